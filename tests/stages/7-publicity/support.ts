// What tests of publications begin with: consents page by page, a draft written through the form.
import { newId } from '../../../src/kit/ids.ts'
import type { DisseminationItem } from '../../../src/common/consents/index.ts'
import type { Tools } from '../../../src/tools.ts'
import type { Visitor } from '../../support/visitor.ts'

export const OWN = 'http://house.test/public'
export const VK = 'https://vk.com/ivushka12'

interface Wish {
  items?: DisseminationItem[]
  urls?: string[]
  validUntil?: string | null
  noTransfer?: DisseminationItem[]
}

/** A dissemination consent, signed on paper; everything a text may name unless the wish says otherwise. Answers its id. */
export async function aDissemination(tools: Tools, personId: string, { items = ['name', 'post', 'role'], urls = [OWN, VK], validUntil = null, noTransfer = [] }: Wish = {}): Promise<string> {
  const id = newId()
  await tools.transaction((tx) => tx.consent.create({
    data: {
      id, personId, kind: 'dissemination', batch: newId(), validUntil, answer: 'signed', signedOn: '2025-09-01', way: 'paper',
      terms: JSON.stringify({ urls }), choices: JSON.stringify({ items, noConditions: noTransfer.length === 0, noTransfer, noProcessing: [] }),
      offeredOn: '2025-09-01', offeredAt: tools.clock.now(), offeredById: 'person-methodist', answeredAt: tools.clock.now(),
    },
  }))
  return id
}

interface Draft {
  title?: string
  text?: string
  stage?: string
  places?: string[]
}

/** Writes a draft and stands on its page. */
export async function drafted(visitor: Visitor, { title = 'Новость сада', text = 'Педагоги встретились.', stage = '4. Отбор и обучение', places = ['Открытый раздел этой системы'] }: Draft = {}): Promise<Visitor> {
  await visitor.open('/publicity/new')
  visitor.fill('Заголовок', title).fill('Текст', text).choose('Этап', stage).choose('Где появится', ...places)
  return visitor.press('Сохранить черновик')
}

/** Presses through the page that tells what will happen. */
export async function published(visitor: Visitor): Promise<Visitor> {
  await visitor.follow('Опубликовать')
  return visitor.press(visitor.sees('Публиковать пока нельзя') ? 'Проверить ещё раз и опубликовать' : 'Опубликовать')
}
