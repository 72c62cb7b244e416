// Steps every test of the room takes: an order is drafted, numbered, registered.
import type { Visitor } from '../../support/visitor.ts'

interface FreeOrder {
  heading?: string
  points?: string
  people?: string[]
}

/** The curator or the head drafts a free order and stands on its card. */
export async function draftOrder(
  visitor: Visitor,
  { heading = 'О неделе наставничества', points = 'Провести неделю.', people = [] }: FreeOrder = {},
): Promise<string> {
  await visitor.open('/documents/new/free-order')
  visitor.fill('Заголовок', heading).fill('Пункты', points).choose('Контроль за исполнением', 'оставляю за собой')
  if (people.length > 0) visitor.choose('Кого ознакомить', ...people)
  await visitor.press('Составить проект')
  return visitor.path.split('/').at(-1) ?? ''
}

export async function saveRequisites(visitor: Visitor, number: string, signedOn = '01.09.2025'): Promise<void> {
  await visitor.fill('Номер', number).fill('Дата', signedOn).press('Сохранить реквизиты')
}

/** The head registers the paper whose card is open; warnings are passed over. */
export async function register(visitor: Visitor): Promise<void> {
  await visitor.follow('Зарегистрировать')
  await visitor.press(
    visitor.sees('Всё равно зарегистрировать') ? 'Всё равно зарегистрировать' : 'Зарегистрировать приказ',
  )
}
