// Prisma's own schema engine as WebAssembly, loaded from its npm package: nothing is downloaded (docs/decisions/0002).
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'

export const noFilters: SchemaFilter = { externalTables: [], externalEnums: [] }

let loaded: Promise<void> | undefined

/** The engine bound to one database. `models` are the Prisma schema files when a diff against them is wanted. */
export async function openSchemaEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  models?: [name: string, text: string][],
): Promise<SchemaEngine> {
  await (loaded ??= loadEngine())
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  return engine.SchemaEngine.new({ datamodels: models }, () => undefined, adapter)
}

/** The part of the WebAssembly runtime used here; Node has it, but its types come only with those of a browser. */
interface WasmRuntime {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

async function loadEngine(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(file.replace(/\.js$/, '.wasm'))
  const { WebAssembly: runtime } = globalThis as unknown as { WebAssembly: WasmRuntime }
  const { instance } = await runtime.instantiate(wasm, { './schema_engine_bg.js': engine })
  const bindings = engine as unknown as { __wbg_set_wasm(exports: object): void }
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
}
