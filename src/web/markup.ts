// Pieces of markup that helpers put together: everything from outside is escaped here.

/** Text made safe for content and for quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;')
}

export type Attributes = Record<string, string | number | boolean | undefined | null>

/** ` name="value"` for each attribute: `true` prints the bare name, `false`, `undefined` and `null` print nothing. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined || value === null || value === false) return ''
      return value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`
    })
    .join('')
}

const BLADE = 'M9 .9C14.6 6.5 16.3 15.5 9 27.1C1.7 15.5 3.4 6.5 9 .9Z'
const FULL_HEIGHT = 28

/**
 * A willow leaf filled from the base by the share done (0…1). `id` must be unique on the page: an unfinished leaf
 * cuts its fill with a clip path. With a label it is a picture with a name, otherwise it is hidden from screen readers.
 */
export function leafMarkup(share: number, id: string, label: string | undefined): string {
  const name = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }
  const svg = attributes({ class: 'leaf', viewBox: '0 0 18 28', ...name, focusable: 'false' })
  return `<svg${svg}><path d="${BLADE}"/>${fill(share, id)}<path class="leaf-rib" d="M9 6v19"/></svg>`
}

function fill(share: number, id: string): string {
  if (share <= 0) return ''
  if (share >= 1) return `<path class="leaf-fill" d="${BLADE}"/>`
  // The blade is narrow at both ends: below 5.5 units of 28 nothing would be seen, so the share moves the other 20.
  const height = 5.5 + 20 * share
  const cut = `<rect width="18" height="${height.toFixed(1)}" y="${(FULL_HEIGHT - height).toFixed(1)}"/>`
  return `<clipPath id="${id}">${cut}</clipPath><path class="leaf-fill" clip-path="url(#${id})" d="${BLADE}"/>`
}
