// Words and addresses of invitations, the same for a messenger, a letter and a slip.
import { minutesOf } from '../../kit/questionnaires/minutes.ts'
import { minutesInWords } from '../../kit/questionnaires/notice.ts'
import type { Tools } from '../../tools.ts'
import { linkSeal } from './access.ts'
import { messageWords, type Addressee } from './message.ts'
import { answerPaths } from './paths.ts'
import type { Survey } from './survey.ts'
import { versionById } from './version.store.ts'

/** Address of the personal link, with the site's own address. */
export function linkAddress(tools: Pick<Tools, 'seal' | 'publicUrl'>, one: Addressee): string {
  return tools.publicUrl + answerPaths.link.to({ id: one.id, seal: linkSeal(tools, one) })
}

/** Says what to write to each of them; the questionnaire is read once. */
export async function reminderWords(tools: Tools, survey: Survey): Promise<(addressee: Addressee) => string> {
  const { definition } = await versionById(tools.database, survey.versionId)
  const minutes = minutesInWords(definition.minutes ?? minutesOf(definition))
  return (addressee) => messageWords({ survey, addressee, address: linkAddress(tools, addressee), minutes, today: tools.clock.today() })
}
