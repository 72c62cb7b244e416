// Builders of questions: how templates are written down in *.questionnaire.ts. A question is required unless said otherwise.
import type { Option, Template, TemplateQuestion } from './definition.ts'

type Common = 'hint' | 'when' | 'na' | 'confidential' | 'feeds' | 'baseline' | 'computed'
export interface More extends Partial<Pick<TemplateQuestion, Common>> {
  optional?: true
}
/** Options as `{ key: 'words' }`, as a ready list, or as the name of a list put in at publication. */
export type OptionList = Readonly<Record<string, string>> | readonly Option[] | { from: string }

type TemplateOptions = Extract<TemplateQuestion, { type: 'single' }>['options']

/** A named list, put in when the questionnaire is published: `listed('COMP')`. */
export function listed(from: string): { from: string } {
  return { from }
}

export function single(key: string, words: string, options: OptionList, more?: More): TemplateQuestion {
  return { ...base(key, words, more), type: 'single', options: optionsOf(options) }
}

export function multi(
  key: string,
  words: string,
  options: OptionList,
  more: More & { max?: number; exactly?: number } = {},
): TemplateQuestion {
  const { max, exactly, ...rest } = more
  const limits = { ...(max !== undefined && { max }), ...(exactly !== undefined && { exactly }) }
  return { ...base(key, words, rest), type: 'multi', options: optionsOf(options), ...limits }
}

export function scale5(key: string, words: string, scale: string, more?: More): TemplateQuestion {
  return { ...base(key, words, more), type: 'scale5', scale }
}

/** One to ten: the scale is always TEN. */
export function scale10(key: string, words: string, more?: More): TemplateQuestion {
  return { ...base(key, words, more), type: 'scale10', scale: 'TEN' }
}

export function matrix5(
  key: string,
  words: string,
  rows: OptionList,
  scale: string,
  more: More & { narrowedBy?: string } = {},
): TemplateQuestion {
  const { narrowedBy, ...rest } = more
  return {
    ...base(key, words, rest),
    type: 'matrix5',
    scale,
    rows: optionsOf(rows),
    ...(narrowedBy !== undefined && { narrowedBy }),
  }
}

const usualLength = 1000

export function text(key: string, words: string, more: More & { max?: number } = {}): TemplateQuestion {
  const { max = usualLength, ...rest } = more
  return { ...base(key, words, rest), type: 'text', max }
}

export function number(
  key: string,
  words: string,
  limits: { min: number; max: number; unit?: string },
  more?: More,
): TemplateQuestion {
  return { ...base(key, words, more), type: 'number', ...limits }
}

export function date(key: string, words: string, more?: More): TemplateQuestion {
  return { ...base(key, words, more), type: 'date' }
}

export function section(
  key: string,
  title: string,
  questions: TemplateQuestion[],
  lead?: string,
): Template['sections'][number] {
  return { key, title, ...(lead !== undefined && { lead }), questions }
}

function base(key: string, words: string, { optional, ...more }: More = {}) {
  return { key, words, required: !optional, ...more }
}

function optionsOf(options: OptionList): TemplateOptions {
  if (isListName(options)) return options
  if (Array.isArray(options)) return [...(options as readonly Option[])]
  return Object.entries(options as Record<string, string>).map(([key, words]) => ({ key, words }))
}

function isListName(options: OptionList): options is { from: string } {
  return !Array.isArray(options) && Object.keys(options).length === 1 && 'from' in options
}
