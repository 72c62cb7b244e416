// Kept statements answer as fresh ones do.
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { keepStatements, type Connection } from '../../src/infrastructure/database/prepared.ts'
import { sqliteAdapter } from '../../src/infrastructure/database/sqlite.ts'

function counted() {
  const sqlite = new Sqlite(':memory:')
  sqlite.exec('create table person (id integer primary key, name text)')
  let compiled = 0
  const connection: Connection = {
    prepare: (sql) => {
      compiled += 1
      return sqlite.prepare(sql)
    },
  }
  keepStatements(connection)
  return { sqlite, connection, compiled: () => compiled }
}

describe('kept statements', () => {
  test('are compiled once and run with the values of each time', () => {
    const { connection, compiled } = counted()
    for (const name of ['Аня', 'Оля']) connection.prepare('insert into person (name) values (?)').bind([name]).run()
    const nameOf = (id: number) => connection.prepare('select name from person where id = ?').bind([id]).raw(true).all()
    expect([nameOf(1), nameOf(2), nameOf(3)]).toEqual([[['Аня']], [['Оля']], []])
    expect(compiled()).toBe(2)
  })

  test('know the columns that a change of the table has brought', () => {
    const { sqlite, connection } = counted()
    const all = () => connection.prepare('select * from person').bind([])
    expect(all().columns()).toHaveLength(2)
    sqlite.exec("alter table person add column post text default 'воспитатель'")
    sqlite.exec("insert into person (name) values ('Аня')")
    expect(all().raw(true).all()).toEqual([[1, 'Аня', 'воспитатель']])
  })

  test('make room for others, and what changes tables is never kept', () => {
    const { connection, compiled } = counted()
    for (let number = 0; number < 400; number += 1) connection.prepare(`select ${number}`).bind([]).all()
    connection.prepare('select 399').bind([]).all()
    expect(compiled()).toBe(400)
    connection.prepare('select 0').bind([]).all()
    connection.prepare('pragma foreign_keys')
    connection.prepare('pragma foreign_keys')
    expect(compiled()).toBe(403)
  })

  test('are kept by the connection of the house', async () => {
    const adapter = await sqliteAdapter(':memory:').connect()
    expect(Object.hasOwn((adapter as unknown as { client: object }).client, 'prepare')).toBe(true)
    await adapter.dispose()
  })
})
