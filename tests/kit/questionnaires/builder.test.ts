import { describe, expect, it } from 'vitest'
import { check } from '../../../src/kit/questionnaires/check.ts'
import { questionBy, questionsOf, type Definition, type Question } from '../../../src/kit/questionnaires/definition.ts'
import * as edit from '../../../src/kit/questionnaires/edit.ts'
import { exportDefinition, exportName, importDefinition } from '../../../src/kit/questionnaires/exchange.ts'
import { changesBetween, nextVersion } from '../../../src/kit/questionnaires/versions.ts'
import { definitions } from '../../support/all-questionnaires.ts'
import { specimen } from './specimen.ts'

const keys = (definition: Definition) => questionsOf(definition).map((question) => question.key)
const own: Question = { key: 'x', type: 'text', words: 'Свой вопрос', required: false, max: 100 }

function changed(key: string, changes: object): Definition {
  const question = { ...questionBy(specimen, key), ...changes } as Question
  return {
    ...specimen,
    sections: specimen.sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) => (one.key === key ? question : one)),
    })),
  }
}

describe('a well-formed questionnaire', () => {
  it('has nothing to put right', () => expect(check(specimen)).toEqual([]))

  it.each([
    [changed('marks', { key: 'want' }), 'Вопрос с ключом «want» встречается дважды'],
    [changed('why', { when: { question: 'agree', equals: 1 } }), 'стоит ниже'],
    [changed('why', { when: { question: 'gone', equals: 1 } }), 'в анкете нет'],
    [changed('why', { when: { question: 'want', equals: 'never' } }), 'нет ответа «never»'],
    [changed('after', { when: { question: 'why', equals: 'да' } }), 'условие может зависеть от выбора'],
    [changed('agree', { scale: 'XYZ' }), 'шкалы «XYZ» нет'],
    [changed('agree', { scale: 'TEN' }), 'сюда не подходит'],
    [changed('marks', { max: 4 }), 'можно отметить 4'],
    [
      changed('marks', {
        options: [
          { key: 'a', words: 'раз' },
          { key: 'b', words: 'Раз' },
        ],
        max: 1,
      }),
      'встречается дважды',
    ],
    [changed('want', { options: [{ key: 'yes', words: 'да' }], when: undefined }), 'хотя бы 2 варианта'],
    [changed('years', { min: 10, max: 5 }), 'поменяйте их местами'],
    [changed('years', { na: true }), '«затрудняюсь ответить» можно только'],
    [{ ...specimen, sections: [] }, 'Добавьте хотя бы один вопрос'],
    [edit.addSection(specimen, 'Пустой'), 'В разделе «Пустой» нет вопросов'],
  ])('is not one where %#: %s', (definition, words) => {
    expect(
      check(definition)
        .map((problem) => problem.words)
        .join('\n'),
    ).toContain(words)
  })
})

