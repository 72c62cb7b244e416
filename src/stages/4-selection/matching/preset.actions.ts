// Weights and rules are kept under a name, taken into use and put away.
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { changesBetween, note, type Details } from '../../../common/journal/index.ts'
import { changePreset, currentPreset, foundPreset, insertPreset, presetNamed, removePresetRow, usePreset } from './preset.store.ts'
import { usualPreset, type Preset } from './preset.ts'
import { settingsInWords } from './settings-words.ts'
import type { MatchSettings } from './settings.ts'

interface NewPreset {
  id: string
  name: string
  isShared: boolean
  settings: MatchSettings
}

/** Keeps the settings under the name and takes them into use; an own preset of that name is written over. */
export async function savePreset(tools: Tools, actor: Actor, { id, name, isShared, settings }: NewPreset): Promise<void> {
  await tools.transaction(async (tx) => {
    const before = await currentPreset(tx)
    const same = await presetNamed(tx, name, actor.personId)
    if (name === usualPreset.name) throw new Refusal('invalid', 'Так называется набор, который предлагает программа. Дайте своему другое имя', { field: 'name' })
    if (same !== undefined && same.ownerId !== actor.personId && same.id !== id) throw new Refusal('invalid', 'Набор с таким именем уже есть у другого куратора. Дайте своему другое имя', { field: 'name' })
    const at = tools.clock.now()
    if (same === undefined) await insertPreset(tx, { id, name, isShared, settings, ownerId: actor.personId, at })
    else await changePreset(tx, same.id, settings, at)
    await usePreset(tx, same?.id ?? id)
    await tell(tx, tools, actor, name, same?.id ?? id, { changes: changesBetween(settingsInWords(before.settings), settingsInWords(settings)) })
  })
}

/** The house counts by this preset from now on. */
export async function takePreset(tools: Tools, actor: Actor, id: string): Promise<Preset> {
  return tools.transaction(async (tx) => {
    const before = await currentPreset(tx)
    const preset = id === usualPreset.id ? usualPreset : await foundPreset(tx, id, actor.personId)
    if (before.id === preset.id) return preset
    await usePreset(tx, preset.id === usualPreset.id ? null : preset.id)
    await tell(tx, tools, actor, preset.name, preset.id, { changes: changesBetween(settingsInWords(before.settings), settingsInWords(preset.settings)) })
    return preset
  })
}

/** Only the owner puts a preset away; what rests on it has copies of its own. */
export async function removePreset(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const preset = await foundPreset(tx, id, actor.personId)
    if (preset.ownerId !== actor.personId) throw new Refusal('forbidden', 'Этот набор сохранил другой куратор: удалить его может только он.')
    await removePresetRow(tx, id)
    await tell(tx, tools, actor, preset.name, id, { words: 'набор удалён' })
  })
}

async function tell(tx: Db, tools: Tools, actor: Actor, name: string, id: string, details: Details): Promise<void> {
  await note(tx, actor, tools.clock.now(), { verb: 'weighedMatching', subject: { kind: 'matching', id, name: `«${name}»` }, stage: 4, details })
}
