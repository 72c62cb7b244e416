import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'

/** What `scripts/build-assets.mjs` wrote: addresses with a content hash, and the icons of the sprite. */
export interface Assets {
  /** `app.css` → `/assets/app-1a2b3c4d.css`; a file that was not built is a mistake of ours, so it throws. */
  address(name: string): string
  hasIcon(name: string): boolean
}

/** The same place seen from `src/web` and from `dist/web`. */
export const ASSETS_FOLDER = fileURLToPath(new URL('../../public/assets', import.meta.url))

/** Reads the manifest once. Throws when the assets were not built yet. */
export function readAssets(folder = ASSETS_FOLDER): Assets {
  const { files, icons } = readManifest(folder)
  return {
    address(name) {
      const address = files[name]
      if (address === undefined) throw new Error(`No asset "${name}": is it in public/, and were the assets built?`)
      return address
    },
    hasIcon: (name) => icons.includes(name),
  }
}

/** Serves the built files; the name changes with the content, so a browser may keep them for ever. */
export function serveAssets(folder = ASSETS_FOLDER): RequestHandler {
  return express.static(folder, { immutable: true, maxAge: '365d', index: false, redirect: false })
}

function readManifest(folder: string): { files: Record<string, string>; icons: string[] } {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: Record<string, string>; icons: string[] }
  } catch (cause) {
    throw new Error('The assets are not built: run "node scripts/build-assets.mjs"', { cause })
  }
}
