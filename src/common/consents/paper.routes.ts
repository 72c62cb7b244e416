import type { Request } from 'express'
import { z } from 'zod'
import type { Submission } from '../../kit/forms/submission.ts'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may, sealed } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { qrCode } from '../../web/qr-code.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { uploadOf, type UploadRule } from '../../web/uploads.ts'
import { filesOf } from '../files/index.ts'
import { personById } from '../people/index.ts'
import { assertWaiting } from './consent-moment.ts'
import type { ConsentRecord } from './consent-record.ts'
import { consentById } from './consent.store.ts'
import { addScan, NO_CONSENT, registerPaper } from './paper.actions.ts'
import { choicesForm, choicesOf, scanForm } from './paper.form.ts'
import { paperFormOf, paperPage, scanPage } from './paper.pages.ts'
import { consentPaths } from './paths.ts'
import { assertScanLink, scanLink, type ScanLink } from './scan-link.ts'

const register = may('consents.register')
const VIEW = 'common/consents/paper'
const SCAN_VIEW = 'common/consents/scan'
export const scanRule: UploadRule = { field: 'scan', kinds: ['pdf', 'picture'] }

/** Registering signed originals; the photograph may come from a phone that nobody signed in on. */
export function paperRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db } = tools

  get(consentPaths.paper, register, async (req, res) => {
    const consent = await consentOf(idOf(req))
    assertWaiting(consent, 'office')
    await res.page(VIEW, await registering(consent, paperFormOf(consent).filled({ version: String(consent.version) })))
  })

  post(consentPaths.paper, register, async (req, res) => {
    const consent = await consentOf(idOf(req))
    await handleForm(req, res, {
      form: paperFormOf(consent), view: VIEW,
      page: (submission) => registering(consent, submission),
      act: async (values) => {
        const { signedOn, version } = signed.parse(values)
        const scan = await uploadOf(req, scanRule)
        const choices = consent.kind === 'dissemination' ? choicesOf(choicesForm.schema.parse(values)) : undefined
        await registerPaper(tools, actorOf(req), consent.id, {
          signedOn, version, ...(scan !== undefined && { scan }), ...(choices !== undefined && { choices }),
        })
        return { to: consentPaths.consent.to({ id: consent.id }), notice: 'Согласие записано с бумаги' }
      },
    })
  }, { upload: scanRule })

  // Opened by a camera: the seal in the address is all that is asked, and it serves this one consent for half an hour.
  const byLink = sealed((req) => assertScanLink(tools, linkOf(req)))

  get(consentPaths.scan, byLink, async (req, res) => {
    const link = linkOf(req)
    res.setHeader('Referrer-Policy', 'no-referrer')
    await res.page(SCAN_VIEW, await scanning(link, scanForm.filled()), { layout: 'door' })
  })

  post(consentPaths.scan, byLink, async (req, res) => {
    const link = linkOf(req)
    await handleForm(req, res, {
      form: scanForm, view: SCAN_VIEW, layout: 'door',
      page: (submission) => scanning(link, submission),
      act: async () => {
        await addScan(tools, link, found(await uploadOf(req, scanRule)))
        return { to: consentPaths.scan.to({ ...link }), notice: 'Снимок получен' }
      },
    })
  }, { upload: scanRule })

  async function registering(consent: ConsentRecord, submission: Submission) {
    const { address } = scanLink(tools, consent.id)
    const [person, scans] = await Promise.all([personById(db, consent.personId), filesOf(db, { kind: 'consent', id: consent.id })])
    return paperPage({ consent, name: found(person).name, scans, address, code: await qrCode(address), submission })
  }

  async function scanning(link: ScanLink, submission: Submission) {
    const consent = await consentOf(link.id)
    const [person, scans] = await Promise.all([personById(db, consent.personId), filesOf(db, { kind: 'consent', id: consent.id })])
    return scanPage(consent, found(person).name, consentPaths.scan.to({ ...link }), submission, scans.length)
  }

  async function consentOf(id: string) {
    return found(await consentById(db, id), NO_CONSENT)
  }

  return { get, post, routes }
}

/** What every paper form carries; the rest belongs to its kind. */
const signed = z.object({ signedOn: z.string(), version: z.coerce.number().int() })

function linkOf(req: Request): ScanLink {
  return { id: idOf(req), until: String(req.params['until']), seal: String(req.params['seal']) }
}
