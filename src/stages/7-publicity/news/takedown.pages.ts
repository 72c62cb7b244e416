import type { Day } from '../../../kit/calendar/day.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { publicityPaths } from '../paths.ts'
import { resourceWords } from '../resource.ts'
import type { Takedown } from './takedown.facts.ts'

/** What must come down, the most urgent first, each with its link and «Снято». */
export function takedownPage(lines: readonly Takedown[], mayManage: boolean, today: Day) {
  return {
    title: 'Снять с публикации',
    head: {
      crumbs: [{ words: 'Публикации', href: publicityPaths.publications.to() }, { words: 'Снять с публикации' }],
      title: 'Снять с публикации',
      lead: lines.length === 0 ? 'Всё, что стоит, стоит с согласия' : `${plural(lines.length, ['страница', 'страницы', 'страниц'])}. По закону на это три рабочих дня (152-ФЗ, ст. 10.1)`,
    },
    lines: lines.map(({ publication, place, people, due, isHidden }) => ({
      title: publication.title, href: publicityPaths.publication.to({ id: publication.id }),
      where: resourceWords(place.resource),
      link: place.link === null || isHidden ? undefined : place.link,
      why: people.length === 0 ? `Публикация снята${publication.removedWhy === null ? '' : `: ${publication.removedWhy}`}` : people.map((person) => whyWords(person, today)).join('; '),
      tag: due === null ? undefined : { tone: due < today ? 'stop' as const : 'need' as const, words: due < today ? `Просрочено: до ${screenDay(due, today)}` : `До ${screenDay(due, today)}` },
      note: isHidden ? 'С открытого раздела уже скрыто.' : undefined,
      down: mayManage ? { action: publicityPaths.takingDown.to({ id: publication.id, place: place.id }), label: `Снято: ${resourceWords(place.resource)}` } : undefined,
    })),
    // Files that somebody has put on a site by hand leave no trace here.
    files: !mayManage ? undefined : { words: 'Файлы на сайте замените сами: соберите пакет заново, имён тех, кто отозвал согласие, в нём уже нет.', link: { href: publicityPaths.sitePackage.to(), words: 'Пакет для сайта' } },
    empty: lines.length > 0 ? undefined : { title: 'Снимать нечего', why: 'Если педагог отзовёт согласие на распространение, здесь появятся все страницы с его данными, со ссылками и сроком.' },
  }
}

function whyWords({ name, endedOn, isWithdrawn }: Takedown['people'][number], today: Day): string {
  if (endedOn === null) return `${screenName(name)}: нет согласия для этой страницы`
  return `${screenName(name)}: согласие ${isWithdrawn ? 'отозвано' : 'истекло'} ${screenDay(endedOn, today)}`
}
