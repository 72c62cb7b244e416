// Talks after the questionnaires, and what the comfort check has come to.
import type { Day } from '../../../kit/calendar/day.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { pairsPaths } from '../../5-pairs/index.ts'
import type { ComfortRow } from './comfort.facts.ts'
import { monitoringPaths as paths } from './paths.ts'
import { monitoringCrumbs } from './round.pages.ts'
import type { ListedTalk } from './talk.ts'

function tagOf({ heldOn, dueOn }: ListedTalk, today: Day) {
  if (heldOn !== null) return { tone: 'good' as const, words: `Проведена ${screenDay(heldOn, today)}` }
  return dueOn < today ? { tone: 'stop' as const, words: 'Просрочена' } : { tone: 'need' as const, words: `До ${screenDay(dueOn, today)}` }
}

/** The day that has passed stands below its tag. */
function dueWords({ heldOn, dueOn }: ListedTalk, today: Day): string {
  return heldOn === null && dueOn < today ? `до ${screenDay(dueOn, today)}` : ''
}

export function talksPage(talks: readonly ListedTalk[], today: Day) {
  const open = talks.filter(({ heldOn }) => heldOn === null)
  return {
    title: 'Беседы куратора',
    head: {
      crumbs: [...monitoringCrumbs, { words: 'Беседы' }], title: 'Беседы куратора',
      lead: 'Промежуточные анкеты, в которых есть тревожный ответ. Беседу проводят в пять рабочих дней; что именно ответил человек, видите только вы.',
    },
    table: {
      label: 'Беседы куратора',
      columns: [{ key: 'name', words: 'С кем', width: 27 }, { key: 'why', words: 'Почему', width: 32 }, { key: 'state', words: 'Когда', width: 23 }, { key: 'action', words: 'Действие', hidden: true, width: 18 }],
      rows: [...open, ...talks.filter(({ heldOn }) => heldOn !== null).toReversed()].map((talk) => ({
        cells: {
          name: { words: fullName(talk.name), sub: talk.unitTitle },
          why: { words: talk.reasons.join('; '), sub: talk.words ?? '' },
          state: { tag: tagOf(talk, today), sub: dueWords(talk, today) },
          action: { words: talk.heldOn === null ? 'Записать беседу' : 'Исправить', href: paths.talk.to({ id: talk.id }) },
        },
      })),
    },
    empty: { title: 'Бесед не требуется', why: 'Здесь появятся те, кто в промежуточной анкете ответил, что общаться трудно, пользы мало, встреч не было или нужны перемены.', primary: { href: paths.rounds.to(), words: 'Открыть опросы пар' } },
  }
}

export function talkFormPage(talk: ListedTalk) {
  const isComfort = talk.kind === 'comfort'
  const title = isComfort ? `Беседа с парой: ${talk.unitTitle}` : `Беседа: ${screenName(talk.name)}`
  const back = isComfort ? paths.comfort.to() : paths.talks.to()
  return {
    title,
    back,
    head: {
      crumbs: isComfort ? [{ words: 'Комфорт общения', href: back }, { words: talk.unitTitle }] : [...monitoringCrumbs, { words: 'Беседы', href: back }, { words: screenName(talk.name) }],
      title,
      lead: isComfort ? 'Записывают только то, что беседа прошла и о чём договорились.' : `${talk.unitTitle}. Что ответил человек: ${talk.reasons.join('; ').toLowerCase()}.`,
    },
  }
}

const comfortTags = {
  fine: { tone: 'good' as const, words: 'Всё хорошо' },
  talk: { tone: 'need' as const, words: 'Поговорить' },
  between: { tone: 'plain' as const, words: 'Понаблюдать', icon: 'eye' },
  waiting: { tone: 'wait' as const, words: 'Ждём ответов' },
}

export function comfortPage(rows: readonly ComfortRow[], ended: number, seesUnits: boolean, today: Day) {
  return {
    title: 'Комфорт общения в парах',
    head: {
      ...(seesUnits && { crumbs: [...monitoringCrumbs, { words: 'Комфорт общения' }] }),
      title: 'Комфорт общения в парах',
      lead: 'Вывод по пяти утверждениям обеих сторон. Видят только куратор и педагог-психолог; ответы удаляются, когда программа завершена.',
    },
    removal: seesUnits && ended > 0 ? { action: paths.comfortRemoval.to(), words: `Удалить ответы завершённых программ: ${plural(ended, ['анкета', 'анкеты', 'анкет'])}` } : undefined,
    table: {
      label: 'Комфорт общения',
      columns: [{ key: 'unit', words: 'Пара или группа', width: 26 }, { key: 'state', words: 'Вывод', width: 23 }, { key: 'talk', words: 'Беседа', width: 28 }, { key: 'action', words: 'Действие', hidden: true, width: 23 }],
      rows: rows.map(({ unitId, title, outcome, answered, asked, talk }) => ({
        cells: {
          unit: seesUnits ? { words: title, href: pairsPaths.unit.to({ id: unitId }) } : title,
          state: { tag: comfortTags[outcome ?? 'waiting'], sub: outcome === undefined ? `ответили ${answered} из ${asked}` : '' },
          talk: talk === undefined ? '' : { tag: tagOf(talk, today), sub: talk.words ?? dueWords(talk, today) },
          action: talk === undefined ? '' : { words: talk.heldOn === null ? 'Записать беседу' : 'Исправить', href: paths.comfortTalk.to({ id: talk.id }) },
        },
      })),
    },
    empty: { title: 'О комфорте ещё не спрашивали', why: 'После первых двух встреч можно спросить обе стороны: пять утверждений, две минуты.', ...(seesUnits && { primary: { href: paths.rounds.to(), words: 'Открыть опросы пар' } }) },
  }
}
