import { defineConfig } from 'prisma/config'

// Only generating is asked of this command; naming any existing file keeps it from downloading an engine (docs/decisions/0002).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= 'package.json'

export default defineConfig({ schema: process.env['PRISMA_SCHEMA_FOLDER'] ?? 'prisma/schema' })
