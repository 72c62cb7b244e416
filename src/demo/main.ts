// npm run demo: a throw-away copy of the house with the invented kindergarten in it.
import { join } from 'node:path'
import { someoneExists } from '../common/accounts/index.ts'
import { createTools } from '../infrastructure/tools.ts'
import { serve, settingsOrStop } from '../main.ts'
import { demoAccounts } from './cast.ts'
import { fillDemo } from './demo.actions.ts'

const read = settingsOrStop()
const isOwnDatabase = read.databaseUrl === `file:${join(read.dataDir, 'mentoring.db')}`
const settings = isOwnDatabase ? { ...read, databaseUrl: `file:${join(read.dataDir, 'demo.db')}` } : read

const tools = await createTools(settings)
if (!(await someoneExists(tools.database))) await fillDemo(tools, settings.demoPassword)
await tools.database.$disconnect()

await serve(settings, (address) => {
  console.log(`\nПоказательный детский сад открыт: ${address}`)
  console.log(`Войти можно как ${demoAccounts.map(({ login }) => login).join(', ')}`)
  console.log(`Пароль один на всех: ${settings.demoPassword}\n`)
})
