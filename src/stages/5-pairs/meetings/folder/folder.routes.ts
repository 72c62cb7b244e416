// The personal folder of a mentor: by the mentor, or by the curator for a mentor without an account.
import type { Request, Response } from 'express'
import type { DocumentDescription } from '../../../../kit/documents/description.ts'
import { found, Refusal } from '../../../../kit/refusal.ts'
import { screenName } from '../../../../kit/russian/names.ts'
import type { Tools } from '../../../../tools.ts'
import { homePaths } from '../../../../common/home/index.ts'
import { peoplePaths, personById } from '../../../../common/people/index.ts'
import { actorOf, may } from '../../../../web/access.ts'
import { sendMade } from '../../../../web/downloads.ts'
import type { Room } from '../../../../web/room.ts'
import { meetingsPaths as paths } from '../paths.ts'
import { certificate } from './certificate.document.ts'
import { folderPaper } from './folder.document.ts'
import { gatherFolder, mentoringOf } from './folder.facts.ts'

const VIEW = 'stages/5-pairs/meetings/folder'

export function addFolder({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools
  const own = may('meetings.own')
  const read = may('units.read')

  get(paths.ownFolder, own, async (req, res) => res.page(VIEW, await pageOf(actorOf(req).personId, [{ words: 'Сегодня', href: homePaths.home.to() }], (query) => paths.ownFolderPdf.to({}, query))))
  get(paths.ownFolderPdf, own, (req, res) => send(req, res, actorOf(req).personId))
  get(paths.folder, read, async (req, res) => {
    const person = String(req.params['person'])
    const { name } = found(await personById(db, person))
    await res.page(VIEW, await pageOf(person, [{ words: 'Люди', href: peoplePaths.list.to() }, { words: screenName(name), href: peoplePaths.person.to({ id: person }) }], (query) => paths.folderPdf.to({ person }, query)))
  })
  get(paths.folderPdf, read, (req, res) => send(req, res, String(req.params['person'])))

  async function pageOf(personId: string, crumbs: readonly { words: string; href: string }[], pdf: (query: Record<string, string>) => string) {
    const units = await mentoringOf(db, personId)
    return {
      title: 'Папка для аттестации',
      head: { crumbs: [...crumbs, { words: 'Папка наставника' }], title: 'Папка для аттестации', lead: 'Всё о наставнической работе одним файлом – для категории «педагог-наставник». Собирается сама из того, что уже записано.' },
      units: units.map(({ title }) => title),
      files: [
        { words: 'Папка без имён наставляемых', why: 'Для аттестационной комиссии: чужие имена никуда не передаются. Просмотрите цели и планы: имя в них могло быть вписано вручную', href: pdf({ names: 'no' }), isPrimary: true },
        { words: 'Папка с именами', why: 'Для себя и для детского сада. Передавать её наружу можно с письменного согласия наставляемых (ст. 88 ТК РФ)', href: pdf({}), isPrimary: false },
        { words: 'Только справка-подтверждение', why: 'Без имён наставляемых. Номер и дату впишет делопроизводитель, подпишет заведующий', href: pdf({ part: 'certificate', names: 'no' }), isPrimary: false },
      ],
      empty: { title: 'Папка пока пуста', why: 'Она наполнится, когда приказ закрепит первую пару: программы, встречи, отчёты и события войдут сами.' },
    }
  }

  /** The contents name sheets, so the paper is counted first and drawn with the numbers then. */
  async function send(req: Request, res: Response, mentorId: string): Promise<void> {
    if ((await mentoringOf(db, mentorId)).length === 0) throw new Refusal('not-found', 'Папка пока пуста: ни одна пара не закреплена приказом.')
    const facts = await gatherFolder(db, { mentorId, today: clock.today(), zone: clock.zone, isNameless: req.query['names'] === 'no' })
    const paper = req.query['part'] === 'certificate' ? certificate(facts) : await numbered((sheets) => folderPaper(facts, sheets))
    sendMade(res, 'pdf', paper.title, await printer.pdf(paper))
  }

  async function numbered(draw: (sheets?: readonly number[]) => DocumentDescription): Promise<DocumentDescription> {
    return draw(await printer.sheetsOf(draw()))
  }
}
