// What a browser knows about the controls of a page: labels, groups, and what a form sends.
import type { CheerioAPI } from 'cheerio'

type Found = ReturnType<CheerioAPI>

export interface Attached {
  name: string
  bytes: Buffer
}

export interface Submitted {
  method: 'get' | 'post'
  action: string
  fields: [string, string][]
  multipart: boolean
}

/** Name of the control that a label belongs to. «необязательно» and hints inside the label are passed over. */
export function fieldByLabel($: CheerioAPI, label: string): string {
  const found = $('label').filter((_, element) => isLabelled($(element).text(), label)).first()
  const control = found.attr('for') ? $(`[id="${found.attr('for')}"]`) : found.find('input, select, textarea')
  const name = control.attr('name')
  if (name === undefined) throw new Error(`No field «${label}». Labels: ${allLabels($)}`)
  return name
}

/** Name and values of the chosen radios, boxes or list options of a group. */
export function submitterOf($: CheerioAPI, group: string, options: string[]): { name: string; values: string[] } {
  const fieldset = $('fieldset').filter((_, element) => isLabelled($(element).children('legend').text(), group)).first()
  if (fieldset.length === 0) return fromList($, group, options)
  const chosen = options.map((words) => {
    const label = fieldset.find('label').filter((_, element) => isLabelled($(element).text(), words)).first()
    const input = label.attr('for') ? $(`[id="${label.attr('for')}"]`) : label.find('input')
    if (input.length === 0) throw new Error(`No option «${words}» in «${group}»: ${fieldset.find('label').text()}`)
    return { name: input.attr('name') ?? '', value: input.attr('value') ?? 'on' }
  })
  const name = chosen[0]?.name ?? fieldset.find('input').attr('name') ?? ''
  return { name, values: chosen.map(({ value }) => value) }
}

function fromList($: CheerioAPI, label: string, options: string[]): { name: string; values: string[] } {
  const name = fieldByLabel($, label)
  const list = $(`select[name="${name}"]`)
  const values = options.map((words) => {
    const option = list.find('option').filter((_, element) => isLabelled($(element).text(), words)).first()
    if (option.length === 0) throw new Error(`No option «${words}» in «${label}»: ${list.text()}`)
    return option.attr('value') ?? option.text()
  })
  return { name, values }
}

/** Everything the form of a button sends: what is filled in wins over what stood there. */
export function fieldsOf($: CheerioAPI, button: string, filled: Map<string, string[]>, path: string): Submitted {
  const pressed = $('button, input[type=submit]').filter((_, element) => isPressed($(element), button)).first()
  const form = pressed.attr('form') ? $(`form[id="${pressed.attr('form')}"]`) : pressed.closest('form')
  if (form.length === 0) throw new Error(`No button «${button}» on ${path}. Buttons: ${$('button').text()}`)
  const fields: [string, string][] = []
  const seen = new Set<string>()
  form.find('input, select, textarea').each((_, element) => {
    const control = $(element)
    const name = control.attr('name')
    if (name === undefined || control.attr('disabled') !== undefined) return
    const own = filled.get(name)
    if (own === undefined) return void fields.push(...standing($, control, name))
    if (!seen.has(name)) fields.push(...own.map((value): [string, string] => [name, value]))
    seen.add(name)
  })
  for (const name of filled.keys()) if (!seen.has(name)) throw new Error(`The form of «${button}» has no field ${name}`)
  const own = pressed.attr('name')
  if (own !== undefined) fields.push([own, pressed.attr('value') ?? ''])
  return {
    method: (pressed.attr('formmethod') ?? form.attr('method') ?? 'get').toLowerCase() === 'post' ? 'post' : 'get',
    action: pressed.attr('formaction') ?? form.attr('action') ?? path,
    fields,
    multipart: form.attr('enctype') === 'multipart/form-data',
  }
}

function standing($: CheerioAPI, control: Found, name: string): [string, string][] {
  const type = control.attr('type')
  if (type === 'file' || type === 'submit') return []
  if (type === 'checkbox' || type === 'radio') {
    return control.attr('checked') === undefined ? [] : [[name, control.attr('value') ?? 'on']]
  }
  if (control.is('textarea')) return [[name, control.text().replace(/^\n/, '')]]
  if (!control.is('select')) return [[name, control.attr('value') ?? '']]
  const chosen = control.find('option[selected]')
  const options = chosen.length > 0 || control.attr('multiple') !== undefined ? chosen : control.find('option').first()
  return options.toArray().map((option): [string, string] => [name, $(option).attr('value') ?? $(option).text()])
}

function isPressed(element: Found, words: string): boolean {
  return isLabelled(element.text(), words) || element.attr('aria-label') === words || element.attr('value') === words
}

function isLabelled(text: string, wanted: string): boolean {
  const words = text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/необязательно/g, '').trim()
  return words === wanted || words.replace(/ ?[(,].*$/, '') === wanted
}

function allLabels($: CheerioAPI): string {
  return $('label, legend').toArray().map((element) => $(element).text().trim()).join(' | ')
}
