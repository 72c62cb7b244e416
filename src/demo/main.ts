// npm run demo: a throw-away copy of the house with the invented kindergarten in it.
import { join } from 'node:path'
import { someoneExists } from '../common/accounts/index.ts'
import { serve, settingsOrStop } from '../main.ts'
import { demoAccounts } from './cast.ts'

const read = settingsOrStop()
const isOwnDatabase = read.databaseUrl === `file:${join(read.dataDir, 'mentoring.db')}`
const settings = isOwnDatabase ? { ...read, databaseUrl: `file:${join(read.dataDir, 'demo.db')}` } : read

await serve(settings, {
  prepare: async (tools) => {
    if (await someoneExists(tools.database)) return
    const { fillDemo } = await import('./demo.actions.ts')
    await fillDemo(tools, settings.demoPassword)
  },
  announce: (address) => {
    console.log(`\nПоказательный детский сад открыт: ${address}`)
    console.log(`Войти можно как ${demoAccounts.map(({ login }) => login).join(', ')}`)
    console.log(`Пароль один на всех: ${settings.demoPassword}\n`)
  },
})
