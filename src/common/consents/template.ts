import { consentKindData, type ConsentKind } from './consent-kinds.ts'

/** Version of the wording that describe() says now, as it is stored with a signature: '1 от 2025-09-01'. */
export function currentTemplate(kind: ConsentKind): string {
  const { version, since } = consentKindData[kind].template
  return `${version} от ${since}`
}
