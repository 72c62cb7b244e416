// A QR link for photographing the signed paper: nobody signs in, it serves one consent, it lives half an hour.
import { Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { consentPaths } from './paths.ts'

export const SCAN_MINUTES = 30
/** More pages than any consent has; a link that was passed on cannot fill the disk. */
export const MOST_SCANS = 6

type Sealed = Pick<Tools, 'seal' | 'clock'>

export interface ScanLink {
  id: string
  /** End of its life, milliseconds in base 36. */
  until: string
  seal: string
}

export function scanLink(tools: Sealed & Pick<Tools, 'publicUrl'>, id: string): { address: string; until: number } {
  const until = tools.clock.now().getTime() + SCAN_MINUTES * 60_000
  const text = until.toString(36)
  return { address: tools.publicUrl + consentPaths.scan.to({ id, until: text, seal: sealOf(tools, id, text) }), until }
}

/** @throws Refusal «not found» in the same words for a forged, a guessed and an expired link */
export function assertScanLink(tools: Sealed, { id, until, seal }: ScanLink): void {
  const isSealed = sealOf(tools, id, until) === seal
  if (isSealed && Number.parseInt(until, 36) >= tools.clock.now().getTime()) return
  throw new Refusal('not-found', 'Эта ссылка устарела: она живёт полчаса. Обновите страницу согласия на компьютере и наведите камеру ещё раз.')
}

function sealOf(tools: Sealed, id: string, until: string): string {
  return tools.seal(`consent-scan:${id}:${until}`)
}
