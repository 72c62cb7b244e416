// A closed year is frozen: whatever writes either asks whether the year is open, or says here why it cannot touch a closed one.
import { expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const TODAY = 'dated with the day of the deed, which no closed year holds'
const ASKED = 'what it calls has asked'
const TIMELESS = 'belongs to no year'

/** Files of actions that need no question, and why. */
const free: Readonly<Record<string, string>> = {
  'src/common/events/feedback.actions.ts': 'words about an event are answers, which questionnaires keep',
  'src/stages/2-requests/accepting.actions.ts': TODAY,
  'src/stages/2-requests/bank/view.actions.ts': TIMELESS,
  'src/stages/3-mentors/nomination.actions.ts': TODAY,
  'src/stages/4-selection/matching/pair-rule.actions.ts': TODAY,
  'src/stages/4-selection/matching/preset.actions.ts': TIMELESS,
  'src/stages/4-selection/matching/proposal.actions.ts': ASKED,
  'src/stages/4-selection/matching/run.actions.ts': TODAY,
  'src/stages/4-selection/materials/material.actions.ts': TIMELESS,
  'src/stages/5-pairs/meetings/calendar/feed.actions.ts': TIMELESS,
  'src/stages/5-pairs/programmes/correction.actions.ts': TODAY,
  'src/stages/5-pairs/programmes/library.actions.ts': TIMELESS,
  'src/stages/5-pairs/programmes/programme.actions.ts': TODAY,
  'src/stages/5-pairs/units/answers.actions.ts': 'no proposal of a closed year is left: the closing forbids it',
  'src/stages/5-pairs/units/basis.actions.ts': TIMELESS,
  'src/stages/5-pairs/units/members.actions.ts': TODAY,
  'src/stages/5-pairs/units/replacement-papers.actions.ts': ASKED,
  'src/stages/6-completion/inspection/guest-link.actions.ts': 'a view of a day, nothing of the year',
  'src/stages/6-completion/inspection/note.actions.ts': TODAY,
  'src/stages/6-completion/monitoring/comfort.actions.ts': TODAY,
  'src/stages/6-completion/practices/practice-file.actions.ts': TIMELESS,
  'src/stages/6-completion/practices/practice.actions.ts': TODAY,
  'src/stages/6-completion/reports/regional-form.actions.ts': TIMELESS,
  'src/stages/6-completion/reports/snapshot.actions.ts': 'a snapshot keeps what stood, it changes nothing',
  'src/stages/6-completion/year/closing.actions.ts': 'this is the closing',
  'src/stages/6-completion/year/next.actions.ts': 'opens the year after the closed one',
  'src/stages/7-publicity/news/picture.actions.ts': TIMELESS,
  'src/stages/7-publicity/news/publication.actions.ts': TODAY,
}

const writing = [...sourcesIn('src/stages'), ...sourcesIn('src/common/events')].filter(({ path, text }) => path.endsWith('.actions.ts') && !path.includes('/1-conditions/') && text.includes('.transaction('))
const asks = (text: string) => /assert(Whole)?YearOpen\(/.test(text)

it('every action of stages 2–7 asks for an open year or says why not', () => {
  expect(writing.length).toBeGreaterThan(40)
  expect(writing.filter(({ path, text }) => !asks(text) && free[path] === undefined).map(({ path }) => path)).toEqual([])
})

it('nobody is excused who asks or is gone', () => {
  const needed = new Set(writing.filter(({ text }) => !asks(text)).map(({ path }) => path))
  expect(Object.keys(free).filter((path) => !needed.has(path))).toEqual([])
})
