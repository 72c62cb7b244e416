// A published version never changes; the next one says what is different.
import { Refusal } from '../refusal.ts'
import { check } from './check.ts'
import { questionsOf, type Definition, type Question } from './definition.ts'

export interface VersionChange {
  kind: 'added' | 'removed' | 'changed' | 'moved' | 'whole'
  /** Question, as it reads now; the removed one as it read before. */
  words: string
}

export interface NextVersion {
  number: number
  definition: Definition
  changes: VersionChange[]
}

/**
 * The edited definition as the version after `previous`. Refuses when nothing was changed, when it is not well formed
 * or when it is another questionnaire. Questions that keep their key keep their meaning and stay comparable.
 */
export function nextVersion(previous: { number: number; definition: Definition }, edited: Definition): NextVersion {
  if (edited.key !== previous.definition.key) {
    throw new Refusal('invalid', 'Это другая анкета: опубликуйте её отдельно, а не новой версией этой')
  }
  const [problem, ...others] = check(edited)
  if (problem) {
    const more = others.length > 0 ? ` И ещё замечаний: ${others.length}.` : ''
    throw new Refusal('invalid', `Анкету пока нельзя опубликовать. ${problem.words}.${more}`)
  }
  const changes = changesBetween(previous.definition, edited)
  if (changes.length === 0) {
    throw new Refusal('invalid', 'Вы ничего не изменили: новая версия не нужна, действует прежняя')
  }
  return { number: previous.number + 1, definition: edited, changes }
}

/** What is different, question by question, in the order of the new version; the removed ones come last. */
export function changesBetween(before: Definition, after: Definition): VersionChange[] {
  const old = new Map(questionsOf(before).map((question) => [question.key, question]))
  const now = questionsOf(after)
  const kept = new Set(now.map((question) => question.key))
  return [
    ...(isSame(wholeOf(before), wholeOf(after)) ? [] : [{ kind: 'whole' as const, words: after.title }]),
    ...now.flatMap((question): VersionChange[] => {
      const former = old.get(question.key)
      if (former === undefined) return [{ kind: 'added', words: question.words }]
      return isSame(former, question) ? [] : [{ kind: 'changed', words: question.words }]
    }),
    ...movedOnes(before, after),
    ...[...old.values()]
      .filter((question) => !kept.has(question.key))
      .map((question) => ({ kind: 'removed' as const, words: question.words })),
  ]
}

/** Questions that stand in both but in another order or another section. */
function movedOnes(before: Definition, after: Definition): VersionChange[] {
  const places = placesIn(before)
  const kept = questionsOf(after).filter((question) => places.has(question.key))
  const now = placesIn(after)
  const keptKeys = new Set(kept.map((question) => question.key))
  const order = questionsOf(before).filter((question) => keptKeys.has(question.key))
  return kept
    .filter(
      (question, index) => order[index]?.key !== question.key || places.get(question.key) !== now.get(question.key),
    )
    .map((question) => ({ kind: 'moved', words: question.words }))
}

function placesIn(definition: Definition): Map<string, string> {
  return new Map(
    definition.sections.flatMap((section) =>
      section.questions.map((question): [string, string] => [question.key, section.key]),
    ),
  )
}

function wholeOf({ sections, ...rest }: Definition): object {
  return { ...rest, sections: sections.map(({ questions: _questions, ...section }) => section) }
}

function isSame(one: Question | object, other: Question | object): boolean {
  return sortedJson(one) === sortedJson(other)
}

/** JSON with sorted keys: the order in which a form wrote them does not matter. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
