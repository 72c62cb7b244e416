// Settings as they travel in an address or a form: short texts by name; what is absent is as the preset says.
import { defaultSettings, partKeys, settingsSchema, type MatchSettings } from './settings.ts'

type Flat = Record<string, string>

const numberKeys = ['halfHours', 'gap', 'away', 'extraLoad', 'staying', 'leastGroup'] as const
const switchKeys = ['training', 'conflict', 'coversMain'] as const
const degreeKeys = ['time', 'building'] as const

/** `w-deficits: '40'`, `training: '1'`, `time: 'hard'`. */
export function flatSettings(settings: MatchSettings): Flat {
  return {
    ...Object.fromEntries(partKeys.map((key) => [`w-${key}`, String(settings.weights[key])])),
    ...Object.fromEntries(switchKeys.map((key) => [key, settings[key] ? '1' : '0'])),
    ...Object.fromEntries([...numberKeys, ...degreeKeys].map((key) => [key, String(settings[key])])),
  }
}

/** What of the settings differs from the preset, for an address. */
export function changedSettings(settings: MatchSettings, preset: MatchSettings): Flat {
  const known = flatSettings(preset)
  return Object.fromEntries(Object.entries(flatSettings(settings)).filter(([key, text]) => known[key] !== text))
}

export interface ReadSettings {
  settings: MatchSettings
  /** Texts as they were typed, to be drawn again. */
  typed: Flat
  /** Why they cannot be taken; the preset counts then. */
  problems: string[]
}

/** @param given a query or a body; switches that a form left out are off when it says `rules: '1'` */
export function readSettings(given: unknown, preset: MatchSettings): ReadSettings {
  const body = Object(given) as Record<string, unknown>
  const isForm = body['rules'] === '1'
  const known = flatSettings(preset)
  const typed: Flat = Object.fromEntries(
    Object.entries(known).map(([key, text]) => {
      const own = body[key]
      if (typeof own === 'string') return [key, own.trim().slice(0, 10)]
      return [key, isForm && isSwitch(key) ? '0' : text]
    }),
  )
  const read = settingsSchema.safeParse(toSettings(typed))
  if (read.success) return { settings: read.data, typed, problems: [] }
  return { settings: preset, typed, problems: [...new Set(read.error.issues.map(({ message }) => message))] }
}

function isSwitch(key: string): boolean {
  return (switchKeys as readonly string[]).includes(key)
}

function toSettings(typed: Flat): unknown {
  const numberOf = (key: string) => (/^\d+$/.test(typed[key] ?? '') ? Number(typed[key]) : undefined)
  return {
    ...defaultSettings,
    weights: Object.fromEntries(partKeys.map((key) => [key, numberOf(`w-${key}`)])),
    ...Object.fromEntries(switchKeys.map((key) => [key, typed[key] === '1'])),
    ...Object.fromEntries(numberKeys.map((key) => [key, numberOf(key)])),
    ...Object.fromEntries(degreeKeys.map((key) => [key, typed[key]])),
  }
}
