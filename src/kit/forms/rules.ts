// Shared rules for what people type: each says in Russian what to do when it is broken.
import { z } from 'zod'
import { isDay, parseDay } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import { requisiteDay } from '../russian/dates.ts'
import { numberInWords } from './messages.ts'

/** Text of at most `max` characters as a person counts them, at least `min` when given. */
export function textRule(ask: string, { min = 1, max }: { min?: number; max: number }): z.ZodType<string> {
  return z.string(ask).superRefine((text, context) => {
    const length = [...text].length
    if (length > max) context.addIssue(`Сократите до ${numberInWords(max)} знаков: сейчас ${numberInWords(length)}`)
    if (length < min) context.addIssue(`Нужно не меньше ${numberInWords(min)} знаков: сейчас ${numberInWords(length)}`)
  })
}

/** Decimal comma or point, spaces between thousands, a typographic minus. */
export function numberRule(
  ask: string,
  { min, max, decimals }: { min?: number; max?: number; decimals: number },
): z.ZodType<number> {
  return z.string(ask).transform((text, context) => {
    const tidy = text.replace(/\s/g, '').replace(',', '.').replace(/^[−–]/, '-')
    const number = /^-?\d{1,15}(\.\d{1,10})?$/.test(tidy) ? Number(tidy) : Number.NaN
    const words = wrongNumber(number, { min, max, decimals })
    if (words === undefined) return number
    context.addIssue(words)
    return z.NEVER
  })
}

function wrongNumber(number: number, { min, max, decimals }: { min?: number; max?: number; decimals: number }) {
  if (Number.isNaN(number)) return decimals === 0 ? 'Напишите число цифрами' : 'Напишите число цифрами, например 3,5'
  if (Number(number.toFixed(decimals)) !== number) {
    return decimals === 0 ? 'Напишите целое число' : `Оставьте после запятой не больше знаков, чем ${decimals}`
  }
  if (min !== undefined && number < min) return `Напишите число не меньше ${numberInWords(min)}`
  if (max !== undefined && number > max) return `Напишите число не больше ${numberInWords(max)}`
  return undefined
}

export function dayRule(ask: string, { min, max }: { min?: Day; max?: Day }): z.ZodType<Day> {
  return z.string(ask).transform((text, context) => {
    const day = parseDay(text)
    const words = wrongDay(text, day, { min, max })
    if (words === undefined && day !== undefined) return day
    context.addIssue(words ?? ask)
    return z.NEVER
  })
}

function wrongDay(text: string, day: Day | undefined, { min, max }: { min?: Day; max?: Day }): string | undefined {
  if (day === undefined || !isDay(day)) {
    return /^[\d\s./-]{6,12}$/.test(text)
      ? `Нет такого дня – ${text}`
      : 'Напишите дату цифрами: день, месяц, год – 05.09.2025'
  }
  if (min !== undefined && day < min) return `Укажите дату не раньше ${requisiteDay(min)}`
  if (max !== undefined && day > max) return `Укажите дату не позже ${requisiteDay(max)}`
  return undefined
}

export function emailRule(ask: string): z.ZodType<string> {
  return z
    .string(ask)
    .max(254, 'Сократите адрес почты до 254 знаков')
    .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".\d]{2,}$/, 'Проверьте адрес почты: он пишется как sad12@example.ru')
}

/** Keeps a full Russian number as «+7 900 111-01-02» and a short city one as it was typed. */
export function phoneRule(ask: string): z.ZodType<string> {
  return z.string(ask).transform((text, context) => {
    const digits = text.replace(/\D/g, '')
    if (/^[\d\s()+.,–-]{5,30}$/.test(text) && digits.length >= 5 && digits.length <= 15) return tidyPhone(text, digits)
    context.addIssue('Напишите номер цифрами с кодом, например +7 900 111-01-02')
    return z.NEVER
  })
}

function tidyPhone(text: string, digits: string): string {
  const [, area, first, second, third] = /^(?:[78])?(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(digits) ?? []
  const isRussian = digits.length === 10 || /^[78]/.test(digits)
  return area !== undefined && isRussian ? `+7 ${area} ${first}-${second}-${third}` : text
}

/** An address of http or https; «sad12.ru» gets its https. */
export function urlRule(ask: string): z.ZodType<string> {
  return z.string(ask).transform((text, context) => {
    const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
    if (isWebAddress(whole) && whole.length <= 2000) return whole
    context.addIssue('Вставьте адрес страницы целиком, например https://sad12.example.ru/nastavnichestvo')
    return z.NEVER
  })
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text)
}
