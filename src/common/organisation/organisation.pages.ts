import { longDay, requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import type { JournalEntry } from '../journal/index.ts'
import { detailsInWords, verbOf } from '../journal/index.ts'
import type { Organisation } from './organisation.ts'
import { organisationPaths as paths } from './paths.ts'
import { requisitesAnswers, requisitesForm } from './requisites.form.ts'
import type { FormPage } from './settings.pages.ts'
import { formPage, tabs } from './settings.pages.ts'
import type { NamedSignatory } from './signatory.ts'

const NAME_FIELDS = new Set(['fullName', 'shortName', 'displayName', 'nameGenitive', 'nameDative', 'namePrepositional'])

interface OverviewFacts {
  versions: readonly Organisation[]
  current: Organisation | null
  signatories: readonly NamedSignatory[]
  history: readonly JournalEntry[]
  mayChange: boolean
}

/** Names to the letter, requisites, what they were before, who signs today. */
export function overviewPage({ versions, current, signatories, history, mayChange }: OverviewFacts) {
  const answers = current === null ? [] : requisitesAnswers(current).filter(({ name }) => name !== 'validFrom')
  const [signs] = signatories
  return {
    title: 'Детский сад',
    tabs: tabs('Реквизиты'),
    lead: current === null ? 'Сведений ещё нет: без них не печатается ни один документ.' : `Сведения действуют с ${longDay(current.validFrom)}`,
    change: paths.requisites.to(),
    mayChange,
    names: answers.filter(({ name }) => NAME_FIELDS.has(name)),
    requisites: answers.filter(({ name }) => !NAME_FIELDS.has(name)),
    versions: versions.length < 2 ? [] : versions.map((version) => versionRow(version, current)),
    signs: signs === undefined ? null : { words: `${screenName(signs.name)}, ${uncapitalized(signs.post)}`, term: termWords(signs) },
    signatories: paths.signatories.to(),
    history: history.map(historyEntry),
  }
}

function versionRow(version: Organisation, current: Organisation | null) {
  const { id, validFrom, fullName, shortName } = version
  return { since: requisiteDay(validFrom), fullName, shortName, current: id === current?.id, correct: paths.requisites.to({}, { version: id }) }
}

/** «Заведующий» → «заведующий» inside a sentence. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** «с 01.09.2025», «с 01.07.2026 по 28.07.2026». */
export function termWords({ validFrom, validTo }: Pick<NamedSignatory, 'validFrom' | 'validTo'>): string {
  return validTo === null ? `с ${requisiteDay(validFrom)}` : `с ${requisiteDay(validFrom)} по ${requisiteDay(validTo)}`
}

function historyEntry(entry: JournalEntry) {
  const details = detailsInWords(entry.details)
  const what = `${entry.author.name} ${verbOf(entry)} ${entry.subject.name}`
  return { at: entry.at, words: details === '' ? `${what}.` : `${what}: ${details}` }
}

/** The form of requisites, filled from the version it will correct. */
export function requisitesPage(submission: Submission): FormPage {
  return formPage(requisitesForm, submission, {
    tab: 'Реквизиты',
    title: 'Реквизиты детского сада',
    lead: 'Сведения печатаются в приказах, Положении и согласиях. Зарегистрированные документы от изменений не меняются.',
    action: paths.requisites.to(),
    submit: 'Сохранить реквизиты',
    aside: [
      {
        title: 'Исправить или изменить с даты',
        words: [
          'Опечатку исправляйте: прежняя запись заменится.',
          'Переименование вносите с даты: документы до неё выйдут с прежним наименованием, после неё – с новым.',
        ],
      },
      {
        title: 'Кавычки и пробелы',
        words: ['Наименования хранятся буква в букву, как в уставе, даже если кавычка не закрыта. Сверьте их с уставом.'],
      },
    ],
  })
}
