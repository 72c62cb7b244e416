// SQLite compiles each statement anew unless somebody keeps it. The same few hundred come again and again.

interface Statement {
  reader: boolean
  columns(): unknown[]
  raw(on: boolean): Statement
  all(...args: unknown[]): unknown[]
  run(...args: unknown[]): unknown
  bind(...args: unknown[]): Statement
}

/** Columns are asked for at each reading and never differ: tables change at the start only, before anything is kept. */
interface Kept {
  compiled: Statement
  columns?: unknown[]
}

export interface Connection {
  prepare(sql: string): Statement
}

/** Reading and changing rows; everything else is rare or changes the tables themselves. */
const KEPT = /^\s*(select|insert|update|delete)\b/i
/** Lists with many values in `IN (…)` differ by their number: the oldest make room. */
const MOST_KEPT = 300

/**
 * Makes a connection keep its compiled statements. A kept one cannot be bound for good, so what `prepare` answers carries
 * the values itself and hands them over when it runs.
 */
export function keepStatements(connection: Connection): void {
  const compile = connection.prepare.bind(connection)
  const kept = new Map<string, Kept>()
  connection.prepare = (sql) => {
    if (!KEPT.test(sql)) return compile(sql)
    const known = kept.get(sql)
    const statement = known ?? { compiled: compile(sql) }
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return withValues(statement, [])
  }
}

function withValues(kept: Kept, values: unknown[]): Statement {
  const { compiled } = kept
  const bound: Statement = {
    get reader() {
      return compiled.reader
    },
    columns: () => (kept.columns ??= compiled.columns()),
    raw: (on = true) => {
      compiled.raw(on)
      return bound
    },
    all: () => compiled.all(...values),
    run: () => compiled.run(...values),
    bind: (...given) => withValues(kept, given),
  }
  return bound
}
