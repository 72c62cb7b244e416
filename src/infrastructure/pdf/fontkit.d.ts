/** Fontkit has no types of its own; only this much of it is used. */
declare module 'fontkit' {
  /** Opens a font; its tables are read when they are first asked for. */
  export function create(bytes: Uint8Array): object
}
