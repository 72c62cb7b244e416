import { fullName } from '../../kit/russian/names.ts'
import { categoryWords, tellApart, type Category } from '../../common/people/index.ts'
import type { Invitable } from './invitable.store.ts'
import { mentorsPaths } from './paths.ts'

/** Choosing a candidate: search, those with a category, or somebody from another organisation. */
export function invitePage({ q, people, newId }: { q: string; people: readonly Invitable[]; newId: () => string }) {
  const told = tellApart(people)
  const title = 'Пригласить наставника'
  return {
    title,
    head: {
      crumbs: [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: title }],
      title,
      lead: 'Участие добровольное. Потом – согласие, анкета, решение заведующего и обучение.',
      actions: [{ href: mentorsPaths.inviteExternal.to(), words: 'Из другой организации', icon: 'user-plus' }],
    },
    search: { action: mentorsPaths.invite.to(), fields: [{ name: 'q', label: 'Фамилия, имя или их часть', value: q, wide: true }], reset: q === '' ? undefined : mentorsPaths.invite.to() },
    listTitle: q === '' ? 'С категорией, ещё не в банке' : 'Найдены',
    people: people.map(({ id, name, post, group, category, openId }) => ({
      name: fullName(name),
      sub: [post, group, category !== 'none' && categoryWords[category as Category], /, (\d{4})$/.exec(told.get(id) ?? '')?.[1]].filter(Boolean).join(', '),
      open: openId === undefined ? undefined : mentorsPaths.mentor.to({ id: openId }),
      invite: { action: mentorsPaths.invite.to(), id: newId(), person: id },
    })),
    empty: people.length > 0 ? undefined : {
      title: q === '' ? 'Все, у кого есть категория, уже в банке' : `Никого не нашли: «${q}»`,
      why: 'Найдите человека по фамилии или пригласите наставника из другой организации.',
      primary: { href: mentorsPaths.inviteExternal.to(), words: 'Пригласить из другой организации' },
    },
  }
}
