// Starts the built server with the demo kindergarten in a folder of its own, and stops it afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { DEMO_PASSWORD } from './password.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running server without a trailing slash. */
    address: string
  }
}

const PATIENCE = 60_000

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-browser-'))
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, ['dist/demo/main.js'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: address, DEMO_PASSWORD },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const hasEnded = once(server, 'exit')
  await answers(address, () => server.exitCode !== null)
  project.provide('address', address)
  return async () => {
    server.kill('SIGTERM')
    await hasEnded
    rmSync(folder, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

async function answers(address: string, hasStopped: () => boolean): Promise<void> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until && !hasStopped()) {
    const isUp = await fetch(`${address}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${address} did not answer: the server stopped or needs more than ${PATIENCE / 1000} s`)
}
