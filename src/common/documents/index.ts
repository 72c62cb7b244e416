export { createCatalogue, documentEntry } from './catalogue.ts'
export type { AnyDocumentEntry, Catalogue, Check, DocumentEntry, RegisteredDocument } from './catalogue.ts'
export type { DocumentSeries, Requisites, Signatory } from './document.ts'
export type { LinkKind, PlannedLink } from './links.ts'
