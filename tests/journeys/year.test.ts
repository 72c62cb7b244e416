// A school year of a kindergarten through the forms of the browser, from an empty database; told month by month.
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openStory, type Story } from '../support/story.ts'
import { approveProgrammes, fixPairs, holdKickoff, meet, proposePairs } from './year/autumn.ts'
import { approveAnew, closeSecondYear, fixNewPair, meetAgain, renewConsents, sumUpAgain, welcomeNewcomer } from './year/second.ts'
import { publish } from './year/publicity.ts'
import { approvePapers, collectConsents, fillBanks, moveIn } from './year/september.ts'
import { askWhatChanged, closeYear, holdRoundTable, sumUp, writeNote } from './year/spring.ts'
import { replaceMentor } from './year/winter.ts'

describe('a school year', () => {
  let story: Story
  beforeAll(async () => void (story = await openStory('2025-09-01')))
  afterAll(() => story.house.close())

  const months: [string, (story: Story) => Promise<void>][] = [
    ['September 1: the first run, the staff and their accounts', moveIn],
    ['September 1: the regulation and the road map are approved by an order', approvePapers],
    ['September 8: whoever is asked signs a consent first', collectConsents],
    ['September 9: requests, deficits and candidates; both banks', fillBanks],
    ['September 18: the kickoff session trains the mentors', holdKickoff],
    ['September 22: pairs are counted, chosen and proposed; both sides agree', proposePairs],
    ['September 23: consents of mentors, the basis of their work, the order', fixPairs],
    ['September 29: programmes are drafted, agreed on by everybody and approved', approveProgrammes],
    ['October – December: meetings are three taps, and a tap of the mentee', meet],
    ['January: a mentor steps down, the other one takes over, nothing of it is forgotten', replaceMentor],
    ['April: everybody is asked what has changed', askWhatChanged],
    ['May: the best is shown at a round table', holdRoundTable],
    ['May: what was done is published as far as consents reach, and taken down when one ends', publish],
    ['May: the note is written from the facts', writeNote],
    ['May: every pair has its outcome', sumUp],
    ['June: the year is closed', closeYear],
    ['August: whoever stays in the banks signs anew', renewConsents],
    ['September: the regulation and the road map that were carried over are approved anew', approveAnew],
    ['September: a teacher who has just come joins the bank', welcomeNewcomer],
    ['September: a new pair is fixed by a new order, another one goes on', fixNewPair],
    ['October: both meet, and the closed year takes nothing more', meetAgain],
    ['May: the note counts its own year alone', sumUpAgain],
    ['June: the second year is closed, the first stays as it was', closeSecondYear],
  ]
  it.each(months)('%s', (_month, deeds) => deeds(story))
})
