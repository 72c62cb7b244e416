// Lessons that were looked at, and the cards of the talks that followed.
import { addDays } from '../../kit/calendar/day.ts'
import { onOrAfterWorking } from '../../kit/calendar/working-days.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { menteesOf, recordVisit } from '../../stages/5-pairs/index.ts'
import { actorNamed } from '../crew.ts'
import type { Season } from './season.ts'
import { unitLedBy } from './season.ts'

const points = ['aim', 'motivation', 'age', 'active', 'change', 'tone', 'individual', 'safety', 'environment', 'summary']

interface Looked {
  /** Days after the Monday of the banks. */
  after: number
  mentor: string
  login: 'mentor' | 'methodist'
  topic: string
  /** A mark 0…2 for each point in turn. */
  marks: string
  praise: string
  suggest: string
}

const lessons: readonly Looked[] = [
  { after: 36, mentor: 'Соломатина Вера', login: 'mentor', topic: 'Знакомство с осенними листьями', marks: '1221021211', praise: 'Тон и доброжелательность: дети подходят сами.', suggest: 'Движение в середине занятия и короткий итог.' },
  { after: 44, mentor: 'Сомова Елена', login: 'methodist', topic: 'Утренний приём детей', marks: '2122122220', praise: 'Ритуал прощания у окна работает.', suggest: 'Позвать тех, кто уже играет, помочь новеньким.' },
  { after: 64, mentor: 'Соломатина Вера', login: 'mentor', topic: 'Лепка: зёрнышки для птиц', marks: '2222121221', praise: 'Смена деятельности получилась: никто не ушёл с коврика.', suggest: 'Дать время тем, кто не успел.' },
]

export async function visitLessons(season: Season): Promise<void> {
  for (const { after, mentor, login, topic, marks, praise, suggest } of lessons) {
    const on = onOrAfterWorking(season.calendar, addDays(season.monday, after))
    if (on > season.today) continue
    const tools = season.mornings(on)
    const unit = await unitLedBy(tools, mentor)
    const seen = Object.fromEntries(points.map((key, index) => [key, Number(marks[index])]))
    const { personId: menteePersonId } = found(menteesOf(unit, on)[0])
    await recordVisit(tools, await actorNamed(tools, season.users, login), unit.id, newId(), { menteePersonId, on, topic, answers: { seen, praise, suggest } })
  }
}
