// One practice: what it is, how to repeat it, who has read and taken it; what the curator decides.
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { eventPaths } from '../../../common/events/index.ts'
import { filePaths, sizeInWords, type StoredFile } from '../../../common/files/index.ts'
import { historyLines, type JournalEntry } from '../../../common/journal/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { agesInWords } from './ages.ts'
import { practicePaths } from './paths.ts'
import type { PracticePicture } from './picture.store.ts'
import { practiceFileForm, verdictForm } from './practice.form.ts'
import { authorOnScreen, decisionsFor, isOwn, mayChange, NO_AUTHOR, seesAll, stateWords, type Named, type Practice } from './practice.ts'
import { completionCrumb, libraryCrumb } from './practices.pages.ts'

export interface PracticeView {
  practice: Practice
  named: Named
  pictures: readonly PracticePicture[]
  files: readonly StoredFile[]
  readings: number
  /** «взята в 3 программы …»; empty for one nobody has taken. */
  results: string
  /** Some programme is being written and may take it. */
  mayUse: boolean
  history: readonly JournalEntry[]
  actor: Actor
  attachment: Submission
  decision: Submission
}

const moveWords: Record<Practice['state'], string> = { proposed: 'Принять', accepted: 'Убрать в архив', declined: 'Всё же принять', archived: 'Вернуть в копилку' }

export function practicePage(view: PracticeView) {
  const { practice, named, pictures, files, readings, results, mayUse, actor } = view
  const to = { id: practice.id }
  const author = authorOnScreen(practice, named)
  const manages = can(actor, 'practices.manage')
  const changes = mayChange(practice, actor)
  const use = { href: practicePaths.use.to(to), words: 'Использовать в программе' }
  const change = { href: practicePaths.change.to(to), words: 'Изменить' }
  return {
    title: practice.title,
    head: {
      crumbs: seesAll(actor) ? [completionCrumb, libraryCrumb, { words: 'Практика' }] : [libraryCrumb, { words: 'Практика' }],
      title: practice.title,
      lead: capitalized(author ?? NO_AUTHOR),
      ...(practice.state !== 'accepted' && { tag: stateWords[practice.state] }),
      ...(practice.state === 'accepted' && mayUse ? { primary: use } : {}),
      ...(changes && { actions: [change] }),
    },
    declined: practice.state === 'declined' ? { tone: 'info' as const, title: 'Практику решили не вносить в копилку', words: practice.reason ?? '' } : undefined,
    unnamed: author === null && isOwn(practice, actor) ? { tone: 'info' as const, title: 'Ваше имя не показываем', words: 'Нет действующего согласия на обработку данных в наставничестве. Дайте его или впишите подпись: «Изменить» → «Как подписать».' } : undefined,
    texts: [
      { title: 'В чём суть', text: practice.description },
      { title: 'Как это делать', text: practice.steps ?? '' },
      { title: 'Что это даёт', text: practice.result ?? '' },
    ].filter(({ text }) => text !== ''),
    pictures: pictures.map(({ id, alt, width, height, shown }) => ({ src: filePaths.file.to({ id }), alt, width, height, ...(manages && practice.state === 'accepted' && { faces: { href: practicePaths.faces.to({ ...to, picture: id }), words: facesWords(shown) } }), removal: changes ? practicePaths.fileRemoval.to({ ...to, file: id }) : undefined })),
    files: files.filter(({ purpose }) => purpose !== 'picture').map((file) => ({ words: file.name, href: filePaths.file.to({ id: file.id }), size: sizeInWords(file.size), removal: changes ? practicePaths.fileRemoval.to({ ...to, file: file.id }) : undefined })),
    attachment: changes ? formView(practiceFileForm, view.attachment, { action: practicePaths.files.to(to), submit: 'Приложить', idPrefix: 'add-' }) : undefined,
    facts: [
      { label: 'С чем помогает', value: practice.tags.map(competenceTitle).join(', ') },
      { label: 'Возраст детей', value: agesInWords(practice.ages) },
      { label: 'В копилке', value: practice.state === 'accepted' ? `с ${requisiteDay(practice.stateOn)}` : '' },
      { label: 'Прочитали', value: readings === 0 ? '' : plural(readings, ['человек', 'человека', 'человек']) },
      { label: 'В программах', value: results },
      { label: 'Голоса', value: practice.votes === null ? '' : String(practice.votes) },
      { label: 'Где представлена', value: practice.eventId === null || !seesAll(actor) ? '' : [{ words: 'Открыть событие', href: eventPaths.event.to({ id: practice.eventId }) }] },
      { label: 'Решение', value: practice.documentId === null || !seesAll(actor) ? '' : [{ words: 'Протокол', href: documentPaths.document.to({ id: practice.documentId }) }] },
    ],
    decision: manages ? decisionView(practice, view.decision) : undefined,
    publicity: manages && practice.state === 'accepted' ? { action: practicePaths.publicity.to(to), version: String(practice.version), isOpen: practice.isPublic, value: practice.isPublic ? 'closed' : 'open', words: practice.isPublic ? 'Не показывать' : 'Показывать всем' } : undefined,
    history: seesAll(actor) ? historyLines(view.history, () => undefined) : [],
  }
}

function facesWords(shown: PracticePicture['shown']): string {
  if (shown === null) return 'Всем не показываем: кого можно узнать?'
  return shown.length === 0 ? 'Людей не узнать: можно показывать всем' : `Узнать можно: ${plural(shown.length, ['коллегу', 'коллег', 'коллег'])}; покажем с их согласия`
}

/** A proposal is judged with words; afterwards there is one way to go. */
function decisionView(practice: Practice, submission: Submission) {
  const action = practicePaths.decision.to({ id: practice.id })
  if (practice.state === 'proposed') return { form: formView(verdictForm, onFreshVersion(submission, practice.version), { action, submit: 'Записать решение', idPrefix: 'verdict-' }) }
  const [next] = decisionsFor(practice)
  return next === undefined ? undefined : { button: { action, version: String(practice.version), value: next, words: moveWords[practice.state] } }
}
