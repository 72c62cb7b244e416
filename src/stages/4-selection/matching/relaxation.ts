// One thing that could be different – a place more, a common half-hour, a rule less – and the ground of matching as it would then be.
import type { Cohort } from './cohort.ts'
import { groundOf, type Ground } from './ground.ts'
import { barsOf } from './hard-rules.ts'
import { fitOf } from './fit.ts'
import { sentence, slotWhen } from './sentence.ts'
import type { MatchSettings } from './settings.ts'

export const softRules = ['time', 'building', 'gap', 'coversMain', 'training', 'away', 'leastGroup'] as const
export type SoftRule = (typeof softRules)[number]

export type Relaxation =
  | { kind: 'place'; mentorId: string }
  | { kind: 'time'; mentorId: string; slot: string }
  | { kind: 'rule'; rule: SoftRule }

const without: Record<SoftRule, { settings: Partial<MatchSettings>; words: string }> = {
  time: { settings: { time: 'soft' }, words: 'Общее время желательно, но не обязательно' },
  building: { settings: { building: 'soft' }, words: 'Одно здание желательно, но не обязательно' },
  gap: { settings: { gap: 0 }, words: 'Любая разница в стаже' },
  coversMain: { settings: { coversMain: false }, words: 'Главный дефицит можно закрыть и позже' },
  training: { settings: { training: false }, words: 'Наставники ещё без обучения' },
  away: { settings: { away: 100 }, words: 'Наставники с долгим отсутствием' },
  leastGroup: { settings: { leastGroup: 1 }, words: 'Группа любого размера' },
}

/** The rule let go; undefined when it does not bind anyway. */
export function isBinding(rule: SoftRule, settings: MatchSettings): boolean {
  if (rule === 'time' || rule === 'building') return settings[rule] === 'hard'
  return Object.entries(without[rule].settings).some(([key, value]) => settings[key as SoftRule] !== value)
}

/** For an address: «place:id», «time:id:quiet_hour», «rule:gap». */
export function relaxationKey(relaxation: Relaxation): string {
  if (relaxation.kind === 'rule') return `rule:${relaxation.rule}`
  return relaxation.kind === 'place' ? `place:${relaxation.mentorId}` : `time:${relaxation.mentorId}:${relaxation.slot}`
}

/** Undefined for a text that names nothing known here. */
export function relaxationIn(key: string, { mentorPlaces }: Ground): Relaxation | undefined {
  const [kind, name = '', slot = ''] = key.split(':')
  const rule = softRules.find((one) => one === name)
  if (kind === 'rule') return rule && { kind, rule }
  if (!mentorPlaces.has(name)) return undefined
  if (kind === 'place') return { kind, mentorId: name }
  return kind === 'time' && slot !== '' ? { kind, mentorId: name, slot } : undefined
}

/** «Ещё одно место у Журавлёвой Л. Г.» */
export function relaxationWords(relaxation: Relaxation, { cohort, mentorPlaces }: Ground): string {
  if (relaxation.kind === 'rule') return without[relaxation.rule].words
  const whose = cohort.mentors[mentorPlaces.get(relaxation.mentorId) ?? -1]?.called.gen ?? ''
  const words = relaxation.kind === 'place' ? `Ещё одно место у ${whose}` : `Полчаса ${slotWhen(relaxation.slot)} у ${whose}`
  return sentence(words).replace(/(?<!\p{Lu})\.$/u, '')
}

/** Everything else stays as it is; only what the change touches is computed anew. */
export function relaxedGround(ground: Ground, relaxation: Relaxation): Ground {
  if (relaxation.kind === 'rule') return groundOf(ground.cohort, { ...ground.settings, ...without[relaxation.rule].settings })
  const column = ground.mentorPlaces.get(relaxation.mentorId)
  const mentor = ground.cohort.mentors[column ?? -1]
  if (column === undefined || mentor === undefined) return ground
  const changed = relaxation.kind === 'place' ? { ...mentor, capacity: mentor.capacity + 1 } : { ...mentor, slots: [...new Set([...mentor.slots, relaxation.slot])] }
  const cohort: Cohort = { ...ground.cohort, mentors: ground.cohort.mentors.with(column, changed) }
  if (relaxation.kind === 'place') return { ...ground, cohort }
  const cells = ground.cells.map((cellsOfOne, row) => {
    const mentee = cohort.mentees[row]!
    return cellsOfOne.with(column, { bars: barsOf(mentee, changed, ground.around), fit: fitOf(mentee, changed, ground.around) })
  })
  return { ...ground, cohort, cells }
}
