// The register of letters and certificates, the forms that issue them and the sheet of one.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { paperView } from '../../../kit/documents/paper-view.ts'
import { requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { peoplePaths } from '../../../common/people/index.ts'
import { awardKinds, type Award, type AwardKind } from './award.ts'
import { awardsPaper, awardTitle } from './award.document.ts'
import type { Candidate } from './award.facts.ts'
import { resultsPaths as paths } from './paths.ts'
import { resultsCrumbs } from './results.pages.ts'

const registerCrumb = { words: 'Благодарности и сертификаты', href: paths.awards.to() }

interface Register {
  year: SchoolYear
  /** Only these, or all. */
  kind: AwardKind | undefined
  mayManage: boolean
  today: Day
}

export function registerPage(awards: readonly Award[], { year, kind, mayManage, today }: Register) {
  const shown = awards.filter((award) => kind === undefined || award.kind === kind)
  const view = (one: AwardKind | undefined, words: string) => ({ words, href: paths.awards.to({}, { year, kind: one }), current: one === kind, count: awards.filter((award) => one === undefined || award.kind === one).length })
  return {
    title: 'Благодарности и сертификаты',
    head: {
      crumbs: [...resultsCrumbs, { words: registerCrumb.words }],
      title: 'Благодарности и сертификаты',
      lead: `Реестр за ${schoolYearLabel(year)} учебный год. Лист печатается таким, каким его выдали.`,
      ...(shown.length > 0 && { primary: { words: `Напечатать все: ${plural(shown.length, ['лист', 'листа', 'листов'])}`, href: paths.awardsPdf.to({}, { year, kind }) } }),
      actions: mayManage ? (['thanks', 'certificate'] as const).map((one) => ({ words: one === 'thanks' ? 'Подготовить письма' : 'Подготовить сертификаты', href: paths.newAwards.to({}, { kind: one }) })) : [],
    },
    views: { views: awards.length === 0 ? [] : [view(undefined, 'Все'), view('thanks', 'Письма'), view('certificate', 'Сертификаты')] },
    table: {
      label: 'Реестр',
      columns: [{ key: 'who', words: 'Кому', width: 40 }, { key: 'kind', words: 'Что', width: 26 }, { key: 'number', words: 'Номер', width: 14 }, { key: 'on', words: 'Дата', width: 20 }],
      rows: shown.map(({ id, kind: what, personName, number, on }) => ({ cells: { who: { words: personName, href: paths.award.to({ id }) }, kind: awardKinds[what].name, number: number === null ? '' : { exact: number }, on: screenDay(on, today) } })),
    },
    empty: { title: 'В реестре пока пусто', why: 'Здесь появятся благодарственные письма и сертификаты этого года: номер, кому и когда выданы. Любой лист можно напечатать снова.', ...(mayManage && { primary: { words: 'Подготовить письма', href: paths.newAwards.to({}, { kind: 'thanks' }) } }) },
  }
}

const formWords: Record<AwardKind, { title: string; lead: string; submit: string; nobody: string }> = {
  thanks: { title: 'Благодарственные письма', lead: 'Каждому – свой лист с обращением по имени и отчеству. Отмечены наставники, которые вели пару не меньше двух месяцев.', submit: 'Записать в реестр', nobody: 'Письма готовят наставникам года и авторам практик: пока таких нет.' },
  certificate: { title: 'Сертификаты', lead: 'Наставляемым, чья программа завершена: срок, направление и часы программа возьмёт из записей.', submit: 'Записать в реестр', nobody: 'Сертификат получает наставляемый, когда подведён итог его программы.' },
}

export function awardsFormPage(kind: AwardKind, form: Pick<Form<unknown>, 'fields'>, submission: Submission, choices: Choices) {
  const { title, lead, submit, nobody } = formWords[kind]
  const isEmpty = choices['people']?.length === 0
  return {
    title,
    head: { crumbs: [...resultsCrumbs, registerCrumb, { words: title }], title, lead: isEmpty ? '' : lead },
    form: isEmpty ? undefined : formView(form, submission, { action: paths.newAwards.to({}, { kind }), submit, cancel: { href: paths.awards.to(), words: 'Не сейчас' }, choices }),
    empty: { title: 'Выдавать пока некому', why: nobody, primary: { words: 'К итогам года', href: paths.home.to() } },
  }
}

/** People as boxes of the form, the proposed ones first. */
export function peopleChoices(candidates: readonly Candidate[]): Choices[string] {
  return candidates.toSorted((one, other) => Number(other.isProposed) - Number(one.isProposed)).map(({ value, words, hint }) => ({ value, words, ...(hint !== undefined && { hint }) }))
}

export function awardPage(award: Award, mayManage: boolean) {
  const { id, number, on, orderId, personId } = award
  const title = awardTitle(award)
  return {
    title,
    head: {
      crumbs: [...resultsCrumbs, registerCrumb, { words: award.personName }],
      title,
      lead: [number !== null && `№ ${number}`, `от ${requisiteDay(on)}`].filter(Boolean).join(' '),
      primary: { words: 'Напечатать', href: paths.awardPdf.to({ id }) },
      actions: [{ words: 'Word', href: paths.awardDocx.to({ id }) }],
      more: [
        ...(orderId === null ? [] : [{ words: 'Приказ', href: documentPaths.document.to({ id: orderId }) }]),
        ...(personId === null ? [] : [{ words: 'Карточка сотрудника', href: peoplePaths.person.to({ id: personId }) }]),
        ...(mayManage ? [{ words: 'Убрать из реестра', href: paths.awardRemoval.to({ id }) }] : []),
      ],
    },
    paper: paperView(awardsPaper([award], title)),
  }
}

export function awardRemovalPage(award: Award) {
  const title = 'Убрать лист из реестра?'
  return {
    title,
    part: {
      question: title,
      lead: `${awardTitle(award)}${award.number === null ? '' : `, № ${award.number}`}.`,
      consequences: [{ state: 'note', words: 'Лист исчезнет из реестра, его номер освободится' }, { state: 'note', words: 'В журнале останется, кто и когда его убрал' }],
      action: paths.awardRemoval.to({ id: award.id }),
      button: 'Убрать из реестра',
      stop: true,
      back: { href: paths.award.to({ id: award.id }), words: 'Оставить' },
    },
  }
}
