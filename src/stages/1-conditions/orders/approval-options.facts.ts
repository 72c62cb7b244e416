// What the form of the approval order offers and how it is prefilled.
import { addWorkingDays } from '../../../kit/calendar/working-days.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import type { Db } from '../../../tools.ts'
import { choiceWords, registeredDocuments } from '../../../common/documents/index.ts'
import { legalBasesOn, workingCalendarOf } from '../../../common/organisation/index.ts'
import { peopleOn } from '../../../common/people/index.ts'
import { inForceOn, type Regulation } from '../regulation/regulation.ts'
import { regulations } from '../regulation/regulation.store.ts'
import { periodLabel } from '../roadmap/period.ts'
import { roadmapHeads } from '../roadmap/roadmap.store.ts'
import type { ApprovalOrderInput } from './approval-order.form.ts'
import { peopleChoices } from './house.facts.ts'

/** Acts the model preamble names (documents.md D01). */
const USUAL_ACTS = ['education-law', 'labour-code-351-8', 'joint-letter-657']
const USUAL_PURPOSE = 'в целях профессиональной поддержки педагогов и закрепления кадров'
const ACQUAINT_DAYS = 10
const SITE_DAYS = 10

export async function approvalChoices(db: Db, today: Day): Promise<Choices> {
  const [projects, drafts] = [await projectsOf(db), await draftsOf(db)]
  return {
    regulations: projects.map(({ id, edition }) => ({ value: id, words: `Положение, редакция ${edition}` })),
    roadmaps: drafts.map(({ id, edition, period }) => ({
      value: id,
      words: `Дорожная карта на ${periodLabel(period)}, редакция ${edition}`,
    })),
    bases: (await legalBasesOn(db, today)).map(({ id, title }) => ({ value: id, words: title })),
    orders: (await registeredDocuments(db)).map((document) => ({ value: document.id, words: choiceWords(document) })),
    people: await peopleChoices(db, today),
  }
}

export async function suggestedApproval(db: Db, today: Day): Promise<Partial<ApprovalOrderInput>> {
  const [project] = await projectsOf(db)
  const [draft] = await draftsOf(db)
  const known = new Set((await legalBasesOn(db, today)).map(({ id }) => id))
  const old = project && inForceOn(await regulations(db), today)
  const curator = (await peopleOn(db, today)).find(({ post }) => /методист|старший воспитатель/i.test(post))
  return {
    regulation: project?.id,
    roadmap: draft?.id,
    sample: project?.edition === 1,
    bases: USUAL_ACTS.filter((act) => known.has(act)).map((act) => ({ act })),
    purpose: USUAL_PURPOSE,
    repeals: old?.documentId ?? undefined,
    curator: curator?.id,
    acquaintUntil: addWorkingDays(await workingCalendarOf(db), today, ACQUAINT_DAYS),
    siteDays: SITE_DAYS,
    control: 'self',
  }
}

async function projectsOf(db: Db): Promise<Regulation[]> {
  return (await regulations(db)).filter(({ kept }) => kept === 'project')
}

async function draftsOf(db: Db) {
  return (await roadmapHeads(db)).filter(({ kept }) => kept === 'draft')
}
