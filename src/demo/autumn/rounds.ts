// Rounds of monitoring: everybody has told what is expected; how the pairs get on is being asked these days.
import { addDays } from '../../kit/calendar/day.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { newId } from '../../kit/ids.ts'
import { questionnairesOfHouse } from '../../questionnaires.ts'
import { menteesOf, mentorsOf, openUnits } from '../../stages/5-pairs/index.ts'
import { launchRound, memberKey } from '../../stages/6-completion/index.ts'
import type { Tools } from '../../tools.ts'
import { campaignTitled, collectAnswers } from '../campaigns.ts'
import type { Deed, Season } from './season.ts'
import { curatorOf } from './season.ts'

const TERM_DAYS = 10

export const askExpectations: Deed = (tools, season) => askAll(tools, season, 'start')
export const askComfort: Deed = (tools, season) => askAll(tools, season, 'comfort')

async function askAll(tools: Tools, season: Season, kind: 'start' | 'comfort'): Promise<void> {
  const today: Day = tools.clock.today()
  const units = (await openUnits(tools.database)).filter(({ state, from }) => state === 'approved' && from <= today)
  const people = units.flatMap((unit) => [...mentorsOf(unit, today), ...menteesOf(unit, today)].map(({ personId }) => memberKey({ unitId: unit.id, personId })))
  await launchRound(tools, questionnairesOfHouse(), await curatorOf(tools, season), kind, { id: newId(), dueOn: addDays(today, TERM_DAYS), people })
}

function mentee(usefulness: number, comfort: number, goal: number, confidence: number, stay: number, team: number): Answers {
  return { exp_program: 'no', expect_usefulness: usefulness, expect_comfort: comfort, goal_clear: goal, confidence, stay_intent: stay, team_feel: team }
}

function mentor(before: 'mentor' | 'no', usefulness: number, comfort: number, goal: number, skill: number, burden: number): Answers {
  return { exp_program: before, expect_usefulness: usefulness, expect_comfort: comfort, goal_clear: goal, mentor_skill: skill, burden }
}

export const hearExpectations: Deed = async (tools, { users }) => {
  const mentees = {
    'Лукашевич Дарья': { ...mentee(9, 9, 7, 4, 8, 6), expect_best: 'Что можно спросить сразу, а не ждать совещания.', fear: 'Не успеем встречаться.' },
    'Белоусова Ксения': mentee(8, 8, 6, 5, 6, 6),
    'Мамедова Айгюн': mentee(8, 7, 7, 6, 7, 8),
    'Ким Светлана': mentee(7, 7, 5, 5, 5, 5),
  }
  const mentors = {
    'Соломатина Вера': mentor('mentor', 9, 9, 8, 8, 3),
    'Сомова Елена': { ...mentor('no', 8, 8, 7, 6, 5), fear: 'Смены редко совпадают.' },
    'Римская-Корсакова Анна': mentor('mentor', 8, 8, 8, 9, 4),
  }
  await collectAnswers(tools, users, { answers: mentees }, await campaignTitled(tools, 'Стартовая анкета наставляемого'))
  await collectAnswers(tools, users, { answers: mentors }, await campaignTitled(tools, 'Стартовая анкета наставника'))
}
