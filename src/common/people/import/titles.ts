import type { ImportField } from './fields.ts'
import { tidyText } from './sheet.ts'

/**
 * Which titles mean which field. Tried from top to bottom on the normalised title (lower case, ё→е, no punctuation),
 * so the narrow stand before the broad: «Стаж пед.» before «Стаж».
 */
const titlePatterns: readonly (readonly [ImportField, RegExp])[] = [
  ['number', /^(№|n|no|номер|n п п|№ п п|п п|№ пп|порядковый номер)$/],
  ['fullName', /^(фио|ф и о)( |$)|фамилия.*имя|^(педагог|сотрудник|работник)( фио)?$|^полное имя$/],
  ['surname', /^фамилия/],
  ['firstName', /^имя( и)?( отчество)?$/],
  ['patronymic', /^отчество/],
  ['birthDate', /рожд|^д р$|^др$/],
  [
    'hiredOn',
    /(дата|день|число) (прием|принят|устройств|поступ|начала работы)|^принят|прием(а)? на работу|^дата приема/,
  ],
  ['externalEmployer', /(основн\S*|внешн\S*) (место|организац|работодател)|откуда направлен/],
  ['email', /почт|e ?mail|емайл|имейл|^мыло$|^электронный адрес$/],
  ['phone', /(^| )тел( |$|ефон)|мобильн|сотов|^контакт/],
  ['servicePedagogical', /стаж.*пед|пед\S* (стаж|работ)|стаж.*по специальн|^пед$/],
  ['servicePost', /стаж.*должн|в (данной |занимаемой )?должности( лет)?$/],
  [
    'serviceHere',
    /стаж.*(организ|учрежд|доу|дс|д с|здесь|у нас|в саду|данном)|в (данн\S* )?(организации|учреждении|доу)( лет)?$/,
  ],
  ['serviceTotal', /стаж|^общий$/],
  ['category', /катег|аттестац|^кк$|^кв к$|^квалиф\S*$/],
  ['education', /образов/],
  ['employment', /занятост|совмест|вид работы|условия привлечения|^ставка$|^ставк/],
  ['post', /должност|^кем работает$/],
  ['group', /групп|^возраст детей$/],
  ['building', /здани|корпус|^площадк/],
  ['note', /примеч|коммент|^прочее$|^заметк|дополнительн\S* сведения/],
]

const LONGEST_TITLE = 150

/** Field that a title names, or null; a longer text is no title but somebody's story. */
export function fieldOfTitle(title: string): ImportField | null {
  if (title === '' || title.length > LONGEST_TITLE) return null
  const text = normalTitle(title)
  return titlePatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Lower case, ё→е, punctuation and double spaces gone: «Квалиф. категория» → «квалиф категория». */
export function normalTitle(title: string): string {
  return tidyText(
    title
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[^\p{L}\p{N}№]+/gu, ' '),
  )
}
