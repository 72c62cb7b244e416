import type { Request } from 'express'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { newId } from '../../../kit/ids.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { issueCertificates, issueThanks, removeAward } from './award.actions.ts'
import { awardsPaper, awardTitle } from './award.document.ts'
import { graduateCandidate, graduates, orderChoices, proposedThanks, thanksCandidates, type Candidate } from './award.facts.ts'
import { certificateForm, thanksForm } from './award.form.ts'
import { awardById, awardsOf, foundAward, takenNumbers } from './award.store.ts'
import { awardKinds, suggestedNumber, type AwardKind } from './award.ts'
import { awardPage, awardRemovalPage, awardsFormPage, peopleChoices, registerPage } from './awards.pages.ts'
import { resultsPaths as paths } from './paths.ts'

const FORM = 'stages/6-completion/results/form'

/** Letters of thanks and certificates: the register, the forms, the sheets. */
export function addAwards({ get, post }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools
  const [read, manage] = [may('results.read'), may('results.manage')]

  get(paths.awards, read, async (req, res) => {
    const { year, kind } = asked(req)
    await res.page('stages/6-completion/results/awards', registerPage(await awardsOf(db, year), { year, kind, mayManage: can(req.actor, 'results.manage'), today: clock.today() }))
  })

  get(paths.awardsPdf, read, async (req, res) => {
    const { year, kind } = asked(req)
    const awards = await awardsOf(db, year, kind)
    if (awards.length === 0) return res.redirect(303, paths.awards.to({}, { year }))
    const paper = awardsPaper(awards, kind === undefined ? 'Благодарности и сертификаты' : awardKinds[kind].many)
    sendMade(res, 'pdf', paper.title, await printer.pdf(paper))
  })

  get(paths.newAwards, manage, async (req, res) => {
    const kind = kindOf(req) ?? 'thanks'
    const candidates = await candidatesFor(kind)
    const on = clock.today()
    const taken = await takenNumbers(db, kind, on)
    const orders = await orderChoices(db, schoolYearOf(on))
    const values = { id: newId(), on, number: suggestedNumber(kind, taken, taken.at(-1)), order: orders[0]?.value, emblem: 'leaf' as const, people: candidates.filter(({ isProposed }) => isProposed).map(({ value }) => value) }
    const filled = kind === 'thanks' ? thanksForm.filled({ ...values, layout: 'portrait', text: proposedThanks(schoolYearOf(on)) }) : certificateForm.filled({ ...values, layout: 'landscape' })
    await res.page(FORM, awardsFormPage(kind, formOf(kind), filled, { people: peopleChoices(candidates), orders }))
  })

  post(paths.newAwards, manage, async (req, res) => {
    const kind = kindOf(req) ?? 'thanks'
    const register = paths.awards.to({}, { kind })
    if ((await awardById(db, sentId(req))) !== null) return res.redirect(303, register)
    const choices = { people: peopleChoices(await candidatesFor(kind)), orders: await orderChoices(db, schoolYearOf(clock.today())) }
    const done = (count: number) => ({ to: register, notice: `В реестре: ${plural(count, awardKinds[kind].forms)}. Теперь их можно напечатать одним файлом` })
    const page = (submission: Parameters<typeof awardsFormPage>[2]) => awardsFormPage(kind, formOf(kind), submission, choices)
    if (kind === 'thanks') return handleForm(req, res, { form: thanksForm, choices, view: FORM, page, act: async (values) => done(await issueThanks(tools, actorOf(req), values)) })
    return handleForm(req, res, { form: certificateForm, choices, view: FORM, page, act: async (values) => done(await issueCertificates(tools, actorOf(req), values)) })
  })

  get(paths.award, read, async (req, res) => res.page('stages/6-completion/results/award', awardPage(await foundAward(db, idOf(req)), can(req.actor, 'results.manage'))))

  for (const kind of ['pdf', 'docx'] as const) {
    get(kind === 'pdf' ? paths.awardPdf : paths.awardDocx, read, async (req, res) => {
      const award = await foundAward(db, idOf(req))
      const paper = awardsPaper([award], awardTitle(award))
      sendMade(res, kind, paper.title, await printer[kind](paper))
    })
  }

  get(paths.awardRemoval, manage, async (req, res) => res.page('stages/6-completion/results/confirm', awardRemovalPage(await foundAward(db, idOf(req)))))
  post(paths.awardRemoval, manage, async (req, res) => {
    const award = await awardById(db, idOf(req))
    // A second press: the first one has removed it.
    if (award !== null) {
      await removeAward(tools, actorOf(req), award)
      await leaveNotice(req, 'Лист убран из реестра')
    }
    res.redirect(303, paths.awards.to())
  })

  async function candidatesFor(kind: AwardKind): Promise<Candidate[]> {
    const today = clock.today()
    return kind === 'thanks' ? thanksCandidates(db, schoolYearOf(today), today) : (await graduates(db, schoolYearOf(today), today)).map(graduateCandidate)
  }

  function asked(req: Request): { year: number; kind: AwardKind | undefined } {
    const year = Number(req.query['year'])
    const present = schoolYearOf(clock.today())
    return { year: Number.isInteger(year) && year > 2000 && year <= present ? year : yearShown(req, present), kind: kindOf(req) }
  }
}

function formOf(kind: AwardKind) {
  return kind === 'thanks' ? thanksForm : certificateForm
}

function kindOf(req: Request): AwardKind | undefined {
  const kind = req.query['kind']
  return kind === 'thanks' || kind === 'certificate' ? kind : undefined
}
