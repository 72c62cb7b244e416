import type { Tools } from '../tools.ts'

/** Another process may change the database too, so nothing is remembered for longer than this. */
const LONGEST_MILLISECONDS = 5000
const MOST_KEYS = 500

interface Kept<T> {
  value: Promise<T>
  changes: number
  until: number
  today: string
}

/** Answers what it knows under the key, or loads it. */
export type Memory<T> = (key: string, load: () => Promise<T>) => Promise<T>

/** Remembers what was loaded until something is written, the day turns or a few seconds pass. */
export function memory<T>(tools: Pick<Tools, 'changes' | 'clock'>): Memory<T> {
  const kept = new Map<string, Kept<T>>()
  return (key, load) => {
    const moment = tools.clock.now().getTime()
    const today = tools.clock.today()
    const known = kept.get(key)
    if (known && known.changes === tools.changes() && known.until > moment && known.today === today) return known.value
    if (kept.size >= MOST_KEYS) kept.clear()
    // Counted before loading: what is written meanwhile makes the answer stale.
    const changes = tools.changes()
    const value = load()
    // The time runs from the answer: what takes longer to find out than it is kept would never be kept at all.
    const fresh = { value, changes, until: Infinity, today }
    value.then(
      () => (fresh.until = tools.clock.now().getTime() + LONGEST_MILLISECONDS),
      () => kept.delete(key),
    )
    kept.set(key, fresh)
    return value
  }
}

/** The same for one function of a key: who acts, the menu, the name of the kindergarten. */
export function remembered<T>(tools: Pick<Tools, 'changes' | 'clock'>, load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const recall = memory<T>(tools)
  return (key) => recall(key, () => load(key))
}
