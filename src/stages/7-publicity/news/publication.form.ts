import { choice, choiceFrom, choices, choicesFrom, day, hidden, longText, text, url } from '../../../kit/forms/fields.ts'
import { file } from '../../../kit/forms/file-field.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { disseminationItems } from '../../../common/consents/index.ts'
import { stageTitles } from '../../titles.ts'
import { isFullAddress } from '../resource.ts'
import { levels } from './publication.ts'

const NO_PRIVATE = 'Не указывайте сведения о здоровье, семье и данные воспитанников'
const version = hidden('Публикация', { max: 10 })
const stage = choice('Этап', Object.fromEntries(stageTitles.map(({ number, shortTitle }) => [String(number), `${number}. ${shortTitle}`])), { ask: 'Выберите этап' })

const fields = {
  title: text('Заголовок', { max: 150, ask: 'Напишите заголовок' }),
  text: longText('Текст', { max: 8000, rows: 12, ask: 'Напишите текст', hint: `Пустая строка – новый абзац. ${NO_PRIVATE}` }),
  stage,
  level: choice('Уровень', levels, { ask: 'Выберите уровень' }),
  places: choicesFrom('Где появится', 'resources', { optional: true, hint: 'Отметьте хотя бы одну или впишите другую ниже. Адреса те же, что в согласиях на распространение: по ним и проверяем' }),
  other: text('Другая страница', { optional: true, max: 300, hint: 'Полный адрес раздела, например https://vk.com/sad12' }),
}

interface Places {
  places?: readonly string[] | undefined
  other?: string | undefined
}

const somewhere = ({ places = [], other }: Places) =>
  places.length === 0 && other === undefined ? { field: 'places', words: 'Отметьте хотя бы одну страницу или впишите адрес' } : undefined
const fullAddress = ({ other }: Places) =>
  other !== undefined && !isFullAddress(other) ? { field: 'other', words: 'Нужен полный адрес с https://' } : undefined

export const newPublicationForm = defineForm({ id: hidden('', { max: 64 }), event: hidden('', { optional: true, max: 64 }), ...fields }, { rules: [somewhere, fullAddress] })
export const publicationForm = defineForm({ version, ...fields }, { rules: [somewhere, fullAddress] })

export const excuseForm = defineForm({
  id: hidden('', { max: 64 }),
  stage,
  text: longText('Почему публикации нет', { max: 1000, rows: 3, ask: 'Напишите, почему публикации нет', hint: 'Например: этап прошёл без открытых событий' }),
})

export const plainForm = defineForm({
  version,
  title: text('Заголовок без имён', { max: 150, ask: 'Напишите заголовок' }),
  text: longText('Текст без имён', { max: 8000, rows: 10, ask: 'Напишите текст', hint: 'Имена заменены сами во всех падежах. Проверьте, что человека нельзя узнать по другим словам' }),
})

export const variantForm = defineForm({ version, names: choice('', { shown: 'С именами', hidden: 'Без имён' }) })

export const personForm = defineForm({
  version,
  person: choiceFrom('Кто назван', 'people', { ask: 'Выберите человека' }),
  items: choices('Какие данные', disseminationItems, { ask: 'Отметьте, какие данные есть в тексте' }),
})

export const pictureForm = defineForm({
  pictureId: hidden('Снимок', { max: 64 }),
  file: file('Снимок', { accept: '.jpg,.jpeg,.png,.webp', hint: 'JPEG, PNG или WebP, до 20 МБ. Место съёмки и другие скрытые сведения удалим' }),
  alt: text('Что на снимке', { max: 200, ask: 'Опишите снимок словами', hint: 'Для тех, кто не видит картинку. Имён не пишите: «Педагоги за круглым столом»' }),
  shown: choicesFrom('Кого можно узнать', 'people', { optional: true, hint: 'Если лиц не видно, не отмечайте никого. Детей на снимках не публикуем' }),
})

export const postingForm = defineForm({
  version,
  link: url('Ссылка на публикацию', { ask: 'Вставьте ссылку на страницу публикации' }),
  on: day('Когда размещено', { ask: 'Укажите день', width: 'short' }),
})

export const removalForm = defineForm({
  version,
  why: text('Почему снимаете', { max: 200, ask: 'Напишите, почему снимаете', hint: 'Например: по просьбе педагога, устарело' }),
})

export const stepForm = defineForm({ version })
