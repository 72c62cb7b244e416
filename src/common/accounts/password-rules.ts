export const SHORTEST_PASSWORD = 10

const common = ['1234567890', 'qwertyuiop', 'password', 'йцукенгшщз', 'пароль', 'nastavnik', 'наставник', 'detsad', 'детскийсад']

/** What is wrong with a new password as a sentence, or undefined. Length counts, signs and capitals are not demanded. */
export function passwordFault(password: string, login: string): string | undefined {
  if (password.length < SHORTEST_PASSWORD) {
    return `Придумайте пароль подлиннее: нужно не меньше ${SHORTEST_PASSWORD} знаков, сейчас ${password.length}. Удобно взять три слова подряд.`
  }
  const plain = password.toLowerCase().replace(/\s+/g, '')
  if (plain.includes(login)) return 'Пароль не должен содержать логин. Придумайте другой.'
  if (new Set(plain).size < 5) return 'В пароле слишком мало разных знаков. Придумайте другой.'
  if (common.some((word) => plain.replaceAll(word, '').length < 4)) return 'Такой пароль подбирают первым. Придумайте другой.'
  return undefined
}
