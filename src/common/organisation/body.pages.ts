import type { Submission } from '../../kit/forms/submission.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { bodyForm } from './body.form.ts'
import type { Body } from './body.ts'
import { organisationPaths as paths } from './paths.ts'
import type { FormPage } from './settings.pages.ts'
import { formPage, tabs } from './settings.pages.ts'

const COLUMNS = [
  { key: 'name', words: 'Орган' },
  { key: 'act', words: 'Что делает' },
  { key: 'stamp', words: 'В грифе' },
  { key: 'chair', words: 'Чья подпись' },
  { key: 'state', words: 'Сейчас' },
]

/** Bodies that adopt and agree local acts. */
export function bodiesPage(bodies: readonly Body[]) {
  return {
    title: 'Органы',
    tabs: tabs('Органы'),
    lead: 'Кто принимает и согласовывает Положение и другие локальные акты. Названия и полномочия берутся из устава.',
    add: paths.newBody.to(),
    table: { label: 'Органы', columns: COLUMNS, rows: bodies.map(rowOf) },
  }
}

function rowOf({ id, name, act, nameInstrumental, chairPost, chairName, active }: Body) {
  const adopts = act === 'adopts'
  return {
    id,
    name,
    cells: {
      name: { words: capitalized(name), href: paths.body.to({ id }) },
      act: adopts ? 'принимает' : 'согласовывает',
      stamp: adopts ? `ПРИНЯТО ${nameInstrumental}` : `СОГЛАСОВАНО${chairPost === null ? ` ${nameInstrumental}` : ''}`,
      chair: chairPost === null ? '' : { words: chairPost, sub: chairName ?? 'имя не указано' },
      state: { tag: active ? { tone: 'good', words: 'Предлагается' } : { tone: 'plain', words: 'Не предлагается' } },
    },
  }
}

export function newBodyPage(submission: Submission): FormPage {
  return formPage(bodyForm, submission, {
    tab: 'Органы',
    title: 'Новый орган',
    lead: 'Например, совет родителей или совет наставников.',
    action: paths.newBody.to(),
    submit: 'Добавить орган',
  })
}

export function bodyPage(submission: Submission, body: Body): FormPage {
  return formPage(bodyForm, submission, {
    tab: 'Органы',
    title: capitalized(body.name),
    lead: 'В принятых документах название останется прежним.',
    action: paths.body.to({ id: body.id }),
    submit: 'Сохранить орган',
  })
}
