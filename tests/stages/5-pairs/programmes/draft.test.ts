// A draft out of what is known: tasks tied to deficits, months, categories, groups.
import { describe, expect, test } from 'vitest'
import { needOf } from '../../../../src/stages/2-requests/deficits.ts'
import { chosenNeeds, draftOf, targetOf, type DraftSources, type MenteeSource } from '../../../../src/stages/5-pairs/programmes/draft.ts'
import { builtinItems } from '../../../../src/stages/5-pairs/programmes/library/builtin-items.ts'
import { monthsOf, periodWords } from '../../../../src/stages/5-pairs/programmes/plan.ts'

const mentee = (wish: Partial<MenteeSource> = {}): MenteeSource => ({
  personId: 'krylova', name: 'Крылова Д.А.', category: 'novice', request: 'Как удержать внимание детей?', expected: 'Спокойное занятие', cardOn: '2025-09-08', observedOn: null,
  needs: [needOf('behaviour', 1, true), needOf('parents', 2, false), needOf('ict', 5, false), needOf('planning', 3, false)],
  ...wish,
})
const sources = (wish: Partial<DraftSources> = {}): DraftSources => ({
  from: '2025-09-15', to: '2026-05-31', mentees: [mentee()], mentors: [{ name: 'Соколова Н.Д.', strengths: ['parents', 'events'] }], library: builtinItems, ...wish,
})

describe('задачи и ожидаемый результат', () => {
  test('берутся из дефицитов: сначала самые острые, не больше четырёх', () => {
    const needs = [needOf('ict', 3, false), needOf('parents', 2, false), needOf('behaviour', 1, true), needOf('regime', 2, false), needOf('events', 3, true), needOf('safety', 1, false)]
    expect(chosenNeeds(needs).map(({ key }) => key)).toEqual(['behaviour', 'events', 'safety', 'regime'])
  })
  test('если дефицит один, второй задачей становится средний уровень', () => {
    expect(chosenNeeds([needOf('parents', 2, false), needOf('ict', 3, false), needOf('events', 4, false)]).map(({ key }) => key)).toEqual(['parents', 'ict'])
  })
  test.each([[1, true, 3], [2, true, 4], [2, false, 3], [3, true, 4], [5, false, 5]])('с уровня %i (приоритет: %s) планируется %i, не выше пяти', (level, priority, planned) => {
    expect(targetOf(needOf('parents', level, priority))).toBe(planned)
  })
  test('проект говорит словами наставляемого и показывает сильные стороны обоих', () => {
    const draft = draftOf(sources())
    expect(draft.goal).toContain('молодому педагогу')
    expect(draft.parts).toEqual([{ menteePersonId: 'krylova', request: 'Как удержать внимание детей?\nОжидаемый результат: Спокойное занятие', background: 'По карте дефицитов от 08.09.2025 (из 5): общение с детьми и трудное поведение – 1; взаимодействие с родителями – 2.' }])
    expect(draft.tasks.map(({ competence }) => competence)).toEqual(['behaviour', 'parents'])
    expect(draft.targets[0]).toMatchObject({ menteePersonId: 'krylova', competence: 'behaviour', startLevel: 1, targetLevel: 3, due: '2026-05-31' })
    expect(draft.strengths).toBe('Крылова Д.А. уверенно чувствует себя в направлениях: цифровые инструменты. Соколова Н.Д. поможет в направлениях: взаимодействие с родителями.')
  })
  test('без карты дефицитов проект честно пуст, но план знакомства и сезонов есть', () => {
    const draft = draftOf(sources({ mentees: [mentee({ needs: [], request: null, expected: null, category: null, cardOn: null })] }))
    expect(draft).toMatchObject({ tasks: [], targets: [], parts: [{ menteePersonId: 'krylova', request: null, background: null }] })
    expect(draft.items.length).toBeGreaterThan(5)
  })
})

