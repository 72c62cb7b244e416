// Programmes: drafted from what is known, agreed on by everybody, approved by the head – the last of them not yet.
import { fullName } from '../../kit/russian/names.ts'
import { agreeOnline, approveProgramme, comingProgramme, createDraft, menteesOf, mentorsOf, openUnits, recordPaperAgreement, sendForAgreement } from '../../stages/5-pairs/index.ts'
import type { Unit } from '../../stages/5-pairs/index.ts'
import type { Tools } from '../../tools.ts'
import { accountOf } from '../cast.ts'
import { actorNamed } from '../crew.ts'
import type { Deed, Season } from './season.ts'
import { curatorOf, unitLedBy } from './season.ts'

const FIRST = ['Соломатина Вера', 'Римская-Корсакова Анна']
export const LAST = 'Сомова Елена'

export const draftProgrammes: Deed = async (tools, season) => {
  for (const unit of await openUnits(tools.database)) await draftProgramme(tools, season, unit)
}

export async function draftProgramme(tools: Tools, season: Season, { id }: Unit): Promise<void> {
  const curator = await curatorOf(tools, season)
  await createDraft(tools, curator, id)
  await sendForAgreement(tools, curator, id, await versionOf(tools, id))
}

export const agreeOnProgrammes: Deed = async (tools, season) => {
  for (const name of FIRST) await agreeAndPassOn(tools, season, await unitLedBy(tools, name))
}

export const passOnLastProgramme: Deed = async (tools, season) => agreeAndPassOn(tools, season, await unitLedBy(tools, LAST))

/** With the password by whoever has an account, the others on the sheet of paper; then the curator hands it to the head. */
export async function agreeAndPassOn(tools: Tools, season: Season, unit: Unit): Promise<void> {
  const curator = await curatorOf(tools, season)
  const on = tools.clock.today()
  for (const { personId, person } of [...mentorsOf(unit, on), ...menteesOf(unit, on)]) {
    const login = accountOf(fullName({ ...person.name, patronymic: null }))
    const version = await versionOf(tools, unit.id)
    if (login === undefined) await recordPaperAgreement(tools, curator, unit.id, version, { personId, on })
    else await agreeOnline(tools, await actorNamed(tools, season.users, login), unit.id, version, season.password)
  }
  await agreeOnline(tools, curator, unit.id, await versionOf(tools, unit.id), season.password)
}

export const approveProgrammes: Deed = async (tools, season) => {
  for (const name of FIRST) await approve(tools, season, name)
}

export async function approve(tools: Tools, season: Season, mentor: string): Promise<void> {
  const { id } = await unitLedBy(tools, mentor)
  const head = await actorNamed(tools, season.users, 'head')
  await approveProgramme(tools, head, id, await versionOf(tools, id), { how: 'stamp', on: tools.clock.today() })
}

async function versionOf({ database }: Tools, unitId: string): Promise<number> {
  return (await comingProgramme(database, unitId)).version
}
