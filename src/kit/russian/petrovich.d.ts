/** The library has no types of its own; only the chain «petrovich.female.last.genitive(name)» is used here. */
declare module 'petrovich' {
  type Inflection = Record<
    'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional',
    (name: string) => string
  >
  type Inflections = Record<'first' | 'middle' | 'last', Inflection>
  const petrovich: Record<'male' | 'female', Inflections>
  export = petrovich
}
