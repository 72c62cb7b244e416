import type { Choices } from '../../kit/forms/field.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import type { Request } from 'express'
import { rulesOf } from '../organisation/index.ts'
import { peopleOn, personById, screenNamesOf } from '../people/index.ts'
import { consentKinds } from './consent-kinds.ts'
import { assertWaiting } from './consent-moment.ts'
import { consentById } from './consent.store.ts'
import { NO_CONSENT } from './paper.actions.ts'
import { offerConsents, takeBackOffer } from './offer.actions.ts'
import { offerForms } from './offer.form.ts'
import { kindsPage, offerPage, takingBackPage } from './offer.pages.ts'
import { consentPaths } from './paths.ts'

const offer = may('consents.offer')
const VIEW = 'common/consents/offer'

/**
 * The curator offers a consent to several people; each gets a paper of his own.
 * @param ownPages pages of this house where people's data may appear: suggested for consents to dissemination
 */
export function offerRoutes(tools: Tools, ownPages: readonly string[]): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(consentPaths.kinds, offer, (_req, res) => res.page('common/consents/kinds', kindsPage()))

  get(consentPaths.offer, offer, async (req, res) => {
    const kind = kindOf(req)
    const [choices, { regulation }] = await Promise.all([peopleChoices(), rulesOf(db)])
    const asked = choices['people']?.find(({ value }) => value === req.query['person'])
    const { urls } = req.query
    const suggested = { ...offerForms[kind].suggested(clock.today(), regulation.payAct), ...(kind === 'dissemination' && { urls: typeof urls === 'string' ? urls : ownPages.join('\n') }) }
    const filled = offerForms[kind].form.filled({ ...suggested, batch: newId(), ...(asked && { people: [asked.value] }) })
    await res.page(VIEW, offerPage(kind, filled, choices))
  })

  post(consentPaths.offer, offer, async (req, res) => {
    const kind = kindOf(req)
    const choices = await peopleChoices()
    await handleForm(req, res, {
      form: offerForms[kind].form, choices, view: VIEW,
      page: (submission) => offerPage(kind, submission, choices),
      act: async (values) => {
        const { batch } = Object(values) as { batch: string }
        const { ids, passedOver } = await offerConsents(tools, actorOf(req), batch, { kind, ...offerForms[kind].offer(values) })
        const [only] = ids
        const to = ids.length === 1 && only !== undefined ? consentPaths.consent.to({ id: only }) : consentPaths.register.to({}, { kind, state: 'offered' })
        return { to, notice: await noticeOf(ids.length, passedOver) }
      },
    })
  })

  get(consentPaths.takingBack, offer, async (req, res) => {
    const consent = found(await consentById(db, idOf(req)), NO_CONSENT)
    assertWaiting(consent, 'office')
    const { name } = found(await personById(db, consent.personId))
    await res.page('common/consents/confirm', takingBackPage(consent, name))
  })

  post(consentPaths.takingBack, offer, async (req, res) => {
    await takeBackOffer(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Предложение снято')
    res.redirect(303, consentPaths.register.to())
  })

  /** Says also who was passed over and why. */
  async function noticeOf(count: number, passedOver: readonly string[]) {
    const title = count === 0 ? 'Новых предложений нет' : `Предложено: ${peopleCount(count)}`
    if (passedOver.length === 0) return { tone: 'good' as const, title, words: 'Люди увидят его в «Моих согласиях». Бумагу можно напечатать здесь.' }
    const names = [...(await screenNamesOf(db, passedOver)).values()].join(', ')
    return { tone: 'info' as const, title, words: `Уже есть действующее или неотвеченное: ${names}. Им второе не предложили.` }
  }

  async function peopleChoices(): Promise<Choices> {
    const people = await peopleOn(db, clock.today())
    const listed = people.map(({ id, name, post }) => ({ value: id, words: `${screenName(name)}, ${post}` }))
    return { people: listed, mentees: people.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })) }
  }

  return { get, post, routes }
}

function kindOf(req: Request) {
  return found(consentKinds.find((kind) => kind === req.params['kind']), 'Такого согласия нет. Выберите из списка.')
}
