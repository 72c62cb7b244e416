// Reminding those who owe: words ready for a messenger, and letters where the house has a mail server.
import { z } from 'zod'
import { dayOfMoment } from '../../kit/calendar/day.ts'
import { pageOf } from '../../kit/lists/page-of.ts'
import { screenName } from '../../kit/russian/names.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { owingStates } from './assignment.ts'
import { assignmentsOf, owingBySurvey } from './assignment.store.ts'
import { deliverLetters, queueLetters } from './letter.actions.ts'
import { lettersOf } from './letter.store.ts'
import { surveyPaths } from './paths.ts'
import { reminderWords } from './reminder.facts.ts'
import { letterWords, mailOf, messageView, reminderPage } from './reminder.pages.ts'
import { remind } from './survey.actions.ts'
import { foundSurvey } from './survey.store.ts'

const manage = may('surveys.manage')
const peopleSchema = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([])
/** How long the page waits for the mail server; what is not sent by then goes on without it. */
const PATIENCE = 4000

export function reminderRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(surveyPaths.reminder, manage, async (req, res) => {
    const survey = await foundSurvey(database, idOf(req))
    const total = (await owingBySurvey(database, [survey.id])).get(survey.id) ?? 0
    const page = pageOf(total, z.coerce.number().int().min(1).catch(1).parse(req.query['page']))
    const [owing, wordsFor] = await Promise.all([assignmentsOf(database, survey.id, owingStates, page), reminderWords(tools, survey)])
    const letters = await lettersOf(database, survey.id, owing.map(({ id }) => id))
    const messages = owing.map((one) => {
      const reminded = one.remindedAt === null ? undefined : dayOfMoment(one.remindedAt, clock.zone)
      return { ...messageView(one, wordsFor(one), clock.today(), reminded), letter: letterWords(letters.get(one.id)) }
    })
    const mail = tools.mail && mailOf(survey, await assignmentsOf(database, survey.id, owingStates))
    await res.page('common/surveys/reminder', reminderPage(survey, messages, page, mail))
  })

  post(surveyPaths.reminder, manage, async (req, res) => {
    const people = peopleSchema.parse((req.body as Record<string, unknown>)['people'])
    const count = await remind(tools, actorOf(req), idOf(req), people)
    await leaveNotice(req, count > 0 ? `Отмечено: напомнили, ${peopleCount(count)}` : { tone: 'need', title: 'Отметьте, кому напомнили' })
    res.redirect(303, count > 0 ? surveyPaths.survey.to({ id: idOf(req) }) : surveyPaths.reminder.to({ id: idOf(req) }))
  })

  post(surveyPaths.letters, manage, async (req, res) => {
    const survey = await foundSurvey(database, idOf(req))
    const [owing, wordsFor] = await Promise.all([assignmentsOf(database, survey.id, owingStates), reminderWords(tools, survey)])
    const { name, post: workPost } = actorOf(req)
    const signature = `${screenName(name)}, ${workPost}`
    const reminders = owing.flatMap((one) => (one.person.email === null ? [] : [{ assignmentId: one.id, to: one.person.email, body: `${wordsFor(one)}\n\n${signature}` }]))
    const queued = await queueLetters(tools, actorOf(req), survey.id, reminders)
    await leaveNotice(req, queued === 0 ? { tone: 'info', title: 'Новых писем нет', words: 'Сегодня всем, у кого есть адрес, уже написали.' } : await noticeOf(queued))
    res.redirect(303, surveyPaths.reminder.to({ id: survey.id }))
  })

  async function noticeOf(queued: number) {
    const delivered = await Promise.race([deliverLetters(tools), new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE).unref())])
    const letters = plural(queued, ['письмо', 'письма', 'писем'])
    const [sent, failed] = [delivered?.sent ?? 0, delivered?.failed ?? 0]
    if (failed > 0) return { tone: 'need' as const, title: `Не ушло писем: ${failed}`, words: `Ушло: ${sent}. Почему не ушло, написано у каждого; таким людям напомните сами.` }
    if (sent < queued) return { tone: 'info' as const, title: `Отправляем ${letters}`, words: 'Почтовый сервер отвечает не сразу. Что ушло, будет видно здесь.' }
    return { tone: 'good' as const, title: `Ушло ${letters}` }
  }

  return { get, post, routes }
}