describe('план по месяцам', () => {
  const draft = draftOf(sources())
  test('в каждом месяце есть строка, все – внутри срока, ни одна не повторяется', () => {
    expect(new Set(draft.items.map(({ from }) => from.slice(0, 7)))).toEqual(new Set(monthsOf({ from: '2025-09-15', to: '2026-05-31' }).map(({ from }) => from.slice(0, 7))))
    expect(draft.items.every(({ from, to }) => from >= '2025-09-15' && to <= '2026-05-31' && from <= to)).toBe(true)
    expect(new Set(draft.items.map(({ libraryId }) => libraryId)).size).toBe(draft.items.length)
  })
  test('начинается знакомством и строкой для новичка, кончается итогом', () => {
    expect(draft.items[0]?.content).toContain('Знакомство и диагностика')
    expect(draft.items[1]?.content).toContain('Первые недели в профессии')
    expect(draft.items.at(-1)?.content).toContain('Подводим итог программы')
  })
  test('дефициты чередуются', () => {
    expect(draft.items.flatMap(({ competence }) => competence ?? []).slice(0, 4)).toEqual(['behaviour', 'parents', 'behaviour', 'parents'])
  })
  test('принятой в ноябре план начинается знакомством, а не серединой года', () => {
    const late = draftOf(sources({ from: '2025-11-10' }))
    expect(late.items[0]).toMatchObject({ from: '2025-11-10', to: '2025-11-30' })
    expect(late.items[0]?.content).toContain('Знакомство')
  })
  test('в июле и августе ничего не предлагается (два учебных года, A8)', () => {
    const long = draftOf(sources({ from: '2024-09-01' }))
    expect(long.items.filter(({ from }) => /-0[78]-/.test(from))).toEqual([])
    expect(long.items.filter(({ content }) => content.includes('Знакомство и диагностика'))).toHaveLength(1)
    expect(long.items.some(({ from, content }) => from === '2025-09-01' && content.includes('Уточняем задачи на новый учебный год'))).toBe(true)
  })
  test('своё мероприятие предлагается раньше готового', () => {
    const own = { id: 'own', competence: 'behaviour', month: null, content: 'Наш круг', form: 'case', result: null, origin: 'own' } as const
    expect(draftOf(sources({ library: [...builtinItems, own] })).items.find(({ competence }) => competence === 'behaviour')?.form).toBeDefined()
    expect(draftOf(sources({ library: [...builtinItems, own] })).items.some(({ content }) => content === 'Наш круг')).toBe(true)
  })
  test.each(['novice', 'newcomer', 'new_post', 'specific', 'student', 'returned'])('начало и цель зависят от того, как человек пришёл: %s', (category) => {
    const other = draftOf(sources({ mentees: [mentee({ category })] }))
    expect(other.items[1]?.libraryId).toMatch(/^builtin-(novice|newcomer|new-post|specific|student|returned)-1$/)
  })
})

describe('группа', () => {
  const draft = draftOf(sources({ mentees: [mentee(), mentee({ personId: 'kim', name: 'Ким С.', category: 'returned', needs: [needOf('parents', 2, true), needOf('ict', 1, false)] })] }))
  test('общее – то, что нужно нескольким, остальное – каждому своё', () => {
    expect(draft.tasks.map(({ competence, menteePersonId }) => [competence, menteePersonId])).toEqual([['parents', null], ['behaviour', 'krylova'], ['ict', 'kim']])
    expect(draft.targets.map(({ competence, menteePersonId }) => [competence, menteePersonId])).toEqual([['behaviour', 'krylova'], ['parents', 'krylova'], ['parents', 'kim'], ['ict', 'kim']])
  })
  test('план тоже: строки по личному дефициту – одному человеку', () => {
    expect(draft.items.filter(({ competence }) => competence === 'ict').every(({ menteePersonId }) => menteePersonId === 'kim')).toBe(true)
    expect(draft.items.filter(({ competence }) => competence === 'parents').every(({ menteePersonId }) => menteePersonId === null)).toBe(true)
  })
})

describe('библиотека', () => {
  test('у каждого направления не меньше шести мероприятий, слова – детского сада, ключи не повторяются', () => {
    const keys = ['planning', 'program_docs', 'activity_design', 'regime', 'adaptation', 'behaviour', 'observation', 'inclusion', 'parents', 'environment', 'ict', 'events', 'teamwork', 'selfdev', 'safety', 'spec']
    for (const key of keys) expect(builtinItems.filter(({ competence }) => competence === key).length, key).toBeGreaterThanOrEqual(6)
    expect(new Set(builtinItems.map(({ id }) => id)).size).toBe(builtinItems.length)
    const said = builtinItems.map(({ content, result }) => `${content} ${result ?? ''}`).join('\n')
    expect(said).not.toMatch(/(?<!\p{L})(урок|ученик|класс(?!ификац)|школьник|директор)/iu)
  })
})

describe('срок строки', () => {
  test.each([
    ['2025-10-01', '2025-10-31', 'октябрь 2025 г.'],
    ['2025-09-15', '2025-09-30', 'сентябрь 2025 г.'],
    ['2025-09-15', '2025-09-20', '15.09.2025 – 20.09.2025'],
    ['2025-10-03', '2025-10-03', '03.10.2025'],
    ['2025-10-01', '2025-11-30', '01.10.2025 – 30.11.2025'],
  ])('%s – %s: «%s»', (from, to, words) => {
    expect(periodWords({ from, to }, { from: '2025-09-15', to: '2026-05-31' }).replaceAll('\u00a0', ' ')).toBe(words)
  })
})
