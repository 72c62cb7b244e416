import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { found } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import type { Room } from '../../../web/room.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { competenceOptions } from '../../2-requests/index.ts'
import { teachersCount, threadOf } from './competence.facts.ts'
import { competencePage, competencesPage } from './competence.pages.ts'
import { monitoringPaths as paths } from './paths.ts'
import { yearGrowth } from './year-growth.facts.ts'

/** Threads of competences: all of them for the curator and the head, each without names for everybody. */
export function addCompetences({ get }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(paths.competences, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    const [growth, teachers] = await Promise.all([yearGrowth(db, today, yearShown(req, schoolYearOf(today))), teachersCount(db, today)])
    await res.page('stages/6-completion/monitoring/list', competencesPage(growth, teachers))
  })

  get(paths.competence, may('growth.own'), async (req, res) => {
    const today = clock.today()
    const { value: key } = found(competenceOptions().find(({ value }) => value === req.params['key']), 'Такой компетенции в словаре нет.')
    const thread = await threadOf(db, key, today, yearShown(req, schoolYearOf(today)))
    await res.page('stages/6-completion/monitoring/competence', competencePage(thread, can(req.actor, 'monitoring.read')))
  })
}
