// Names of months and weekdays: Russian declines them, so a single list is not enough.

export const MONTHS_NOM = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const

export const MONTHS_GEN = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

/** «в сентябре». */
export const MONTHS_PRE = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
] as const

/** Nominative, Monday first, as `weekday` counts. */
export const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const

/** When, with the preposition: «во вторник», «в среду». Monday first, as `weekday` counts. */
export const WEEKDAYS_WHEN = [
  'в понедельник',
  'во вторник',
  'в среду',
  'в четверг',
  'в пятницу',
  'в субботу',
  'в воскресенье',
] as const

/** Month 1–12 of a written month: «октября», «октябрь», «окт», «сент»; undefined when it is not one. */
export function monthOfWord(text: string): number | undefined {
  const word = text.toLowerCase()
  const index = MONTHS_GEN.findIndex(
    (genitive, at) =>
      genitive === word || MONTHS_NOM[at] === word || (/^.{3,4}$/.test(word) && genitive.startsWith(word)),
  )
  return index < 0 ? undefined : index + 1
}
