// Events straight through the pages, as the curator plans them.
import type { House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

interface Wish {
  kind?: string
  title?: string
  on?: string
  startsAt?: string
  place?: string
  leader?: string
  items?: string[]
  /** Words of people as the list of invitation shows them; nobody when empty. */
  people?: string[]
}

/** Plans an event with people; the curator ends on its card. Returns the id. */
export async function planned(methodist: Visitor, house: House, wish: Wish = {}): Promise<string> {
  const { kind = 'Установочная сессия', title = 'Сессия наставников', on = '22.09.2025', startsAt = '14:30', place = 'методический кабинет', items = [], people = [] } = wish
  await methodist.open('/events/new')
  methodist.fill('Вид', kind === 'Установочная сессия' ? 'kickoff' : kind).fill('Название', title).fill('День', on).fill('Начало', startsAt).fill('Место', place)
  if (wish.leader !== undefined) methodist.fill('Ведёт', wish.leader)
  items.forEach((item, index) => methodist.enter(`items.${index}.title`, item))
  await methodist.press('Запланировать событие')
  const { id } = await house.database.event.findFirstOrThrow({ where: { title }, orderBy: { createdAt: 'desc' } })
  if (people.length > 0) {
    await methodist.open(`/events/${id}/invitation?who=all`)
    methodist.enter('people', ...people)
    await methodist.press('Пригласить отмеченных')
  }
  return id
}
