// The way of one person into the bank as a bar of four steps: what is done, what comes next, who is waited for.
import { newId } from '../../kit/ids.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { consentPaths, type Consent } from '../../common/consents/index.ts'
import { surveyPaths } from '../../common/surveys/index.ts'
import { inclusionObstacles } from './inclusion.ts'
import type { MenteeFacts } from './mentee.facts.ts'
import { requestsPaths } from './paths.ts'

export interface PathStep {
  words: string
  fact: string
  done: boolean
  current: boolean
}

/** What is to be done next: a link, or a button that does it at once. */
export interface NextStep {
  title: string
  words: string
  link?: { href: string; words: string }
  button?: { action: string; words: string; batch: string }
  /** Other ways of equal standing. */
  others: { href: string; words: string }[]
}

/** Nothing once the person is in the bank or has left. */
export function pathBar(facts: MenteeFacts): { steps: PathStep[]; next: NextStep } | undefined {
  const { mentee, gate, today } = facts
  if (mentee.state !== 'identified' && mentee.state !== 'surveyed') return undefined
  const consented = gate.consentOn !== null
  const answered = mentee.requestId !== null
  const current = !consented ? 1 : !answered ? 2 : 3
  const offered = facts.consents.find(({ kind, answer }) => kind === 'processing-mentee' && answer === null)
  const [waiting] = facts.waiting
  const steps = [
    { words: 'Человек', fact: screenDay(mentee.stateOn, today), done: true },
    { words: 'Согласие', fact: gate.consentOn !== null ? `от ${requisiteDay(gate.consentOn)}` : offered ? 'ждём ответа' : 'не предложено', done: consented },
    { words: 'Анкета', fact: answered ? 'получена' : waiting ? `до ${screenDay(waiting.dueOn, today)}` : 'не назначена', done: answered },
    { words: 'Банк', fact: 'решаете вы', done: false },
  ]
  const next = !consented ? consentStep(facts, offered) : !answered ? surveyStep(facts) : bankStep(facts)
  return { steps: steps.map((one, index) => ({ ...one, current: index === current })), next: { ...next, others: [...next.others, ...laterWays(mentee.id)] } }
}

function consentStep({ mentee }: MenteeFacts, offered: Consent | undefined): NextStep {
  if (offered === undefined) {
    return {
      title: 'Сначала согласие',
      words: 'Пока его нет, о человеке нельзя ни спрашивать, ни хранить ответы. Отказ не мешает ни работе, ни входу в систему.',
      button: { action: requestsPaths.offer.to({ id: mentee.id }), words: 'Предложить согласие', batch: newId() },
      others: [],
    }
  }
  return {
    title: 'Ждём ответа о согласии',
    words: 'Человек подпишет его паролем в разделе «Мои согласия» или на бумаге.',
    link: { href: consentPaths.paper.to({ id: offered.id }), words: 'Записать согласие с бумаги' },
    others: [{ href: consentPaths.consent.to({ id: offered.id }), words: 'Открыть согласие' }],
  }
}

function surveyStep({ mentee, waiting }: MenteeFacts): NextStep {
  const [assigned] = waiting
  if (assigned === undefined) {
    return {
      title: 'Теперь анкета',
      words: 'Запрос записывается словами самого человека: около восьми минут с телефона или на бумаге.',
      button: { action: requestsPaths.survey.to({ id: mentee.id }), words: 'Назначить анкету запроса', batch: newId() },
      others: [],
    }
  }
  return {
    title: 'Ждём анкету',
    words: 'Передайте личную ссылку или введите ответы с бумажного бланка.',
    link: { href: surveyPaths.link.to({ id: assigned.id }), words: 'Показать личную ссылку' },
    others: [{ href: surveyPaths.paper.to({ id: assigned.id }), words: 'Ввести с бумаги' }],
  }
}

function bankStep({ mentee, gate }: MenteeFacts): NextStep {
  const [obstacle] = inclusionObstacles(gate)
  if (obstacle !== undefined) {
    return { title: obstacle.words, words: obstacle.fact, button: { action: requestsPaths.survey.to({ id: mentee.id }), words: 'Назначить анкету заново', batch: newId() }, others: [] }
  }
  return {
    title: 'Решите о включении',
    words: 'Согласие дано не позже первого ответа, запрос получен.',
    link: { href: requestsPaths.inclusion.to({ id: mentee.id }), words: 'Включить в банк' },
    others: [],
  }
}

function laterWays(id: string) {
  return [
    { href: requestsPaths.postponement.to({ id }), words: 'Отложить' },
    { href: requestsPaths.refusal.to({ id }), words: 'Записать отказ' },
  ]
}
