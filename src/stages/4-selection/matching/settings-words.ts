// Settings in words, for the journal and for what was kept with a run.
import { partKeys, partTitles, strictnessWords, type MatchSettings } from './settings.ts'

/** Label and value of every setting. */
export function settingsInWords(settings: MatchSettings): [label: string, words: string][] {
  const yes = (value: boolean) => (value ? 'да' : 'нет')
  return [
    ...partKeys.map((key): [string, string] => [`вес «${partTitles[key]}»`, String(settings.weights[key])]),
    ['обучение пройдено', yes(settings.training)],
    ['нет родства и подчинения', yes(settings.conflict)],
    ['общее время', strictnessWords[settings.time]],
    ['общих получасов в неделю', String(settings.halfHours)],
    ['одно здание', strictnessWords[settings.building]],
    ['разница в стаже, лет', String(settings.gap)],
    ['закрыт главный дефицит', yes(settings.coversMain)],
    ['отсутствие наставника, % срока', String(settings.away)],
    ['цена второго наставляемого', String(settings.extraLoad)],
    ['цена перемены', String(settings.staying)],
    ['наименьшая группа', String(settings.leastGroup)],
  ]
}
