// The builder's operations on a definition. Keys never change: answers of all versions are compared by them.
import { Refusal } from '../refusal.ts'
import { questionBy, questionsOf, type Definition, type Question, type Section } from './definition.ts'

/** Direction of a move among neighbours; a question at the edge of its section goes over to the next one. */
export type Direction = 'up' | 'down'

/** The same questions as a questionnaire of one's own, under a new key and title. */
export function copy(definition: Definition, { key, title }: Pick<Definition, 'key' | 'title'>): Definition {
  return { ...definition, key, title }
}

/** Title, introduction, notice and the rest of what is said about the whole; the key stays. */
export function changeWhole(
  definition: Definition,
  changes: Partial<Omit<Definition, 'key' | 'sections'>>,
): Definition {
  return { ...definition, ...changes }
}

export function addSection(definition: Definition, title: string): Definition {
  const key = freshKey(
    'part',
    definition.sections.map((section) => section.key),
  )
  return { ...definition, sections: [...definition.sections, { key, title, questions: [] }] }
}

export function changeSection(
  definition: Definition,
  key: string,
  changes: Partial<Pick<Section, 'title' | 'lead'>>,
): Definition {
  return withSections(definition, (section) => (section.key === key ? { ...section, ...changes } : section))
}

/** Removes a section with its questions; refused while the programme or other questions need one of them. */
export function removeSection(definition: Definition, key: string): Definition {
  const section = sectionBy(definition, key)
  const inside = new Set(section.questions.map((question) => question.key))
  for (const question of section.questions) assertRemovable(definition, question, inside)
  return { ...definition, sections: definition.sections.filter((one) => one.key !== key) }
}

export function moveSection(definition: Definition, key: string, direction: Direction): Definition {
  return { ...definition, sections: moved(definition.sections, key, direction) ?? definition.sections }
}

/**
 * Adds a question at the end of a section under a new key. `usedKeys` are the keys of all earlier versions: a key that
 * once meant something else is never given again.
 */
export function addQuestion(
  definition: Definition,
  sectionKey: string,
  question: Question,
  usedKeys: readonly string[] = [],
): Definition {
  const taken = [...usedKeys, ...questionsOf(definition).map((one) => one.key)]
  const added = { ...question, key: freshKey('own', taken) }
  sectionBy(definition, sectionKey)
  return withSections(definition, (section) =>
    section.key === sectionKey ? { ...section, questions: [...section.questions, added] } : section,
  )
}

/** A copy of a question right behind it, under a new key. */
export function copyQuestion(definition: Definition, key: string, usedKeys: readonly string[] = []): Definition {
  const original = existing(definition, key)
  const taken = [...usedKeys, ...questionsOf(definition).map((one) => one.key)]
  // What the programme does with the original it does not do with the copy.
  const { feeds: _feeds, computed: _computed, ...rest } = original
  const twin = { ...rest, key: freshKey('own', taken) }
  return withSections(definition, (section) => ({
    ...section,
    questions: section.questions.flatMap((question) => (question.key === key ? [question, twin] : [question])),
  }))
}

/** Puts another wording in the place of a question. Its kind stays: another kind of answer is another question. */
export function changeQuestion(definition: Definition, key: string, changed: Question): Definition {
  const before = existing(definition, key)
  if (before.type !== changed.type) {
    refuse(
      `Вид ответа у вопроса «${before.words}» менять нельзя: прежние ответы станет не с чем сравнить. Добавьте новый вопрос, а этот удалите`,
    )
  }
  const lost = lostChoices(before, changed)
  if (before.feeds !== undefined && lost.length > 0) {
    refuse(`По ответу «${lost[0]}» программа считает итог, его нельзя убрать. Измените слова, а сам вариант оставьте`)
  }
  const kept = { ...changed, key, feeds: before.feeds, computed: before.computed }
  return withSections(definition, (section) => ({
    ...section,
    questions: section.questions.map((question) => (question.key === key ? defined(kept) : question)),
  }))
}

export function removeQuestion(definition: Definition, key: string): Definition {
  assertRemovable(definition, existing(definition, key), new Set([key]))
  return withSections(definition, (section) => ({
    ...section,
    questions: section.questions.filter((question) => question.key !== key),
  }))
}

/** Moves a question by one place, over the edge of its section into the neighbouring one. */
export function moveQuestion(definition: Definition, key: string, direction: Direction): Definition {
  const index = definition.sections.findIndex((section) => section.questions.some((question) => question.key === key))
  const from = definition.sections[index]
  const question = existing(definition, key)
  if (from === undefined) return definition
  const within = moved(from.questions, key, direction)
  if (within !== undefined)
    return withSections(definition, (one) => (one === from ? { ...one, questions: within } : one))
  const to = definition.sections[direction === 'up' ? index - 1 : index + 1]
  if (to === undefined) return definition
  return withSections(definition, (one) => {
    if (one === from) return { ...one, questions: one.questions.filter((other) => other !== question) }
    if (one !== to) return one
    return { ...one, questions: direction === 'up' ? [...one.questions, question] : [question, ...one.questions] }
  })
}

function assertRemovable(definition: Definition, question: Question, removed: ReadonlySet<string>): void {
  if (question.feeds !== undefined) {
    refuse(
      `Вопрос «${question.words}» нужен программе для расчётов, удалить его нельзя. Измените его слова или сделайте свою анкету без него`,
    )
  }
  const dependent = questionsOf(definition).find((one) => one.when?.question === question.key && !removed.has(one.key))
  if (dependent) refuse(`От вопроса «${question.words}» зависит «${dependent.words}». Сначала уберите это условие`)
}

/** Words of options or rows that were there and are no more. */
function lostChoices(before: Question, after: Question): string[] {
  const keys = new Set(choicesOf(after).map((option) => option.key))
  return choicesOf(before)
    .filter((option) => !keys.has(option.key))
    .map((option) => option.words)
}

function choicesOf(question: Question) {
  if (question.type === 'matrix5') return question.rows
  return question.type === 'single' || question.type === 'multi' ? question.options : []
}

function withSections(definition: Definition, change: (section: Section) => Section): Definition {
  return { ...definition, sections: definition.sections.map(change) }
}

/** The list with one item a place further, or nothing when it stands at the edge. */
function moved<T extends { key: string }>(list: readonly T[], key: string, direction: Direction): T[] | undefined {
  const index = list.findIndex((one) => one.key === key)
  const other = direction === 'up' ? index - 1 : index + 1
  if (index < 0 || other < 0 || other >= list.length) return undefined
  return list.map((one, place) => (place === index ? list[other] : place === other ? list[index] : one) ?? one)
}

function freshKey(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}

function sectionBy(definition: Definition, key: string): Section {
  return (
    definition.sections.find((section) => section.key === key) ??
    refuse('Такого раздела в анкете уже нет. Откройте её заново')
  )
}

function existing(definition: Definition, key: string): Question {
  return questionBy(definition, key) ?? refuse('Такого вопроса в анкете уже нет. Откройте её заново')
}

/** Without the entries that are undefined: a definition is kept as strict JSON. */
function defined(question: Question): Question {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)) as Question
}

function refuse(words: string): never {
  throw new Refusal('invalid', words)
}
