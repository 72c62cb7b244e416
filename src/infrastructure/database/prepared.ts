// SQLite compiles each statement anew unless somebody keeps it. The same few hundred come again and again.

interface Statement {
  reader: boolean
  columns(): unknown[]
  raw(on: boolean): Statement
  all(...args: unknown[]): unknown[]
  run(...args: unknown[]): unknown
  bind(...args: unknown[]): Statement
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
 * the values itself and hands them over when it runs. Results are what they were: SQLite compiles anew after a migration.
 */
export function keepStatements(connection: Connection): void {
  const compile = connection.prepare.bind(connection)
  const kept = new Map<string, Statement>()
  connection.prepare = (sql) => {
    if (!KEPT.test(sql)) return compile(sql)
    const known = kept.get(sql)
    const statement = known ?? compile(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return withValues(statement, [])
  }
}

function withValues(statement: Statement, values: unknown[]): Statement {
  const bound: Statement = {
    get reader() {
      return statement.reader
    },
    columns: () => statement.columns(),
    raw: (on = true) => {
      statement.raw(on)
      return bound
    },
    all: () => statement.all(...values),
    run: () => statement.run(...values),
    bind: (...given) => withValues(statement, given),
  }
  return bound
}
