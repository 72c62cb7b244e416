// A sheet to be framed: willow twigs grow from its corners, a leaf stands over the words. Vectors, drawn alike everywhere.
import type { Section } from './description.ts'
import { sheetSize } from './layout.ts'

export type OrnamentTone = 'deep' | 'leaf' | 'pale'

/** A filled leaf or, with a thickness, a line; units are millimetres of the sheet, or those of a motif's own box. */
export interface OrnamentShape {
  d: string
  tone: OrnamentTone
  thickness?: number
}

export interface Drawing {
  width: number
  height: number
  shapes: OrnamentShape[]
}

/** Colours of the house (leaf-600, leaf-400, leaf-200): dark enough on paper, apart also in grey. */
export const ornamentColours: Record<OrnamentTone, string> = { deep: '#3a6b45', leaf: '#6f9b69', pale: '#c6dabc' }

type Point = readonly [x: number, y: number]
type Place = (point: Point) => Point

/** Distance of the outer and of the inner line of the frame from the edge, mm: home printers reach 10 mm. */
const OUTER = 11
const INNER = 14

/** Both lines of the frame, open at the corners, and four corners of two twigs each. */
export function frameDrawing(section: Pick<Section, 'orientation'>): Drawing {
  const { width, height } = sheetSize(section)
  const corners: Place[] = [([x, y]) => [x, y], ([x, y]) => [width - x, y], ([x, y]) => [x, height - y], ([x, y]) => [width - x, height - y]]
  return { width, height, shapes: [...frameLines(width, height), ...corners.flatMap(corner)] }
}

function frameLines(width: number, height: number): OrnamentShape[] {
  const rule = (inset: number, gap: number): string =>
    [
      [[gap, inset], [width - gap, inset]], [[gap, height - inset], [width - gap, height - inset]],
      [[inset, gap], [inset, height - gap]], [[width - inset, gap], [width - inset, height - gap]],
    ].map(([from, to]) => `M${pair(from as unknown as Point)}L${pair(to as unknown as Point)}`).join('')
  return [
    { d: rule(OUTER, TWIG + 1), tone: 'deep', thickness: 0.55 },
    { d: rule(INNER, TWIG - 7), tone: 'leaf', thickness: 0.2 },
  ]
}

/** Where a twig ends, mm from the edge of the sheet. */
const TWIG = 62
const LEAVES = 11

/** A twig along the upper edge, the same along the side, and two leaves on the diagonal where they meet. */
function corner(place: Place): OrnamentShape[] {
  const aside: Place = ([x, y]) => place([y, x])
  return [
    ...twig(place), ...twig(aside),
    { d: leaf([12.4, 12.4], Math.PI / 4 + 0.3, 13, 3.4, place), tone: 'deep' },
    { d: leaf([12.4, 12.4], Math.PI / 4 - 0.3, 13, 3.4, place), tone: 'leaf' },
  ]
}

function twig(place: Place): OrnamentShape[] {
  const [start, one, two, end]: [Point, Point, Point, Point] = [[12, 12], [26, 15.5], [44, 7.5], [TWIG, OUTER]]
  const along = (t: number): Point => bezier(start, one, two, end, t)
  const stem: OrnamentShape = { d: `M${pair(place(start))}C${[one, two, end].map((point) => pair(place(point))).join(' ')}`, tone: 'deep', thickness: 0.45 }
  const leaves = Array.from({ length: LEAVES }, (_, index): OrnamentShape => {
    const t = 0.12 + (0.88 * index) / LEAVES
    const [base, ahead] = [along(t), along(t + 0.01)]
    const direction = Math.atan2(ahead[1] - base[1], ahead[0] - base[0])
    const isInner = index % 2 === 0
    const length = 9.6 - 4.6 * t
    return { d: leaf(base, direction + (isInner ? 0.52 : -0.44), isInner ? length : length * 0.78, length * 0.2, place), tone: isInner ? 'leaf' : index % 4 === 1 ? 'pale' : 'deep' }
  })
  return [stem, ...leaves]
}

/** A willow leaf: slim, pointed, its widest place nearer to the base. */
function leaf([x, y]: Point, direction: number, length: number, width: number, place: Place): string {
  const at = (along: number, across: number): string => pair(place([x + along * Math.cos(direction) - across * Math.sin(direction), y + along * Math.sin(direction) + across * Math.cos(direction)]))
  return `M${at(0, 0)}C${at(length * 0.22, width * 0.95)} ${at(length * 0.66, width * 0.7)} ${at(length, 0)}C${at(length * 0.66, -width * 0.5)} ${at(length * 0.22, -width * 0.75)} ${at(0, 0)}Z`
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const at = (axis: 0 | 1): number => (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
  return [at(0), at(1)]
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}

/** Hundredths are finer than any printer; the same description always gives the same file. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

export type Motif = 'leaf' | 'divider'

const flat: Place = (point) => point

/** The mark of the house, and a rule with leaves in its middle; sizes are points of the sheet. */
export const motifs: Record<Motif, Drawing> = {
  leaf: {
    width: 36, height: 36,
    shapes: [
      { d: 'M13 31.5C10.5 18.5 17.5 6.5 32.5 2.5C33.3 17 26 28 13 31.5Z', tone: 'deep' },
      { d: 'M11.5 31.5C4.5 28.5 1.8 21 4 12.5C10.5 16.8 13 23.5 11.5 31.5Z', tone: 'leaf' },
    ],
  },
  divider: {
    width: 240, height: 14,
    shapes: [
      { d: 'M0 7L92 7M148 7L240 7', tone: 'leaf', thickness: 0.7 },
      ...[0, Math.PI].flatMap((turn): OrnamentShape[] => [
        { d: leaf([120, 7], turn, 24, 4.6, flat), tone: 'deep' },
        { d: leaf([120 + 3 * Math.cos(turn), 7], turn - 0.5, 13, 2.8, flat), tone: 'leaf' },
        { d: leaf([120 + 3 * Math.cos(turn), 7], turn + 0.5, 13, 2.8, flat), tone: 'leaf' },
      ]),
    ],
  },
}
