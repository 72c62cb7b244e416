import type { Subject } from '../journal/index.ts'

/** «назначила анкету «Карта дефицитов»»: the campaign an entry is about. */
export function surveySubject({ id, title }: { id: string; title: string }): Subject {
  return { kind: 'survey', id, name: `«${title}»` }
}

export function questionnaireSubject({ key, title }: { key: string; title: string }): Subject {
  return { kind: 'questionnaire', id: key, name: `«${title}»` }
}
