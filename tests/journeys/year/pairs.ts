// The pairs of the story, and what a mentor needs before an order.
import { expect } from 'vitest'
import { signedOnPaper } from '../../support/story-deeds.ts'
import { STORY_PASSWORD, type Story } from '../../support/story.ts'
import type { Visitor } from '../../support/visitor.ts'

/** Logins: who leads whom until the new year. */
export const pairs = [['gromova', 'krylova'], ['dorokhova', 'orekhova']] as const

/** The consent of ст. 351.8 from the paper. */
export async function takeConsent(story: Story, unitId: string): Promise<void> {
  const curator = await story.as('curator')
  await curator.open(`/pairs/${unitId}`)
  await curator.follow('Предложить согласие')
  await curator.press('Подготовить согласие')
  await signedOnPaper(story, (await story.house.database.consent.findFirstOrThrow({ where: { kind: 'mentoring', answer: null } })).id)
}

/** On what the work of the mentor rests. @param link as it is called before the order and after it */
export async function putOnBasis(story: Story, unitId: string, link: 'Оформить' | 'Входит в трудовую функцию'): Promise<void> {
  const curator = await story.as('curator')
  await curator.open(`/pairs/${unitId}`)
  await curator.follow(link)
  await curator.fill('Чем это подтверждается', 'п. 2.4 должностной инструкции').press('Записать основание')
}

/** The draft of the programme goes from hand to hand until the head has approved it; the first of the logins sends it. */
export async function agreeAndApprove(story: Story, unitId: string, edition: number, logins: readonly [string, ...string[]]): Promise<void> {
  const page = `/pairs/${unitId}/programme`
  const writer = await (await story.as(logins[0])).open(`${page}?edition=${edition}`)
  await writer.press('Отправить на согласование')
  for (const login of logins) await agree(await story.as(login), page, 'Согласовать программу')
  await agree(await story.as('curator'), page, 'Согласовать и передать')
  const head = await (await story.as('head')).open(`${page}/approval`)
  await head.press('Утвердить программу')
  expect(head.text).toContain('Выполняется')
}

async function agree(signer: Visitor, page: string, button: string): Promise<void> {
  await signer.open(`${page}/agreement`)
  await signer.fill('Пароль', STORY_PASSWORD).press(button)
}

/** The unit this account has led longest. */
export async function unitOf({ house: { database } }: Story, login: string): Promise<string> {
  const { personId } = await database.user.findUniqueOrThrow({ where: { login } })
  return (await database.unitMember.findFirstOrThrow({ where: { personId, role: 'mentor' }, orderBy: { from: 'asc' } })).unitId
}
