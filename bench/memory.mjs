import { readFileSync } from 'node:fs'

/** Megabytes of the highest place of this process; `maxRSS` would count the parent that started it too. Linux only. */
export function peakMemory() {
  return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024) / 1e6
}
