// The way of a programme: sent, agreed on, sent back, approved, corrected.
import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { choiceWords, registeredDocuments } from '../../../common/documents/index.ts'
import { pairsPaths } from '../paths.ts'
import { askedOf, assertAsked, assertMayWrite, notAgreed } from './access.ts'
import { agreeOnline, recordPaperAgreement } from './agreement.actions.ts'
import { approveProgramme } from './approval.actions.ts'
import { correctProgramme } from './correction.actions.ts'
import { openedUnit } from './opened.store.ts'
import { programmePaths as paths } from './paths.ts'
import { agreementForm, approvalForm, correctionForm, paperAgreementForm, returnForm } from './programme.form.ts'
import { printedProgramme } from './printed.facts.ts'
import { returnProgramme, sendForAgreement } from './programme.actions.ts'
import { comingProgramme } from './programme.store.ts'
import { smallForm } from './small-form.pages.ts'

const FORM = 'stages/5-pairs/programmes/form'
const own = may('programmes.own')

export function addSteps({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const back = (id: string) => pairsPaths.programme.to({ id })

  post(paths.sending, own, async (req, res) => {
    const { unit } = await opened(req)
    const { version } = Object(req.body) as { version?: string }
    await sendForAgreement(tools, actorOf(req), unit.id, Number(version))
    await leaveNotice(req, { tone: 'good', title: 'Программа отправлена на согласование', words: 'Каждый участник увидит её среди своих дел.' })
    res.redirect(303, back(unit.id))
  })

  get(paths.agreement, own, async (req, res) => {
    const seen = await opened(req)
    assertAsked(seen.unit, seen.programme, seen.actor, clock.today())
    await res.page(FORM, await agreementPage(seen, agreementForm.filled({ version: String(seen.programme.version) })))
  })
  post(paths.agreement, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: agreementForm,
      view: FORM,
      page: (submission) => agreementPage(seen, submission),
      act: async ({ version, password }) => {
        await agreeOnline(tools, seen.actor, seen.unit.id, Number(version), password)
        return { to: back(seen.unit.id), notice: 'Программа согласована' }
      },
    })
  })

  get(paths.paperAgreement, may('units.manage'), async (req, res) => {
    const seen = await opened(req)
    await res.page(FORM, paperPage(seen, paperAgreementForm.filled({ version: String(seen.programme.version), on: clock.today() })))
  })
  post(paths.paperAgreement, may('units.manage'), async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: paperAgreementForm,
      choices: peopleChoices(seen),
      view: FORM,
      page: (submission) => paperPage(seen, submission),
      act: async ({ version, person, on }) => {
        await recordPaperAgreement(tools, seen.actor, seen.unit.id, Number(version), { personId: person, on })
        return { to: back(seen.unit.id), notice: 'Подпись записана' }
      },
    })
  })

  get(paths.returning, own, async (req, res) => {
    const seen = await opened(req)
    await res.page(FORM, returnPage(seen, returnForm.filled({ version: String(seen.programme.version) })))
  })
  post(paths.returning, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: returnForm,
      view: FORM,
      page: (submission) => returnPage(seen, submission),
      act: async ({ version, words }) => {
        await returnProgramme(tools, seen.actor, seen.unit.id, Number(version), words)
        return { to: back(seen.unit.id), notice: 'Программа возвращена на доработку' }
      },
    })
  })

  get(paths.approval, may('programmes.approve'), async (req, res) => {
    const seen = await opened(req)
    if (seen.programme.state !== 'submitted') throw new Refusal('wrong-moment', 'Программу ещё согласуют. Утвердить её можно, когда согласие дадут участники и куратор.', { next: { href: back(seen.unit.id), words: 'Открыть программу' } })
    await res.page(FORM, await approvalPage(seen, approvalForm.filled({ version: String(seen.programme.version), how: 'stamp', on: clock.today() }), await orders()))
  })
  post(paths.approval, may('programmes.approve'), async (req, res) => {
    const seen = await opened(req)
    const choices = await orders()
    await handleForm(req, res, {
      form: approvalForm,
      choices,
      view: FORM,
      page: (submission) => approvalPage(seen, submission, choices),
      act: async ({ version, how, on, order }) => {
        await approveProgramme(tools, seen.actor, seen.unit.id, Number(version), { how, on, ...(order !== undefined && { orderId: order }) })
        return { to: back(seen.unit.id), notice: { tone: 'good', title: 'Программа утверждена', words: 'План виден участникам: выполненное они отмечают одним нажатием.' } }
      },
    })
  })

  get(paths.correction, own, async (req, res) => {
    const { unit, actor } = await unitOnly(req)
    assertMayWrite(unit, actor, clock.today())
    await res.page(FORM, correctionPage({ unit, actor }, correctionForm.filled({ id: newId() })))
  })
  post(paths.correction, own, async (req, res) => {
    const { unit, actor } = await unitOnly(req)
    await handleForm(req, res, {
      form: correctionForm,
      view: FORM,
      page: (submission) => correctionPage({ unit, actor }, submission),
      act: async (values) => {
        await correctProgramme(tools, actor, unit.id, values)
        const { edition } = await comingProgramme(db, unit.id)
        return { to: pairsPaths.programme.to({ id: unit.id }, { edition }), notice: { tone: 'good', title: `Подготовлен проект редакции ${edition}`, words: 'Внесите изменения и отправьте на согласование. Пока её не утвердят, действует прежняя редакция.' } }
      },
    })
  })

  async function unitOnly(req: Request) {
    const actor = actorOf(req)
    return { actor, unit: await openedUnit(db, actor, idOf(req)) }
  }

  async function opened(req: Request) {
    const { actor, unit } = await unitOnly(req)
    return { actor, unit, programme: await comingProgramme(db, unit.id) }
  }
  type Seen = Awaited<ReturnType<typeof opened>>

  async function orders() {
    return { orders: (await registeredDocuments(db)).map((document) => ({ value: document.id, words: choiceWords(document) })) }
  }

  async function agreementPage({ unit, actor, programme }: Seen, submission: Submission) {
    const asked = askedOf(unit, programme, actor, clock.today())
    const isCurator = asked === 'submit'
    return smallForm(agreementForm, submission, {
      unit, actor,
      title: isCurator ? 'Согласовать и передать' : 'Согласовать программу',
      lead: isCurator ? 'Участники согласны. После вас программу утвердит заведующий.' : 'Прочитайте программу целиком. Если что-то не так, верните её на доработку.',
      action: paths.agreement.to({ id: unit.id }),
      paper: await printedProgramme(db, unit, programme, clock.today()),
      submit: isCurator ? 'Согласовать и передать' : 'Согласовать программу',
      links: [
        { words: 'Скачать PDF', href: paths.pdf.to({ id: unit.id }, { edition: programme.edition }) },
        ...(programme.edition > 1 ? [{ words: 'Что изменилось', href: paths.difference.to({ id: unit.id }, { edition: programme.edition }) }] : []),
        { words: 'Вернуть на доработку', href: paths.returning.to({ id: unit.id }) },
      ],
    })
  }

  function peopleChoices({ unit, programme }: Seen) {
    return { people: notAgreed(unit, programme, clock.today()).map(({ personId, person }) => ({ value: personId, words: screenName(person.name) })) }
  }

  function paperPage(seen: Seen, submission: Submission) {
    return smallForm(paperAgreementForm, submission, {
      ...seen, title: 'Подпись с листа согласования', lead: 'Лист согласования – последний в программе: его подписывают от руки.',
      action: paths.paperAgreement.to({ id: seen.unit.id }), submit: 'Записать подпись', choices: peopleChoices(seen),
    })
  }

  function returnPage(seen: Seen, submission: Submission) {
    return smallForm(returnForm, submission, { ...seen, title: 'Вернуть на доработку', lead: 'Согласования снимутся: после правки программу согласуют заново.', action: paths.returning.to({ id: seen.unit.id }), submit: 'Вернуть на доработку' })
  }

  async function approvalPage(seen: Seen, submission: Submission, choices: Awaited<ReturnType<typeof orders>>) {
    return smallForm(approvalForm, submission, {
      ...seen, title: 'Утвердить программу', lead: 'Текст закрепится: изменить его можно будет только новой редакцией.', action: paths.approval.to({ id: seen.unit.id }), submit: 'Утвердить программу', choices, paper: await printedProgramme(db, seen.unit, seen.programme, clock.today()),
      links: [{ words: 'Скачать PDF', href: paths.pdf.to({ id: seen.unit.id }, { edition: seen.programme.edition }) }, { words: 'Вернуть на доработку', href: paths.returning.to({ id: seen.unit.id }) }],
    })
  }

  function correctionPage({ unit, actor }: Pick<Seen, 'unit' | 'actor'>, submission: Submission) {
    return smallForm(correctionForm, submission, { unit, actor, title: 'Корректировка программы', lead: 'Появится проект новой редакции с теми же строками. Эти слова войдут в лист изменений.', action: paths.correction.to({ id: unit.id }), submit: 'Подготовить новую редакцию' })
  }
}
