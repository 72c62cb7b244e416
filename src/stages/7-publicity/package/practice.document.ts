// A practice on one or two sheets, for the site: what it is about, how it is done, what came of it.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { heading, paragraph, section } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import type { OpenPractice } from '../open/practice.ts'

export function describePractice({ title, description, steps, result, author }: Pick<OpenPractice, 'title' | 'description' | 'steps' | 'result' | 'author'>, organisation: string): DocumentDescription {
  const part = (words: string, text: string): Block[] => (text === '' ? [] : [heading(3, words), ...text.split(/\n+/).map((line) => paragraph(line))])
  return {
    title, retention: 'short', draft: false,
    sections: [section('practice', [
      heading(1, title),
      paragraph(`${author === undefined ? 'Имя автора не публикуется' : `Автор: ${author}`}. ${organisation}`),
      ...part('О чём', description), ...part('Как делаем', steps), ...part('Что получилось', result),
    ])],
  }
}
