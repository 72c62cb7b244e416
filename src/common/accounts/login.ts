import type { PersonName } from '../../kit/russian/names.ts'

const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}

/** What a login may look like: Latin letters, digits, dot, hyphen, underscore. */
export const LOGIN_PATTERN = /^[a-z][a-z0-9._-]{2,39}$/

/** «Римская-Корсакова Анна» → `rimskaya-korsakova`; with a number when it is taken: `lebedeva2`. */
export function proposedLogin({ surname, firstName }: PersonName, taken: ReadonlySet<string>): string {
  const base = latin(surname) || latin(firstName) || 'user'
  const wanted = base.length < 3 ? `${base}${latin(firstName)}` : base
  for (let number = 1; ; number += 1) {
    const login = number === 1 ? wanted : `${wanted}${number}`
    if (!taken.has(login)) return login
  }
}

function latin(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? (/[a-z-]/.test(letter) ? letter : ''))
    .join('')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
}
