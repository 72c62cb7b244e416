/**
 * What a search compares: lower case, ё as е, single spaces, no punctuation but the hyphen inside a word.
 * Stored in a column beside the text, because SQLite knows no case of Cyrillic letters.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`"«»„“”]/g, '')
    .replace(/(?<=[\p{L}\p{N}])[‐‑‒–—−](?=[\p{L}\p{N}])/gu, '-')
    .replace(/[^\p{L}\p{N}-]+|(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
