/** «1 педагога», «2 педагогов», «21 педагога»: numbers after «не более», «от», «до», «в течение». */
export function genitiveCount(count: number, one: string, many: string): string {
  return `${count}\u00a0${count % 10 === 1 && count % 100 !== 11 ? one : many}`
}
