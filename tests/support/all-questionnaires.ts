// Every questionnaire of the house with its lists put in, and a set of answers that fits any of them.
import { competenceOptions, seedCompetences } from '../../src/common/people/competences.ts'
import type { Answers, AnswerValue } from '../../src/kit/questionnaires/applicability.ts'
import type { Definition, Question, Template } from '../../src/kit/questionnaires/definition.ts'
import { questionsOf } from '../../src/kit/questionnaires/definition.ts'
import { resolve, type Lists } from '../../src/kit/questionnaires/resolve.ts'
import { scaleOf } from '../../src/kit/questionnaires/scales.ts'
import { menteeDeficits, menteeRequest, observerCard } from '../../src/stages/2-requests/index.ts'
import { mentorCandidate } from '../../src/stages/3-mentors/index.ts'
import { kickoffFeedback } from '../../src/stages/4-selection/training/kickoff-feedback.questionnaire.ts'
import { visitCard } from '../../src/stages/5-pairs/meetings/visit-card.questionnaire.ts'
import { eventFeedback } from '../../src/stages/6-completion/closing-events/event-feedback.questionnaire.ts'
import { comfortCheck } from '../../src/stages/6-completion/monitoring/comfort-check.questionnaire.ts'
import { finalMentee, finalMentor } from '../../src/stages/6-completion/monitoring/final.questionnaire.ts'
import { midMentee, midMentor } from '../../src/stages/6-completion/monitoring/mid.questionnaire.ts'
import { satisfaction } from '../../src/stages/6-completion/monitoring/satisfaction.questionnaire.ts'
import { startMentee, startMentor } from '../../src/stages/6-completion/monitoring/start.questionnaire.ts'
import { swot } from '../../src/stages/6-completion/monitoring/swot.questionnaire.ts'
import { curatorConditions } from '../../src/stages/6-completion/results/curator-conditions.questionnaire.ts'

export const templates: readonly Template[] = [
  menteeRequest,
  menteeDeficits,
  observerCard,
  mentorCandidate,
  startMentee,
  startMentor,
  midMentee,
  midMentor,
  finalMentor,
  finalMentee,
  satisfaction,
  swot,
  comfortCheck,
  eventFeedback,
  kickoffFeedback,
  curatorConditions,
  visitCard,
]

export const lists: Lists = {
  COMP: competenceOptions(seedCompetences),
  eventPractices: [
    { key: 'p1', words: 'Утренний круг' },
    { key: 'p2', words: 'Дневник наблюдений' },
    { key: 'p3', words: 'Клубный час' },
    { key: 'p4', words: 'Говорящая среда' },
  ],
}

export function published(template: Template): Definition {
  return resolve(template, lists)
}

export const definitions: readonly Definition[] = templates.map(published)

/** The first possible answer to every question, whether it applies or not. */
export function fullAnswers(definition: Definition): Answers {
  return Object.fromEntries(questionsOf(definition).map((question) => [question.key, firstAnswer(question)]))
}

function firstAnswer(question: Question): AnswerValue {
  switch (question.type) {
    case 'single':
      return question.options[0]?.key ?? ''
    case 'multi':
      return question.options.slice(0, question.exactly ?? 1).map((option) => option.key)
    case 'scale5':
    case 'scale10':
      return scaleOf(question.scale).to
    case 'matrix5':
      return Object.fromEntries(question.rows.map((row) => [row.key, scaleOf(question.scale).from]))
    case 'text':
      return 'Ответ'
    case 'number':
      return question.min
    case 'date':
      return '2025-10-01'
    case 'yesno':
      return true
  }
}
