/** The cases a word has to be declined into; the nominative is the word itself. */
export type ObliqueCase = 'gen' | 'dat' | 'acc' | 'ins' | 'pre'
