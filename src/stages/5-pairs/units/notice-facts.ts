// What both notices say: who, whom, from which day (documents.md D12).
import { z } from 'zod'
import { organisationFacts } from '../../1-conditions/index.ts'

export const noticeFacts = z.object({
  organisation: organisationFacts,
  numberFirst: z.boolean(),
  number: z.string().optional(),
  signedOn: z.string().optional(),
  registered: z.boolean(),
  /** To whom the mentor writes, and who signs for the employer or receives. */
  head: z.object({ post: z.string(), postDat: z.string(), shortDat: z.string(), signature: z.string() }).optional(),
  mentor: z.object({ postGen: z.string(), postDat: z.string(), nameGen: z.string(), nameDat: z.string(), short: z.string(), signature: z.string(), gender: z.enum(['female', 'male']) }),
  /** «воспитателя Лукашевич Дарьи Ильиничны», one for each mentee. */
  menteesGen: z.array(z.string()),
  /** First day without the mentor. */
  stopsOn: z.string(),
})
export type NoticeFacts = z.infer<typeof noticeFacts>

export const MENTOR_NOTICE = 'mentor-notice'
export const EMPLOYER_NOTICE = 'employer-notice'
