// Form + entered texts + mistakes + options → what the partials draw. The partials decide nothing.
import { optionsOf, type Choice, type Choices, type Control, type Field, type Fields } from './field.ts'
import type { Form } from './form.ts'
import { withLabel } from './messages.ts'
import { rowIndexes, rowName, type Entered } from './reading.ts'
import type { Submission } from './submission.ts'

export interface OptionView extends Choice {
  id: string
  checked: boolean
}

export interface FieldView {
  control: Control
  name: string
  /** Target of the link in the summary: the control, or the fieldset of a group. */
  id: string
  label: string
  optional: boolean
  hint: string | undefined
  error: string | undefined
  /** Ids of the hint and of the mistake, for `aria-describedby`. */
  describedBy: string | undefined
  /** Stands beside its neighbour of the same kind. */
  half: boolean
  width: Field<unknown>['width']
  value: string
  options: OptionView[]
  /** Ready attributes of the control itself. */
  attributes: Record<string, string | number | boolean | undefined>
  /** Rows of a repeated group: the filled ones and some empty ones. */
  rows: FieldView[][]
}

export interface ErrorView {
  /** Absent for a mistake of the whole form. */
  href: string | undefined
  words: string
}

const MOST_RADIOS = 6
/** A fieldset speaks for these; their inputs have ids of their own. */
const GROUPS: readonly Control[] = ['choice', 'choices', 'yes-no', 'list', 'scale', 'matrix', 'chips']

/**
 * Fields in the order of the form. The page must give the options named by `choiceFrom` and `choicesFrom`.
 * Where several forms stand on one page, each needs an `idPrefix` of its own.
 */
export function fieldViews(
  form: Pick<Form<unknown>, 'fields'>,
  submission: Submission,
  choices: Choices = {},
  idPrefix = '',
): FieldView[] {
  return viewsOf(form.fields, { submission, choices, idPrefix }, (key) => key)
}

/** The list at the top of a refused form; each mistake names its field and links to it. */
export function errorViews(form: Pick<Form<unknown>, 'fields'>, submission: Submission, idPrefix = ''): ErrorView[] {
  return submission.errors.map(({ field, words }) => {
    const known = field === undefined ? undefined : labelOf(form.fields, field)
    return {
      href: field === undefined || known === undefined ? undefined : `#${idOf(idPrefix, field)}`,
      words: withLabel(known ?? '', words),
    }
  })
}

/** What is the same for all fields of one drawn form. */
interface Drawing {
  submission: Submission
  choices: Choices
  idPrefix: string
}

function viewsOf(fields: Fields, drawing: Drawing, nameOf: (key: string) => string): FieldView[] {
  return Object.entries(fields).map(([key, field]) => viewOf(nameOf(key), field, drawing))
}

function viewOf(name: string, field: Field<unknown>, drawing: Drawing): FieldView {
  const { submission, choices, idPrefix } = drawing
  const texts = submission.entered[name] ?? []
  const error = submission.errors.find((issue) => issue.field === name)?.words
  const options = optionsOf(field, choices)
  const id = idOf(idPrefix, name)
  const describedBy = [field.hint && `${id}-h`, error && `${id}-e`].filter((part) => part).join(' ') || undefined
  // In a row of a repeated group a radio could not be taken back, and the row could not be emptied.
  const control = field.control === 'select' && !name.includes('.') && isShort(field, options) ? 'choice' : field.control
  return {
    control,
    name,
    id,
    error,
    describedBy,
    half: field.width === 'half',
    width: field.width,
    label: field.label,
    optional: field.optional,
    hint: field.hint,
    value: field.control === 'password' ? '' : (texts[0] ?? ''),
    options: options.map((option, index) => ({
      ...option,
      id: `${id}-${index + 1}`,
      checked: texts.includes(option.value),
    })),
    attributes: { ...field.attributes, ...ownAttributes({ control, name, id, error, describedBy }, field) },
    rows: field.row === undefined ? [] : rowsOf(name, field, field.row, drawing),
  }
}

/** Up to six options from the page are radios, unless nothing may be chosen: a radio cannot be taken back. */
function isShort(field: Field<unknown>, options: readonly Choice[]): boolean {
  return typeof field.choices === 'string' && !field.optional && options.length > 0 && options.length <= MOST_RADIOS
}

function ownAttributes(
  { control, name, id, error, describedBy }: Pick<FieldView, 'control' | 'name' | 'id' | 'error' | 'describedBy'>,
  field: Field<unknown>,
): FieldView['attributes'] {
  // The form is not checked by the browser; «required» is for those who hear the page.
  const required = !field.optional && field.when === undefined && control !== 'choices'
  if (GROUPS.includes(control)) return { name, required }
  return {
    id,
    name,
    required,
    'aria-invalid': error === undefined ? undefined : 'true',
    'aria-describedby': describedBy,
  }
}

function rowsOf(name: string, field: Field<unknown>, row: Fields, drawing: Drawing): FieldView[][] {
  const { entered } = drawing.submission
  const { max, spare } = field.rows ?? { max: 0, spare: 0 }
  const filled = rowIndexes(name, entered).filter((index) => hasText(name, index, row, entered))
  const next = Math.max(-1, ...filled) + 1
  const empty = Array.from({ length: Math.max(0, Math.min(spare, max - filled.length)) }, (_, index) => next + index)
  return [...filled, ...empty].map((index) => viewsOf(row, drawing, (key) => rowName(name, index, key)))
}

function hasText(list: string, index: number, row: Fields, entered: Entered): boolean {
  return Object.keys(row).some((key) => (entered[rowName(list, index, key)] ?? []).some((text) => text.trim() !== ''))
}

function labelOf(fields: Fields, name: string): string | undefined {
  const [list = '', index, key] = name.split('.')
  const field = fields[list]
  if (index === undefined || key === undefined) return field?.label
  const inner = field?.row?.[key]
  return inner && `Строка ${Number(index) + 1}, ${inner.label.charAt(0).toLowerCase()}${inner.label.slice(1)}`
}

function idOf(prefix: string, name: string): string {
  return prefix + name.replaceAll('.', '-')
}
