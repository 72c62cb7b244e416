// What goes on once both banks stand: each deed on its day, and nothing of what lies ahead of the clock.
import { addDays } from '../../kit/calendar/day.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { onOrAfterWorking } from '../../kit/calendar/working-days.ts'
import { markAutumn } from './autumn-marks.ts'
import { comingEvents } from './coming-events.ts'
import { hearFeedback, holdKickoff, planKickoff } from './kickoff.ts'
import { enterLatecomers, includeLatecomers } from './latecomers.ts'
import { holdMeetings } from './meetings.ts'
import { orderPairs, prepareMentors } from './pairing.ts'
import { agreeOnProgrammes, approveProgrammes, draftProgrammes, passOnLastProgramme } from './programmes.ts'
import { answerProposals, proposePairsOfAutumn } from './proposal.ts'
import { approveLastProgramme, reversePair } from './reverse-pair.ts'
import { askComfort, askExpectations, hearExpectations } from './rounds.ts'
import { askWhatMayBeTold, draftOfExchange, explainSilence, takeBack, tellOfKickoff, tellOfMorning, tellOfPairs, tellOfPapers } from './publicity.ts'
import type { Deed, Season } from './season.ts'
import { planSearch, supportLonely, talkToLonely, welcomeLonely } from './support.ts'
import { visitLessons } from './visits.ts'

/** Days after the Monday of the banks. */
const timetable: readonly [number, Deed][] = [
  [2, tellOfPapers],
  [7, planKickoff],
  [8, enterLatecomers],
  [9, includeLatecomers],
  [10, holdKickoff],
  [11, hearFeedback],
  [11, tellOfKickoff],
  [11, explainSilence],
  [14, proposePairsOfAutumn],
  [15, answerProposals],
  [16, prepareMentors],
  [17, orderPairs],
  [18, askWhatMayBeTold],
  [21, tellOfPairs],
  [22, draftProgrammes],
  [23, askExpectations],
  [25, agreeOnProgrammes],
  [26, hearExpectations],
  [28, approveProgrammes],
  [29, passOnLastProgramme],
  [30, welcomeLonely],
  [31, markAutumn],
  [35, planSearch],
  [37, talkToLonely],
  [45, tellOfMorning],
  [51, supportLonely],
]
const FIRST_MEETINGS = 28
/** Before it the year is too young for one more pair. */
const SECOND_WAVE = 74
/** How long ago the pairs were asked how they get on. */
const ASKED = 5

export async function autumn(season: Season): Promise<void> {
  const { monday, today, calendar, mornings } = season
  const dayAfter = (days: number): Day => onOrAfterWorking(calendar, addDays(monday, days))
  for (const [days, deed] of timetable) {
    const on = dayAfter(days)
    if (on <= today) await deed(mornings(on), season)
  }
  const hasBegun = dayAfter(FIRST_MEETINGS) <= today
  const isSecondWave = dayAfter(SECOND_WAVE) <= today
  if (isSecondWave) {
    await approveLastProgramme(season)
    await reversePair(season)
  }
  if (hasBegun) await holdMeetings(season)
  if (hasBegun) await visitLessons(season)
  if (today >= season.until) return
  if (hasBegun) await comingEvents(season)
  if (!isSecondWave) return
  await askComfort(mornings(addDays(today, -ASKED)), season)
  await draftOfExchange(mornings(addDays(today, -ASKED)), season)
  await takeBack(season)
}
