// What a correction changes, in words, line by line.
import { describe, expect, test } from 'vitest'
import { differenceInWords, differenceOf } from '../../../../src/stages/5-pairs/programmes/difference.ts'
import type { PlanItem, Programme } from '../../../../src/stages/5-pairs/programmes/programme.ts'

const item = (wish: Partial<PlanItem>): PlanItem => ({
  id: 'i', lineId: 'line', menteePersonId: null, competence: null, from: '2025-10-01', to: '2025-10-31', content: 'Посещение', form: 'visit', responsible: 'наставник', result: null, state: 'planned', stateOn: null, reason: null, position: 0, libraryId: null, version: 1, ...wish,
})
const first = {
  from: '2025-09-15', to: '2026-05-31', goal: 'Войти в профессию', strengths: null, communication: 'Раз в месяц', assessment: null,
  parts: [{ menteePersonId: 'krylova', request: 'Как удержать внимание?', background: null }],
  tasks: [{ id: 't', lineId: 'task', menteePersonId: null, competence: 'parents', text: 'Беседовать с родителями', position: 0 }],
  targets: [{ id: 'g', menteePersonId: 'krylova', competence: 'parents', startLevel: 2, targetLevel: 4, evidence: 'Встреча', due: null, reachedLevel: null, reachedOn: null, position: 0 }],
  items: [item({})],
} satisfies Partial<Programme>

type Change = Partial<typeof first>
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('отличия редакций', () => {
  test.each<[string, Change, string, string | undefined, string | undefined]>([
    ['цель', { goal: 'Стать наставником' }, 'Цель', 'Войти в профессию', 'Стать наставником'],
    ['продление срока', { to: '2026-12-31' }, 'Срок', '15.09.2025 – 31.05.2026', '15.09.2025 – 31.12.2026'],
    ['текст, которого не было', { assessment: 'В декабре' } as unknown as Change, 'Оценка', undefined, 'В декабре'],
    ['запрос', { parts: [{ menteePersonId: 'krylova', request: 'Другое', background: null }] }, 'Запрос и исходный уровень', 'Как удержать внимание?', 'Другое'],
    ['задача изменена', { tasks: [{ ...first.tasks[0]!, text: 'Вести встречи' }] }, 'Задачи', 'Беседовать с родителями (Взаимодействие с родителями)', 'Вести встречи (Взаимодействие с родителями)'],
    ['задача убрана', { tasks: [] }, 'Задачи', 'Беседовать с родителями (Взаимодействие с родителями)', undefined],
    ['уровень', { targets: [{ ...first.targets[0]!, targetLevel: 5 }] }, 'Ожидаемый результат', 'Взаимодействие с родителями: с 2 до 4; Встреча', 'Взаимодействие с родителями: с 2 до 5; Встреча'],
    ['строка плана', { items: [item({ from: '2025-11-01', to: '2025-11-30' })] }, 'План мероприятий', 'октябрь 2025 г.; Посещение; взаимопосещение; наставник', 'ноябрь 2025 г.; Посещение; взаимопосещение; наставник'],
    ['новая строка плана', { items: [item({}), item({ id: 'j', lineId: 'other', content: 'Показ', form: 'open' })] }, 'План мероприятий', undefined, 'октябрь 2025 г.; Показ; открытое занятие; наставник'],
  ])('%s', (_, change, section, before, after) => {
    const lines = differenceOf(first, { ...first, ...change })
    expect(lines.map((line) => [line.section, plain(line.before), plain(line.after)])).toEqual([[section, before, after]])
  })

  test('отметка о выполнении и новые номера строк – не корректировка', () => {
    expect(differenceOf(first, { ...first, items: [item({ id: 'copy', state: 'done', stateOn: '2025-10-20', version: 5 })] })).toEqual([])
  })

  test('лист изменений говорит, сколько чего', () => {
    const lines = differenceOf(first, { ...first, goal: 'Иное', items: [item({ content: 'Иначе' }), item({ id: 'j', lineId: 'other' })] })
    expect(differenceInWords(lines)).toBe('цель: изменено – 1; план мероприятий: изменено – 1, добавлено – 1')
  })
})
