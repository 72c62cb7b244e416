/** What a body does with a local act: adopts it by its minutes, or agrees it. */
export const bodyActs = ['adopts', 'agrees'] as const
export type BodyAct = (typeof bodyActs)[number]

export const bodyActWords: Record<BodyAct, string> = {
  adopts: 'принимает (гриф «ПРИНЯТО»)',
  agrees: 'согласовывает (гриф «СОГЛАСОВАНО»)',
}

/** A body that adopts or agrees local acts (pitfalls N6). */
export interface Body {
  id: string
  name: string
  /** After «принято»: «педагогическим советом». */
  nameInstrumental: string
  /** After «решение»: «педагогического совета». */
  nameGenitive: string
  act: BodyAct
  /** «Председатель профсоюзного комитета»: who signs when the body agrees by a signature. */
  chairPost: string | null
  chairName: string | null
  position: number
  active: boolean
}

/** What a kindergarten usually has; a row with the same id replaces its entry. */
export const usualBodies: readonly Body[] = [
  {
    id: 'pedagogical-council',
    name: 'педагогический совет',
    nameInstrumental: 'педагогическим советом',
    nameGenitive: 'педагогического совета',
    act: 'adopts',
    chairPost: null,
    chairName: null,
    position: 1,
    active: true,
  },
  {
    id: 'trade-union',
    name: 'профсоюзный комитет',
    nameInstrumental: 'профсоюзным комитетом',
    nameGenitive: 'профсоюзного комитета',
    act: 'agrees',
    chairPost: 'Председатель профсоюзного комитета',
    chairName: null,
    position: 2,
    active: true,
  },
  {
    id: 'staff-meeting',
    name: 'общее собрание работников',
    nameInstrumental: 'общим собранием работников',
    nameGenitive: 'общего собрания работников',
    act: 'adopts',
    chairPost: null,
    chairName: null,
    position: 3,
    active: true,
  },
  {
    id: 'governing-board',
    name: 'Управляющий совет',
    nameInstrumental: 'Управляющим советом',
    nameGenitive: 'Управляющего совета',
    act: 'agrees',
    chairPost: 'Председатель Управляющего совета',
    chairName: null,
    position: 4,
    active: false,
  },
]