describe('the builder', () => {
  it('adds questions under keys that were never used', () => {
    const once = edit.addQuestion(specimen, 'first', own)
    const [added] = keys(once).filter((key) => !keys(specimen).includes(key))
    const again = edit.addQuestion(specimen, 'first', own, [added ?? ''])
    expect(keys(again)).not.toContain(added)
    expect(check(once)).toEqual([])
  })

  it('keeps keys when it copies, rewords and moves', () => {
    const mine = edit.copy(specimen, { key: 'mine', title: 'Своя' })
    expect(mine).toMatchObject({ key: 'mine', title: 'Своя', sections: specimen.sections })
    const reworded = edit.changeQuestion(specimen, 'agree', {
      ...own,
      type: 'scale5',
      scale: 'AGR',
      words: 'Иначе?',
    })
    expect(questionBy(reworded, 'agree')).toMatchObject({ key: 'agree', words: 'Иначе?' })
    expect(keys(edit.moveQuestion(specimen, 'marks', 'up')).slice(4, 6)).toEqual(['after', 'marks'])
    expect(edit.moveQuestion(specimen, 'marks', 'up').sections[0]?.questions.at(-1)?.key).toBe('marks')
    expect(keys(edit.moveQuestion(specimen, 'agree', 'up')).slice(5, 7)).toEqual(['agree', 'marks'])
    expect(edit.moveQuestion(specimen, 'want', 'up')).toEqual(specimen)
    expect(edit.moveSection(specimen, 'second', 'up').sections.map((section) => section.key)).toEqual([
      'second',
      'first',
    ])
    expect(edit.changeSection(specimen, 'first', { title: 'Начало' }).sections[0]?.title).toBe('Начало')
    expect(questionsOf(edit.copyQuestion(specimen, 'agree'))[7]).toMatchObject({ words: 'Согласны?', scale: 'AGR' })
    expect(edit.changeWhole(specimen, { title: 'Новое имя' })).toMatchObject({ key: 'specimen', title: 'Новое имя' })
  })

  it('removes what nothing depends on', () => {
    expect(keys(edit.removeQuestion(specimen, 'mood'))).not.toContain('mood')
    expect(edit.removeSection(specimen, 'first').sections).toHaveLength(1)
    expect(() => edit.removeQuestion(specimen, 'want')).toThrow('зависит «Почему нет?». Сначала уберите это условие')
  })

  it('refuses what would break scores or comparisons', () => {
    const [request] = definitions
    if (request === undefined) throw new Error('No definition')
    expect(() => edit.removeQuestion(request, 'confidence')).toThrow('нужен программе для расчётов')
    expect(() => edit.changeQuestion(specimen, 'agree', own)).toThrow('Вид ответа')
    const want = questionBy(request, 'want') as Extract<Question, { type: 'single' }>
    expect(() => edit.changeQuestion(request, 'want', { ...want, options: want.options.slice(1) })).toThrow(
      'По ответу «да»',
    )
    expect(() => edit.removeQuestion(specimen, 'gone')).toThrow('уже нет')
  })
})

describe('a new version', () => {
  it('tells what is different and counts on', () => {
    const edited = edit.moveQuestion(
      edit.removeQuestion(edit.addQuestion(specimen, 'second', own), 'mood'),
      'agree',
      'up',
    )
    const next = nextVersion({ number: 3, definition: specimen }, edited)
    expect(next.number).toBe(4)
    expect(next.changes.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'added: Свой вопрос',
      'moved: Согласны?',
      'moved: Отметьте',
      'removed: Настроение',
    ])
    expect(changesBetween(specimen, edit.changeWhole(specimen, { intro: 'Иначе' }))).toEqual([
      { kind: 'whole', words: 'Проба' },
    ])
  })

  it('is refused when nothing has changed, when it is broken or another questionnaire', () => {
    const previous = { number: 1, definition: specimen }
    const reordered = JSON.parse(
      JSON.stringify(specimen, Object.keys(specimen).toReversed().concat(allKeys(specimen))),
    ) as Definition
    expect(() => nextVersion(previous, reordered)).toThrow('Вы ничего не изменили')
    expect(() => nextVersion(previous, edit.addSection(specimen, 'Пустой'))).toThrow('нельзя опубликовать')
    expect(() => nextVersion(previous, { ...specimen, key: 'other' })).toThrow('другая анкета')
  })
})

describe('a questionnaire as a file', () => {
  it('comes back as it went', () => {
    for (const definition of definitions) expect(importDefinition(exportDefinition(definition))).toEqual(definition)
    expect(exportName({ title: 'Что/как: "проба"' })).toBe('Что как проба.json')
  })

  const file = (definition: unknown, version = 1) => JSON.stringify({ format: 'questionnaire', version, definition })
  it.each([
    ['', 'Это не файл анкеты'],
    ['{"format":"other"}', 'Это не файл анкеты'],
    [file(specimen, 2), 'более новой версией программы'],
    [file({}), 'Файл анкеты повреждён'],
    [file({ ...specimen, extra: 1 }), 'Файл анкеты повреждён'],
    [file({ ...specimen, sections: [] }), 'Добавьте хотя бы один вопрос'],
    [file(changed('agree', { scale: 'XYZ' })), 'шкалы «XYZ» нет'],
    [file(changed('want', { options: [{ key: '__proto__', words: 'x' }] })), 'проверьте место'],
    [' '.repeat(400_000), 'слишком большой'],
  ])('is refused when it is no such file: %#', (text, words) => {
    expect(() => importDefinition(text)).toThrow(words)
  })

  it('may begin with the mark some editors put in front', () => {
    expect(importDefinition(`\uFEFF${file(specimen)}`)).toEqual(specimen)
  })
})

function allKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...allKeys(inner)])
}
