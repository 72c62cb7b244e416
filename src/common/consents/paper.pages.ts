// Registering a signed original, and the page that a phone opens by the QR code.
import { formView } from '../../kit/forms/form-view.ts'
import type { Form } from '../../kit/forms/form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { fullName, screenName, type PersonName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import { filePaths, sizeInWords, type StoredFile } from '../files/index.ts'
import { consentKindData } from './consent-kinds.ts'
import type { ConsentRecord } from './consent-record.ts'
import { disseminationPaperForm, paperForm, scanForm } from './paper.form.ts'
import { consentPaths } from './paths.ts'
import { SCAN_MINUTES } from './scan-link.ts'

/** The form of the kind: a dissemination consent also asks what was ticked by hand. */
export function paperFormOf({ kind }: Pick<ConsentRecord, 'kind'>): Form<unknown> {
  return kind === 'dissemination' ? disseminationPaperForm : paperForm
}

interface Registering {
  consent: ConsentRecord
  name: PersonName
  scans: readonly StoredFile[]
  code: { path: string; size: number }
  address: string
  submission: Submission
}

export function paperPage({ consent, name, scans, code, address, submission }: Registering) {
  const id = { id: consent.id }
  const { short } = consentKindData[consent.kind]
  return {
    title: `Записать с бумаги: ${fullName(name)}`,
    head: {
      crumbs: [{ words: 'Согласия', href: consentPaths.register.to() }, { words: screenName(name), href: consentPaths.consent.to(id) }, { words: 'С бумаги' }],
      title: `Записать с бумаги: ${fullName(name)}`,
      lead: short,
    },
    pdf: consentPaths.pdf.to(id),
    code, address,
    lifetime: `Ссылка для одного этого согласия, действует ${SCAN_MINUTES} минут, вход не нужен`,
    scans: scans.map((file) => ({ href: filePaths.file.to({ id: file.id }), words: file.name, what: sizeInWords(file.size) })),
    again: consentPaths.paper.to(id),
    form: formView(paperFormOf(consent), submission, {
      action: consentPaths.paper.to(id), submit: 'Записать согласие', cancel: { href: consentPaths.consent.to(id), words: 'Не записывать' },
    }),
  }
}

/** What a phone sees without signing in: whose paper and nothing else. */
export function scanPage(consent: ConsentRecord, name: PersonName, action: string, submission: Submission, count: number) {
  return {
    title: 'Снимок бумаги',
    lead: `${consentKindData[consent.kind].short}, ${screenName(name)}`,
    sent: count === 0 ? undefined : `Получено: ${plural(count, ['снимок', 'снимка', 'снимков'])}. Если страница одна, телефон можно убрать.`,
    form: formView(scanForm, submission, { action, submit: count === 0 ? 'Отправить снимок' : 'Отправить ещё' }),
  }
}
