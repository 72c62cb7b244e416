// Where the library is wrong or silent. The first correction whose test fits the part of the name wins (small letters).
import type { Gender } from './names.ts'
import type { ObliqueCase } from './oblique-case.ts'

export interface Correction {
  /** Both genders when absent. */
  gender?: Gender
  test: RegExp
  /** How many letters go before an ending is put on. */
  cut: number
  endings: Record<ObliqueCase, string> | 'indeclinable'
}

const VOWEL = '[аеёиоуыэюя]'
const CONSONANT = '[бвгджзйклмнпрстфхцчшщ]'

export const SURNAME_CORRECTIONS: readonly Correction[] = [
  // A woman's surname in a consonant never changes: Цой, Ким, Мельник, Лебедь; the library says «Цоя».
  { gender: 'female', test: /[бвгджзйклмнпрстфхцчшщьъ]$/, cut: 0, endings: 'indeclinable' },
  // The library knows -ева but not -ёва.
  row('female', /ёва$/, 1, 'ой ой у ой ой'),
  row('female', /^(?:сова|корова|голова|подкова|дуброва|дева|ева)$/, 1, 'ы е у ой е'),
  // Only -ина and -ына are possessive («Фоминой»); «Сосна», «Сметана» are nouns.
  row('female', /[^иы]на$/, 1, 'ы е у ой е'),
  row('female', /^(?:большая|чужая)$/, 2, 'ой ой ую ой ой'),
  row('female', /[жшщч]ая$/, 2, 'ей ей ую ей ей'),
  // Stressed endings, else -ей after a hissing consonant.
  row(undefined, /^(?:ганжа|левша|лапша|каланча|паша)$/, 1, 'и е у ой е'),
  row(undefined, /[жшщч]а$/, 1, 'и е у ей е'),
  row(undefined, /ия$/, 1, 'и и ю ей и'),
  row(undefined, /^(?:рева|кива|богода)$/, 1, 'ы е у ой е'),

  row('male', /^(?:гусь|камень|ремень)$/, 1, 'я ю я ем е'),
  row('male', /^(?:онук|нечипас|лев)$/, 0, 'а у а ом е'),
  row('male', /^маненок$/, 2, 'ка ку ка ком ке'),
  row('male', /^(?:соловей|воробей|муравей)$/, 2, 'ья ью ья ьём ье'),
  // One syllable: a noun or a Korean surname, not an adjective or a possessive: Цоя, Кия, Шином.
  row('male', new RegExp(`^${CONSONANT}*ой$`), 1, 'я ю я ем е'),
  row('male', new RegExp(`^${CONSONANT}*ий$`), 1, 'я ю я ем и'),
  row('male', new RegExp(`^${CONSONANT}*[иы]н$`), 0, 'а у а ом е'),
  row('male', /(?<!^геор|^сер)[гх]ий$/, 2, 'ого ому ого им ом'),
  // Fleeting vowels: Швеца and Кузнеца keep theirs, Китайца and Стрельца change it.
  row('male', new RegExp(`^${CONSONANT}+ец$|${CONSONANT}{2}ец$`), 0, 'а у а ом е'),
  row('male', new RegExp(`${VOWEL}ец$`), 2, 'йца йцу йца йцем йце'),
  row('male', /лец$/, 2, 'ьца ьцу ьца ьцом ьце'),
  row('male', new RegExp(`^${CONSONANT}+ок$`), 0, 'а у а ом е'),
  row('male', new RegExp(`${CONSONANT}ёк$`), 2, 'ька ьку ька ьком ьке'),
  // The stress goes to the ending: Сычом, Борщом, Деркачом; but Ковачем.
  row('male', new RegExp(`^${CONSONANT}*${VOWEL}${CONSONANT}*[чщ]$|(?<!^ков)ач$`), 0, 'а у а ом е'),
  row('male', /^(?:ильич|кузьмич|фомич|лукич)$/, 0, 'а у а ом е'),
]

export const FIRST_NAME_CORRECTIONS: readonly Correction[] = [
  // The library leaves «Нинель» as it is.
  row('female', /^нинель$/, 1, 'и и ь ью и'),
  row('male', /^илья$/, 1, 'и е ю ёй е'),
  // The library says «Мишы», «Гочой», «Францом» and keeps «Януш».
  row(undefined, /ца$/, 1, 'ы е у ей е'),
  row(undefined, /[жшщч]а$/, 1, 'и е у ей е'),
  row('male', /[жшщчц]$/, 0, 'а у а ем е'),
]

export const PATRONYMIC_CORRECTIONS: readonly Correction[] = [
  // The stress is on the ending, so -ом; the library says «Ильичем».
  row('male', /^(?:ильич|кузьмич|козьмич|фомич|лукич)$/, 0, 'а у а ом е'),
]

/** `endings`: genitive, dative, accusative, instrumental, prepositional. */
function row(gender: Gender | undefined, test: RegExp, cut: number, endings: string): Correction {
  const [gen = '', dat = '', acc = '', ins = '', pre = ''] = endings.split(' ')
  return { gender, test, cut, endings: { gen, dat, acc, ins, pre } }
}
