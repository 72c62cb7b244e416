// The way of a candidate: consent → questionnaire → strengths confirmed → the head's decision → training.
import { newId } from '../../kit/ids.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { consentPaths } from '../../common/consents/index.ts'
import { surveyPaths } from '../../common/surveys/index.ts'
import type { MentorFacts } from './mentor.facts.ts'
import { mentorsPaths } from './paths.ts'

interface Rights {
  mayManage: boolean
  mayAdmit: boolean
}

/** Nothing once the mentor works, is suspended or has left. */
export function mentorPath(facts: MentorFacts, rights: Rights) {
  const { mentor, consent, today, waiting } = facts
  if (mentor.state !== 'candidate' && mentor.state !== 'admitted') return undefined
  const admitted = mentor.state === 'admitted'
  const current = consent === null ? 0 : mentor.candidateId === null ? 1 : admitted ? 3 : 2
  const steps = [
    { words: 'Согласие', fact: consent?.signedOn ? `от ${requisiteDay(consent.signedOn)}` : 'нет', done: consent !== null },
    { words: 'Анкета', fact: mentor.candidateId !== null ? 'получена' : waiting ? `до ${screenDay(waiting.dueOn, today)}` : 'не назначена', done: mentor.candidateId !== null },
    { words: 'Допуск', fact: mentor.admittedOn === null ? 'решает заведующий' : requisiteDay(mentor.admittedOn), done: admitted },
    { words: 'Обучение', fact: mentor.trainedOn === null ? 'ещё нет' : requisiteDay(mentor.trainedOn), done: mentor.trainedOn !== null },
  ]
  const next = [consentStep, surveyStep, admissionStep, trainingStep][current]?.(facts, rights)
  return { steps: steps.map((one, index) => ({ ...one, current: index === current })), next: { others: [], ...next } }
}

function consentStep({ mentor, consents }: MentorFacts, { mayManage }: Rights) {
  const offered = consents.find(({ kind, answer }) => kind === 'processing-mentor' && answer === null)
  if (offered !== undefined) {
    return {
      title: 'Ждём ответа о согласии', words: 'Человек подпишет его паролем в разделе «Мои согласия» или на бумаге.',
      ...(mayManage && { link: { href: consentPaths.paper.to({ id: offered.id }), words: 'Записать согласие с бумаги' } }),
      others: [{ href: consentPaths.consent.to({ id: offered.id }), words: 'Открыть согласие' }],
    }
  }
  return {
    title: 'Сначала согласие', words: 'Без согласия на обработку данных кандидата нельзя ни спрашивать, ни допускать.',
    ...(mayManage && { button: { action: mentorsPaths.offer.to({ id: mentor.id }), words: 'Предложить согласие', batch: newId() } }),
  }
}

function surveyStep({ mentor, waiting }: MentorFacts, { mayManage }: Rights) {
  if (waiting !== undefined) {
    return {
      title: 'Ждём анкету кандидата', words: 'Передайте личную ссылку или введите ответы с бумажного бланка.',
      ...(mayManage && { link: { href: surveyPaths.link.to({ id: waiting.id }), words: 'Показать личную ссылку' } }),
      others: mayManage ? [{ href: surveyPaths.paper.to({ id: waiting.id }), words: 'Ввести с бумаги' }] : [],
    }
  }
  return {
    title: 'Теперь анкета', words: 'В ней – опыт, сильные стороны, время. Около десяти минут.',
    ...(mayManage && { button: { action: mentorsPaths.survey.to({ id: mentor.id }), words: 'Назначить анкету кандидата', batch: newId() } }),
  }
}

function admissionStep({ mentor, gaps, strengths }: MentorFacts, { mayManage, mayAdmit }: Rights) {
  const confirm = { href: mentorsPaths.strengths.to({ id: mentor.id }), words: 'Подтвердить сильные стороны' }
  const isConfirmed = strengths.some(({ confirmed }) => confirmed !== null)
  return {
    title: mayAdmit ? 'Решите о допуске' : 'Ждём решения заведующего',
    words: gaps.length === 0 ? 'Формальные критерии выполнены. Индекс готовности только советует.' : `Не выполнено: ${gaps.join('; ')}. Допустить можно, если написать почему.`,
    ...(mayAdmit ? { link: { href: mentorsPaths.admission.to({ id: mentor.id }), words: 'Допустить' } } : mayManage && !isConfirmed ? { link: confirm } : {}),
    others: mayAdmit || !mayManage || !isConfirmed ? [] : [confirm],
  }
}

function trainingStep({ mentor }: MentorFacts, { mayManage }: Rights) {
  return {
    title: 'Осталось обучение', words: 'После него наставник станет готов, и для него можно подбирать наставляемых.',
    ...(mayManage && { link: { href: mentorsPaths.training.to({ id: mentor.id }), words: 'Отметить обучение' } }),
  }
}
