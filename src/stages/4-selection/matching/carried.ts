// Hidden fields by which a form of the board carries what another form of it asks for.
import { NOBODY, type BoardState } from './board-state.ts'
import { changedSettings } from './settings-fields.ts'
import type { MatchSettings } from './settings.ts'

export interface HiddenField {
  name: string
  value: string
}

/** @param form the list asks for pairs itself, the settings for weights; «whole» carries everything */
export function carriedFields(state: BoardState, preset: MatchSettings, form: 'list' | 'settings' | 'whole'): HiddenField[] {
  const settings = form === 'settings' ? [] : Object.entries(changedSettings(state.settings, preset)).map(([name, value]) => ({ name, value }))
  const held = form === 'list' ? [] : [...state.held].map(([menteeId, mentorId]) => ({ name: 'held', value: `${menteeId}.${mentorId ?? NOBODY}` }))
  const calm = state.calm === undefined || form === 'settings' ? [] : [{ name: 'calm', value: state.calm ? '1' : '0' }]
  const cell = state.cell === undefined ? [] : [{ name: 'cell', value: `${state.cell.menteeId}.${state.cell.mentorId}` }]
  return [...settings, ...held, ...calm, ...cell]
}
