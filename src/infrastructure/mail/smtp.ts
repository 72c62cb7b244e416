// Letters through the mail server of the kindergarten. Without its address in the settings the house sends nothing.
import type { Mail } from '../../tools.ts'

const PATIENCE = 15_000

/** `url` names the server: smtp://user:password@mail.example.ru:587. The library is read with the first letter. */
export function smtpMail(url: string, from: string): Mail {
  let transport: Promise<{ sendMail(letter: object): Promise<unknown> }> | undefined
  const opened = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE })
  }
  return {
    send: async ({ to, subject, text }) => {
      transport ??= opened()
      try {
        await (await transport).sendMail({ from, to, subject, text })
        return 'sent'
      } catch (error) {
        return isRefused(error) ? 'refused' : 'later'
      }
    },
  }
}

/** 5xx: the server will never take this letter; anything else may go better another time. */
function isRefused(error: unknown): boolean {
  const { responseCode: code } = Object(error) as { responseCode?: unknown }
  return typeof code === 'number' && code >= 500
}
