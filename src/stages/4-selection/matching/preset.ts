// Weights and rules under a name, and as they are kept.
import { jsonText } from '../../../kit/json-text.ts'
import { defaultSettings, settingsSchema, type MatchSettings } from './settings.ts'

export const settingsText = jsonText<MatchSettings>(settingsSchema)

export interface Preset {
  id: string
  name: string
  settings: MatchSettings
  isCurrent: boolean
  ownerId: string | null
  isShared: boolean
}

/** As the programme proposes, until the curator saves something of his own. */
export const usualPreset: Preset = { id: 'usual', name: 'Как предложено', settings: defaultSettings, isCurrent: true, ownerId: null, isShared: true }
