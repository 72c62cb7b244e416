/** Names of the `:parameters` in a path pattern. */
type ParameterOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

type Query = Record<string, string | number | undefined>

export interface Path<Pattern extends string> {
  readonly pattern: Pattern
  /** The address with its parameters filled in; an undefined query value is left out. */
  to(
    ...args: [ParameterOf<Pattern>] extends [never]
      ? [parameters?: Record<string, never>, query?: Query]
      : [parameters: Record<ParameterOf<Pattern>, string>, query?: Query]
  ): string
}

/** One place for an address: its pattern for the router and its typed builder for links. */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  return {
    pattern,
    to(parameters?: Record<string, string>, query?: Query) {
      const address = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters?.[name] ?? ''))
      return address + queryString(query)
    },
  }
}

function queryString(query: Query = {}): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string | number] => pair[1] !== undefined)
  if (pairs.length === 0) return ''
  return '?' + new URLSearchParams(pairs.map(([key, value]): [string, string] => [key, String(value)])).toString()
}
