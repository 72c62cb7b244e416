/** A path of this site and nothing else, so that a return address cannot lead a person away. */
export function localPath(back: unknown): string {
  return typeof back === 'string' && /^\/(?!\/)[^\\\s]*$/.test(back) ? back : '/'
}
