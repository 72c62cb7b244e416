/** One value of a sent form that is not a field of it, such as the name of the pressed button; undefined when absent. */
export function sentValue(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
}
