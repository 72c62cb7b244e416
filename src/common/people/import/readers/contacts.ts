import { cellText, type Cell } from '../sheet.ts'
import { quoted, saysNothing, warning, type Reading } from './reading.ts'

/** «8 900 111-01-01, a@example.ru» in one column of contacts as two cells; without an address all of it is a phone. */
export function splitContacts(cell: Cell): { phone: Cell; email: Cell } {
  const words = cellText(cell).split(/[\s,;]+/)
  const addresses = words.filter((word) => word.includes('@'))
  if (addresses.length === 0) return { phone: cell, email: null }
  const rest = words.filter((word) => /\d/.test(word) && !word.includes('@'))
  return { phone: rest.join(' ') || null, email: addresses.join(', ') }
}

/** One phone as +7 900 111-01-01; of several the first is taken; what is no phone is refused with a warning. */
export function readPhone(cell: Cell): Reading<string> {
  const text = cellText(cell)
  if (text === '' || saysNothing(text)) return {}
  const [first = '', ...others] = text.split(/[,;/]|\s+(?:и|или)\s+/).filter((part) => /\d/.test(part))
  const phone = phoneOf(first)
  if (!phone) return warning(`Не похоже на телефон: ${quoted(cell)}. Запишите его как +7 900 111-01-01.`)
  const second = others.some((part) => phoneOf(part) !== undefined)
  return second
    ? { value: phone, ...warning(`В ячейке несколько телефонов, возьмём первый: ${phone}.`) }
    : { value: phone }
}

function phoneOf(text: string): string | undefined {
  const number = text.replace(/доб\S*\s*\d+$|[а-яёa-z.:]+\s*/gi, '')
  if (/[^\d\s()+\-–—−.]/.test(number)) return undefined
  const digits = number.replace(/\D/g, '')
  if (number.trim().startsWith('+') && !digits.startsWith('7'))
    return digits.length >= 11 && digits.length <= 15 ? `+${digits}` : undefined
  const local = /^[78](\d{10})$/.exec(digits)?.[1] ?? /^(?=[3-9])\d{10}$/.exec(digits)?.[0]
  return local && local.replace(/^(\d{3})(\d{3})(\d\d)(\d\d)$/, '+7 $1 $2-$3-$4')
}

/** One e-mail address in lower case; of several the first is taken; what is no address is refused with a warning. */
export function readEmail(cell: Cell): Reading<string> {
  const text = cellText(cell)
  if (text === '' || saysNothing(text)) return {}
  const found = text
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter(isEmail)
  const [email] = found
  if (!email || (found.length === 1 && /\s/.test(text)))
    return warning(`Не похоже на адрес почты: ${quoted(cell)}. Запишите его как ivanova@example.ru.`)
  return found.length > 1
    ? { value: email, ...warning(`В ячейке несколько адресов, возьмём первый: ${email}.`) }
    : { value: email }
}

function isEmail(text: string): boolean {
  return text.length <= 254 && /^[a-z0-9_+%-]+(\.[a-z0-9_+%-]+)*@([a-z0-9а-яё-]+\.)+[a-zа-яё]{2,}$/.test(text)
}
