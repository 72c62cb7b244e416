import { describe, expect, it } from 'vitest'
import { draftNameCases } from '../../../src/kit/russian/cases.ts'
import { splitFullName, type Gender } from '../../../src/kit/russian/names.ts'
import { draftPostCases } from '../../../src/kit/russian/posts.ts'
import { depersonalised, type Hideable, type Part } from '../../../src/stages/7-publicity/depersonalise.ts'
import { mentionReader } from '../../../src/stages/7-publicity/mentions.ts'

function person(id: string, text: string, part: Part = 'colleague', gender: Gender = 'female', post = 'воспитатель'): Hideable {
  const name = splitFullName(text)
  if (name === undefined) throw new Error(`no name: ${text}`)
  return { id, gender, part, nameCases: draftNameCases(name, gender), postCases: draftPostCases(post) }
}

const people = [
  person('nina', 'Соколова Нина Дмитриевна', 'mentor'),
  person('vera', 'Соколова Вера Ильинична'),
  person('darya', 'Крылова Дарья Алексеевна', 'mentee'),
  person('pavel', 'Мельник Павел Ильич', 'mentee', 'male', 'музыкальный руководитель'),
  person('aigun', 'Мамедова Айгюн Рашид кызы', 'mentor'),
  person('anna', 'Римская-Корсакова Анна Ильинична', 'mentor'),
  person('fedor', 'Тёркин Фёдор Львович', 'colleague', 'male'),
  person('svetlana', 'Ким Светлана', 'mentee'),
]
const read = mentionReader(people)
const namedIn = (text: string) => read(text).map(({ personIds, at, length }) => [personIds.join('+'), text.slice(at, at + length)])

describe('people named in a text', () => {
  it.each<[string, [string, string][]]>([
    ['Соколова Нина Дмитриевна открыла встречу', [['nina', 'Соколова Нина Дмитриевна']]],
    ['занятие Соколовой Нины Дмитриевны', [['nina', 'Соколовой Нины Дмитриевны']]],
    ['благодарим Н. Д. Соколову', [['nina', 'Н. Д. Соколову']]],
    ['пара Соколовой Н.Д. и Крыловой Д.А.', [['nina', 'Соколовой Н.Д.'], ['darya', 'Крыловой Д.А.']]],
    ['пара Соколова\u00a0Н.\u00a0Д. – Крылова\u00a0Д.\u00a0А.', [['nina', 'Соколова\u00a0Н.\u00a0Д.'], ['darya', 'Крылова\u00a0Д.\u00a0А.']]],
    ['вместе с Ниной Дмитриевной', [['nina', 'Ниной Дмитриевной']]],
    ['Дарья Крылова показала игру', [['darya', 'Дарья Крылова']]],
    ['Дарья Алексеевна Крылова показала', [['darya', 'Дарья Алексеевна Крылова']]],
    ['рассказала Соколова, и все слушали', [['nina+vera', 'Соколова']]],
    ['рассказала Соколова Анна Петровна', []],
    ['рассказала Соколова О. П.', []],
    ['помогла Мамедовой Айгюн Рашид кызы', [['aigun', 'Мамедовой Айгюн Рашид кызы']]],
    ['слово Римской-Корсаковой', [['anna', 'Римской-Корсаковой']]],
    ['ведёт Теркин Федор', [['fedor', 'Теркин Федор']]],
    ['мельник смолол муку', []],
    ['с Ким С. говорили о режиме', [['svetlana', 'Ким С.']]],
    ['Приходила Крылова. А. Пушкина читали вслух', [['darya', 'Крылова']]],
    ['КРЫЛОВА ДАРЬЯ и соколова нина', [['darya', 'КРЫЛОВА ДАРЬЯ'], ['nina', 'соколова нина']]],
    ['Соко\u00adлова Нина, Крыло\u0301ва Дарья', [['nina', 'Соко\u00adлова Нина'], ['darya', 'Крыло\u0301ва Дарья']]],
    ['Cоколова Нина начала с латинской буквы', [['nina', 'Cоколова Нина']]],
  ])('%s', (text, expected) => {
    expect(namedIn(text)).toEqual(expected)
  })
})

describe('the text without names', () => {
  it.each([
    ['Соколова Нина Дмитриевна показала занятие.', 'Наставник\u00a0А показала занятие.'],
    ['Занятие провела воспитатель Соколова Н. Д. вместе с Крыловой Дарьей Алексеевной.', 'Занятие провела наставник\u00a0А вместе с наставляемой\u00a0А.'],
    ['Воспитателю Соколовой Н.Д. подготовить занятие', 'Наставнику\u00a0А подготовить занятие'],
    ['Помогли музыкальному руководителю Мельнику Павлу Ильичу.', 'Помогли наставляемому\u00a0А.'],
    ['Дарья Крылова и Павел Мельник довольны. Павел Ильич благодарит Соколову Н. Д.', 'Наставляемая\u00a0А и наставляемый\u00a0Б довольны. Наставляемый\u00a0Б благодарит наставника\u00a0А'],
    ['Всё прошло хорошо', 'Всё прошло хорошо'],
    ['Мельник Павел Ильич, музыкальный руководитель, показал игру.', 'Наставляемый\u00a0А показал игру.'],
    ['Слово Мельнику П. И. (музыкальный руководитель).', 'Слово наставляемому\u00a0А.'],
    ['Мельник П.И., музыкальный руководитель, высшая категория, стаж 7 лет', 'Наставляемый\u00a0А'],
    ['Мельник П.И., музыкальный руководитель, Соколова Н.Д., воспитатель', 'Наставляемый\u00a0А, наставник\u00a0А'],
    ['Мельник П. И., музыкальный руководитель группы, показал', 'Наставляемый\u00a0А, педагог группы, показал'],
  ])('%s', (text, expected) => {
    expect(depersonalised([text], people)).toEqual([expected])
  })

  it('the same person has one letter in the title and in the text', () => {
    const [title, text] = depersonalised(['Успех Мельника Павла', 'Крылова Дарья и Мельник Павел'], people)
    expect([title, text]).toEqual(['Успех наставляемого\u00a0А', 'Наставляемая\u00a0Б и наставляемый\u00a0А'])
  })

  it('nobody is left to be found afterwards', () => {
    const [hidden = ''] = depersonalised(['Соколовой Нине, Н. Д. Соколовой, с Ниной Дмитриевной, у Соколовой', 'x'], people)
    expect(read(hidden)).toEqual([])
  })
})
