import { genderOf, splitFullName, tidyName, type PersonName } from '../../../../kit/russian/names.ts'
import { cellText, type Cell } from '../sheet.ts'
import { error, quoted, saysNothing, warning, type Complaint } from './reading.ts'

/** The cells that hold a name: either all of it in one, or in up to three. */
export interface NameCells {
  fullName?: Cell
  surname?: Cell
  firstName?: Cell
  patronymic?: Cell
}

export interface NameFound {
  surname: string
  firstName: string
  patronymic: string | null
  gender: 'female' | 'male' | null
}

export interface NameReading {
  value?: NameFound
  complaints: Complaint[]
}

const LONGEST_PART = 60
/** Latin letters that look like Cyrillic ones and slip in from another keyboard layout. */
const lookAlikes: Record<string, string> = {
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
  ...{ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к' },
}

/** Reads a name typed in any case, with double spaces, with or without a patronymic. Says what to put right. */
export function readName(cells: NameCells): NameReading {
  const cellsInOrder = [cells.fullName, cells.surname, cells.firstName, cells.patronymic]
  const parts = cellsInOrder.map(cellText).map((text) => (saysNothing(text) ? '' : text))
  const whole = parts.filter((part) => part !== '').join(' ')
  if (whole === '') return refused('Нет фамилии, имени и отчества. Впишите их.')
  if (/^[=+@]/.test(whole)) return refused(`Вместо имени формула: ${quoted(whole)}. Впишите имя буквами.`)
  if (/[<>{}[\]=/\\|;:!?*#$%^&_"0-9]/.test(whole))
    return refused(
      `В имени ${quoted(whole)} знаки, которых в именах не бывает. Впишите фамилию, имя и отчество буквами.`,
    )
  if (whole.length > 4 * LONGEST_PART || whole.split(' ').some((part) => part.length > LONGEST_PART))
    return refused(`Имя ${quoted(whole)} слишком длинное. Сократите: каждое слово – не больше ${LONGEST_PART} знаков.`)
  const cyrillic = withoutLookAlikes(whole)
  const name = cyrillic === whole && parts[0] === '' && parts[3] !== '' ? nameOfThree(parts) : splitFullName(cyrillic)
  if (!name || name.firstName === '')
    return refused(`Имя ${quoted(whole)} неполное. Впишите и фамилию, и имя, а отчество – если оно есть.`)
  const found = { surname: name.surname, firstName: name.firstName, patronymic: name.patronymic || null }
  const gender = genderOf(name) ?? null
  return { value: { ...found, gender }, complaints: doubts(whole, cyrillic, gender) }
}

function nameOfThree([, surname = '', firstName = '', patronymic = '']: string[]): PersonName | undefined {
  if (surname === '' || firstName === '') return undefined
  return { surname: tidyName(surname), firstName: tidyName(firstName), patronymic: tidyName(patronymic) || null }
}

function doubts(whole: string, cyrillic: string, gender: NameFound['gender']): Complaint[] {
  const complaints: Complaint[] = []
  if (cyrillic !== whole)
    complaints.push(warning('В имени были латинские буквы, похожие на русские: заменили их.').complaint)
  if (/(^|\s)\p{L}\./u.test(whole))
    complaints.push(warning('Вместо имени инициалы. Впишите имя и отчество полностью: они нужны в приказах.').complaint)
  else if (gender === null)
    complaints.push(warning('По имени не понять, мужчина это или женщина. Укажите пол в карточке.').complaint)
  return complaints
}

/** Only a word that already has Cyrillic letters is mended: a name written in Latin is left as it is. */
function withoutLookAlikes(text: string): string {
  return text.replace(/[\p{L}-]+/gu, (word) =>
    /[а-яё]/i.test(word) && /[a-z]/i.test(word)
      ? [...word].map((letter) => lookAlikes[letter] ?? letter).join('')
      : word,
  )
}

function refused(words: string): NameReading {
  return { complaints: [error(words).complaint] }
}
