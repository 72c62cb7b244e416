import { readFileSync } from 'node:fs'

/** Flags of the engine that `npm start` gives the house. */
export const flagsOfStart = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ').filter((word) => word.startsWith('--'))
