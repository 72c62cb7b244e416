// Who has opened a questionnaire by a link and waits at its door: only a paper consent can let these people in.
import type { Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import { consentPaths, processingKinds, validWhere, type ConsentKind } from '../consents/index.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import { versionById } from './version.store.ts'

/** Most rows a home page ever draws many times over. */
const MOST = 200

/**
 * For the curator: people whose consent is missing and who cannot sign on the screen. Whoever has refused or withdrawn
 * is not asked again. One query, however many people there are.
 */
export async function awaitedConsentTasks(db: Db, catalogue: SurveyCatalogue, today: Day): Promise<OwnTask[]> {
  const tasks = new Map<string, OwnTask>()
  for (const row of await atTheDoor(db, today)) {
    const { definition } = await versionById(db, row.versionId)
    const task = taskOf(row, consentsFor(entryFor(catalogue, definition)), today)
    if (task !== undefined && !tasks.has(row.personId)) tasks.set(row.personId, task)
  }
  return [...tasks.values()]
}

type Row = Awaited<ReturnType<typeof atTheDoor>>[number]

function taskOf({ personId, takenUntil, person, survey }: Row, kinds: readonly ConsentKind[], today: Day): OwnTask | undefined {
  const [kind] = kinds
  const own = person.consents.filter((one) => kinds.some((each) => each === one.kind))
  const [newest] = own
  if (kind === undefined || own.some((one) => one.answer === 'signed' && holds(one, today))) return undefined
  // Somebody stands at the door already, so it is for today however long the term is.
  const task = { day: today, why: `Анкета «${survey.title}» открыта, принимаем до ${screenDay(takenUntil, today)}` }
  const offer = own.find(({ answer }) => answer === null)
  if (offer !== undefined) return { ...task, title: `Ждём бумажное согласие: ${screenName(person)}`, href: consentPaths.consent.to({ id: offer.id }) }
  if (newest?.answer === 'refused' || newest?.withdrawnOn) return undefined
  return { ...task, title: `Предложить согласие: ${screenName(person)}`, href: consentPaths.offer.to({ kind }, { person: personId }) }
}

function holds({ validUntil, stopsOn }: { validUntil: Day | null; stopsOn: Day | null }, today: Day): boolean {
  return (validUntil === null || validUntil >= today) && (stopsOn === null || stopsOn > today)
}

function atTheDoor(db: Db, today: Day) {
  return db.assignment.findMany({
    where: { state: 'opened', closed: false, takenUntil: { gte: today }, person: { consents: { none: validWhere(['e-signature'], today) } } },
    select: {
      personId: true, versionId: true, takenUntil: true, survey: { select: { title: true } },
      person: {
        select: {
          surname: true, firstName: true, patronymic: true,
          consents: {
            where: { kind: { in: [...processingKinds] } },
            select: { id: true, kind: true, answer: true, validUntil: true, stopsOn: true, withdrawnOn: true },
            orderBy: { offeredAt: 'desc' },
          },
        },
      },
    },
    orderBy: { takenUntil: 'asc' },
    take: MOST,
  })
}
