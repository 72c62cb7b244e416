// Checks of ИНН and ОГРН by their own control digits; each answers with a sentence or with nothing.

const INN_WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8]

/** ИНН of a legal entity: ten digits, the last one is the control digit. */
export function innProblem(text: string): string | undefined {
  const wrong = digitsProblem('ИНН организации', text, 10)
  if (wrong !== undefined) return wrong
  const digits = [...text].map(Number)
  const sum = INN_WEIGHTS.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0)
  return (sum % 11) % 10 === digits[9] ? undefined : mistyped('ИНН')
}

/** ОГРН: thirteen digits, the last one is the remainder of the first twelve divided by eleven. */
export function ogrnProblem(text: string): string | undefined {
  const wrong = digitsProblem('ОГРН', text, 13)
  if (wrong !== undefined) return wrong
  return (Number(text.slice(0, 12)) % 11) % 10 === Number(text.at(12)) ? undefined : mistyped('ОГРН')
}

function digitsProblem(name: string, text: string, length: number): string | undefined {
  if (/\D/.test(text)) return `${name} пишется только цифрами, их ${length}`
  if (text.length !== length) return `В ${name} ${length} цифр, а здесь ${text.length}`
  return undefined
}

function mistyped(name: string): string {
  return `В ${name} опечатка: последняя цифра не подходит к остальным. Сверьте с выпиской из ЕГРЮЛ`
}
