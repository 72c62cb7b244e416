import { requisiteDay } from '../../kit/russian/dates.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Check } from './catalogue.ts'
import type { Preparation } from './document-card.facts.ts'
import { checkViews } from './document-panels.pages.ts'
import type { Document } from './document.ts'
import { linkChoices, type PlannedLink } from './links.ts'
import { numberAndDate, paperNoun } from './paper-name.ts'
import { documentPaths } from './paths.ts'

/** What the person has read before pressing «Всё равно зарегистрировать»: compared again when the form arrives. */
export function warningsSeen(checks: readonly Check[]): string {
  return checks
    .filter(({ tone }) => tone === 'missing')
    .map(({ title }) => title)
    .join('; ')
    .slice(0, 4000)
}

/** «Зарегистрировать приказ № 51-ОД от 26.09.2025?» with warnings and consequences. */
export function registrationPage(document: Document, { checks, readers }: Preparation, links: readonly PlannedLink[]) {
  const noun = paperNoun(document.series)
  const question = `Зарегистрировать ${noun} ${numberAndDate(document.requisites)}?`
  const { signatory, signedOn, effectiveOn } = document.requisites
  const warnings = checks.filter(({ tone }) => tone === 'missing')
  return {
    title: question,
    crumbs: [
      { words: 'Документы', href: documentPaths.register.to() },
      { words: document.title, href: documentPaths.document.to({ id: document.id }) },
      { words: 'Регистрация' },
    ],
    question,
    lead: `${document.title}. Подписывает: ${signatory?.post ?? ''} ${signatory?.name ?? ''}.`,
    warnings: checkViews(warnings),
    consequences: [
      {
        state: 'done' as const,
        icon: 'lock',
        words: 'Текст станет неизменным',
        fact: 'Исправить можно будет только новым документом. Отпечаток текста сохранится в реестре.',
      },
      effectiveOn !== undefined &&
        effectiveOn !== signedOn && {
          state: 'done' as const,
          icon: 'calendar-event',
          words: `Вступит в силу ${requisiteDay(effectiveOn)}`,
          fact: 'До этого дня в реестре будет отметка.',
        },
      readers.length > 0 && {
        state: 'done' as const,
        icon: 'users',
        words: `Надо будет ознакомить: ${peopleCount(readers.length)}`,
        fact: 'Они увидят документ у себя. Лист для подписи на бумаге можно напечатать.',
      },
      links.length > 0 && {
        state: 'done' as const,
        icon: 'file-text',
        words: 'Связанные документы получат отметку',
        fact: linkWords(links),
      },
    ].filter((consequence) => consequence !== false),
    action: documentPaths.registration.to({ id: document.id }),
    version: document.version,
    seen: warningsSeen(checks),
    button: warnings.length > 0 ? 'Всё равно зарегистрировать' : `Зарегистрировать ${noun}`,
    back: documentPaths.document.to({ id: document.id }),
  }
}

function linkWords(links: readonly PlannedLink[]): string {
  const kinds = [...new Set(links.map(({ kind }) => linkChoices[kind]))]
  return `Этот документ ${kinds.join(', ')} другой.`.replace(
    'издан во исполнение другой',
    'издан во исполнение другого',
  )
}
