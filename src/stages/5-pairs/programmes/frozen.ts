// The paper of an approved programme is kept beside it, not in the register: it has no number of its own, and the pair reads it daily.
import { descriptionSchema, type DocumentDescription } from '../../../kit/documents/description.ts'
import { jsonText } from '../../../kit/json-text.ts'

export const programmeText = jsonText<DocumentDescription>(descriptionSchema)
