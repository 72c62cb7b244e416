import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { tellApart } from '../../common/people/index.ts'
import type { Acceptable } from './acceptable.store.ts'
import { requestsPaths } from './paths.ts'

/** Choosing a person: search, those hired lately, or somebody new. */
export function acceptPage({ q, people, newId }: { q: string; people: readonly Acceptable[]; newId: () => string }) {
  const told = tellApart(people)
  const title = 'Принять наставляемого'
  return {
    title,
    head: {
      crumbs: [{ words: 'Банк наставляемых', href: requestsPaths.bank.to() }, { words: title }],
      title,
      lead: 'Выберите человека. Потом – согласие, анкета и решение о включении; начать можно в любом месяце.',
      actions: [{ href: requestsPaths.acceptNew.to(), words: 'Его ещё нет в списке', icon: 'user-plus' }],
    },
    search: { action: requestsPaths.accept.to(), fields: [{ name: 'q', label: 'Фамилия, имя или их часть', value: q, wide: true }], reset: q === '' ? undefined : requestsPaths.accept.to() },
    listTitle: q === '' ? 'Приняты на работу за последние полгода' : 'Найдены',
    people: people.map(({ id, name, post, group, hiredOn, openId, wasBefore }) => ({
      name: fullName(name),
      sub: [post, group, hiredOn && `в саду с ${requisiteDay(hiredOn)}`, wasBefore && 'уже участвовал(а) раньше', birthYear(told.get(id) ?? '')].filter(Boolean).join(', '),
      open: openId === undefined ? undefined : requestsPaths.mentee.to({ id: openId }),
      accept: { action: requestsPaths.accept.to(), id: newId(), person: id },
    })),
    empty: people.length > 0 ? undefined : {
      title: q === '' ? 'За последние полгода никого не приняли' : `Никого не нашли: «${q}»`,
      why: 'Найдите человека по фамилии или добавьте нового сотрудника.',
      primary: { href: requestsPaths.acceptNew.to(), words: 'Добавить сотрудника' },
    },
  }
}

/** Full namesakes with one post are told apart by the year of birth, which then stands last. */
function birthYear(told: string): string {
  return /, \d{4}$/.test(told) ? `${told.slice(-4)} г. р.` : ''
}
