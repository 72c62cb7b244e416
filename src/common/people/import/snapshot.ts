// A card as it was before and after an import, kept so that one step can be taken back.
import { z } from 'zod'
import { jsonText } from '../../../kit/json-text.ts'
import { categories, employments, nameCasesText, postCasesText, type Person } from '../person.ts'

const text = z.string().nullable()
const months = z.number().int().nullable()
const named = z.object({ surname: z.string(), firstName: z.string(), patronymic: text })

export const snapshotText = jsonText<Person>(
  z.object({
    id: z.string(),
    name: named,
    gender: z.enum(['female', 'male']),
    nameCases: z.unknown().transform((cases) => nameCasesText.decode(JSON.stringify(cases))),
    post: z.string(),
    postCases: z.unknown().transform((cases) => postCasesText.decode(JSON.stringify(cases))),
    birthDate: text,
    education: text,
    category: z.enum(categories),
    categoryExtra: z.enum(['mentor', 'methodist']).nullable(),
    categoryYear: months,
    hiredOn: text,
    dismissedOn: text,
    service: z.object({ total: months, pedagogical: months, post: months, here: months, asOf: text }),
    phone: text,
    email: text,
    group: text,
    // Imports of earlier versions knew no buildings.
    building: text.default(null),
    employment: z.enum(employments),
    rate: text,
    externalOrganisation: text,
    externalAgreement: text,
    note: text,
    absences: z.array(z.object({ id: z.string(), from: text, to: text })),
    version: z.number().int(),
  }),
)
