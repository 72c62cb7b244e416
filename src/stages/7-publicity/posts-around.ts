// What is told of a person beside the name: «музыкальный руководитель Мельник П. И.», «Мельник П. И., воспитатель, высшая категория».
import { CASE_IDS, type Case, type PostCases } from '../../kit/russian/cases.ts'
import type { Mention } from './mentions.ts'

interface Holder {
  postCases: PostCases
}

/** Where the post before the name begins, or the name itself; the post tells the case where the name does not. */
export function postBefore(text: string, { at, case: likely, cases }: Mention, { postCases }: Holder): { at: number; case: Case } {
  const before = text.slice(0, at)
  const plain = plainOf(before).replace(/[\s\u00a0]+$/u, '')
  if (plain.length === before.length) return { at, case: likely }
  const found = CASE_IDS.flatMap((id) => {
    const post = plainOf(postCases[id])
    const start = plain.length - post.length
    const isThere = post !== '' && plain.endsWith(post) && (start === 0 || /[^\p{L}-]/u.test(plain.charAt(start - 1)))
    return isThere ? [{ at: start, case: id }] : []
  })
  return found.find((post) => cases.includes(post.case)) ?? { at: found[0]?.at ?? at, case: likely }
}

const GAP = /^[\s\u00a0]*[,(][\s\u00a0]*/u
/** Category and length of service, as papers tell them. */
const MERITS = /^(?:(?:высш|перв)\p{L}+(?:[\s\u00a0]+квалификационн\p{L}+)?(?:[\s\u00a0]+категори\p{L}+)?|без категории|соответствие занимаемой должности|(?:педагогическ\p{L}+[\s\u00a0]+)?стаж[\s\u00a0]+(?:\d+[\s\u00a0]+\p{L}+|менее[\s\u00a0]+года))(?!\p{L})/u

/** A post that other words hang on: «воспитатель группы» becomes «педагог группы». */
const PLAIN_POST: Record<Case, string> = { nom: 'педагог', gen: 'педагога', dat: 'педагогу', acc: 'педагога', ins: 'педагогом', pre: 'педагоге' }

/** Where the text goes on after the name that ends here and all that is told of the person behind it, and what stands there instead. */
export function afterPosts(text: string, end: number, { postCases }: Holder): { at: number; instead: string } {
  const plain = plainOf(text)
  for (let at = end; ; ) {
    const gap = GAP.exec(plain.slice(at))?.[0] ?? ''
    const rest = plain.slice(at + gap.length)
    const post = gap === '' ? undefined : CASE_IDS.find((id) => startsWithWord(rest, plainOf(postCases[id])))
    const told = post === undefined ? (gap === '' ? undefined : MERITS.exec(rest)?.[0].length) : postCases[post].length
    const goesOn = told !== undefined && /^[\s\u00a0]+[\p{L}«"\d]/u.test(rest.slice(told))
    if (told !== undefined && goesOn && post !== undefined) return { at: at + gap.length + told, instead: text.slice(at, at + gap.length) + PLAIN_POST[post] }
    if (told === undefined || goesOn) return { at: closesApposition(text, end, at) ? at + 1 : at, instead: '' }
    at += gap.length + told
    if (gap.includes('(') && plain.charAt(at) === ')') at += 1
  }
}

function startsWithWord(text: string, word: string): boolean {
  return word !== '' && text.startsWith(word) && !/^[\p{L}-]/u.test(text.slice(word.length))
}

/** «…, воспитатель, показала»: the second comma goes with the first, unless it parts people in a list. */
function closesApposition(text: string, end: number, after: number): boolean {
  return after > end && text.charAt(after) === ',' && /^,[\s\u00a0]+\p{Ll}/u.test(text.slice(after))
}

/** Of the same length, so that places in it are places in the text. */
function plainOf(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}
