// «Веса и правила»: number fields with their sum, hard rules, and the presets under a name.
import { selectionPaths } from '../paths.ts'
import type { Preset } from './preset.ts'
import type { ReadSettings } from './settings-fields.ts'
import { partKeys, partTitles, strictness, strictnessWords } from './settings.ts'

const switches = [
  { name: 'training', words: 'Наставник прошёл обучение' },
  { name: 'conflict', words: 'Нет родства и прямого подчинения' },
  { name: 'coversMain', words: 'Закрыт главный дефицит' },
] as const

const degrees = [
  { name: 'time', words: 'Общее время' },
  { name: 'building', words: 'Одно здание' },
] as const

const numbers = [
  { name: 'halfHours', words: 'Общих получасов в неделю, не меньше', max: 4 },
  { name: 'gap', words: 'Разница в стаже, лет (кроме реверсивных пар)', max: 30 },
  { name: 'away', words: 'Отсутствие наставника, % срока, не больше', max: 100 },
  { name: 'leastGroup', words: 'Наименьшая группа, человек', max: 5 },
  { name: 'extraLoad', words: 'Цена второго наставляемого, десятых балла', max: 1000 },
  { name: 'staying', words: 'Цена перемены прежней пары, десятых балла', max: 1000 },
] as const

interface View {
  presets: readonly Preset[]
  personId: string
  isCalm: boolean
  /** Some pairs stood before, so that there is something to keep. */
  hasEarlier: boolean
  newId: string
}

export function settingsCard({ typed, problems }: ReadSettings, { presets, personId, isCalm, hasEarlier, newId }: View) {
  const sum = partKeys.reduce((total, key) => total + (Number(typed[`w-${key}`]) || 0), 0)
  const current = presets.find(({ isCurrent }) => isCurrent)
  return {
    problems,
    weights: partKeys.map((key) => ({ name: `w-${key}`, id: `w-${key}`, words: partTitles[key], value: typed[`w-${key}`] ?? '' })),
    sum, isWhole: sum === 100,
    switches: switches.map(({ name, words }) => ({ name, words, isOn: typed[name] === '1' })),
    degrees: degrees.map(({ name, words }) => ({ name, words, options: strictness.map((value) => ({ value, words: strictnessWords[value], isChosen: typed[name] === value })) })),
    numbers: numbers.map(({ name, words, max }) => ({ name, words, max, value: typed[name] ?? '' })),
    calm: hasEarlier ? { isOn: isCalm } : undefined,
    preset: {
      current: current?.name ?? '',
      save: { action: selectionPaths.presets.to(), id: newId },
      all: presets.map(({ id, name, isCurrent, isShared, ownerId }) => ({
        name, isCurrent,
        sub: isShared ? '' : 'видите только вы',
        use: isCurrent ? undefined : selectionPaths.presetUse.to({ id }),
        remove: ownerId === personId ? selectionPaths.presetRemoval.to({ id }) : undefined,
      })),
    },
  }
}
