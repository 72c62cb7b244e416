// Forms that need no file: our own summary of readiness (D28) and the rows a region is known to ask for (needs.md §2).
import { rowKeys, rowWords } from '../inspection/checklist-rows.ts'
import type { FormRow } from './form-mapping.ts'

export interface BuiltinForm {
  id: string
  name: string
  rows: Pick<FormRow, 'words' | 'source'>[]
}

const krasnoyarsk: readonly (readonly [string, string])[] = [
  ['Раздел «Наставничество» на сайте организации', 'site_section'],
  ['Приказ о внедрении целевой модели наставничества', 'order_intro'],
  ['Положение о наставничестве', 'regulation'],
  ['План мероприятий (дорожная карта)', 'roadmap'],
  ['Программа наставничества', 'programme'],
  ['Приказ (приказы) о назначении куратора', 'curator_order'],
  ['База наставников и наставляемых', 'bank'],
  ['Нормативный документ о материальном поощрении наставников', 'incentive_act'],
  ['Приказ (приказы) о закреплении наставнических пар и групп', 'pairs_order'],
  ['Количество наставнических пар и групп по приказу', 'pairs_count'],
  ['Лучшие кейсы персонализированных программ', 'cases'],
]

export const builtinForms: readonly BuiltinForm[] = [
  { id: 'readiness', name: 'Сводка готовности, 17 показателей', rows: rowKeys.map((key) => ({ words: rowWords[key].words, source: key })) },
  { id: 'krasnoyarsk', name: 'Форма Красноярского края, 11 строк', rows: krasnoyarsk.map(([words, source]) => ({ words, source })) },
]
