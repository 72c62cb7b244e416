import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ejs from 'ejs'
import type { Day } from '../kit/calendar/day.ts'
import type { Assets } from './assets.ts'
import { createHelpers, type Helpers } from './helpers.ts'
import { documentTitle, type Frame, type LayoutName, type Page } from './layout.ts'

export interface RenderOptions {
  layout?: LayoutName
  /** The page shows mistakes of a form. */
  wrong?: boolean
}

export interface Renderer {
  /** A whole page: the view inside its layout. Throws when a template is missing or faulty. */
  render(view: string, page: Page, frame: Frame, options?: RenderOptions): string
  /** One partial alone, as tests and e-mails want it. */
  partial(name: string, part: unknown, helpers: Helpers): string
}

/** The same place seen from `src/web` and from `dist/web`. */
export const VIEWS_FOLDER = fileURLToPath(new URL('../../views', import.meta.url))

interface RendererSettings {
  views?: string
  assets: Assets
  clock: { today(): Day; readonly zone: string }
}

/**
 * Draws templates that see three names and nothing else: `page` (or `part`) and `h`.
 * No request data is ever spread into the locals: EJS would take some of them for its own options.
 */
export function createRenderer({ views = VIEWS_FOLDER, assets, clock }: RendererSettings): Renderer {
  const compiled = new Map<string, ejs.TemplateFunction>()

  function template(name: string): ejs.TemplateFunction {
    const known = compiled.get(name)
    if (known !== undefined) return known
    const filename = join(views, `${name}.ejs`)
    const made = ejs.compile(readFileSync(filename, 'utf8'), {
      filename,
      root: views,
      strict: true,
      destructuredLocals: ['page', 'part', 'h'],
      cache: true,
    })
    compiled.set(name, made)
    return made
  }

  return {
    render(view, page, frame, { layout = 'main', wrong = false } = {}) {
      const h = createHelpers({ assets, csrf: frame.csrf, today: clock.today(), zone: clock.zone })
      const body = template(view)({ page, h })
      const title = documentTitle(page.title, frame, wrong)
      return template(`layouts/${layout}`)({ page: { title, body, frame }, h })
    },
    partial: (name, part, h) => template(`partials/${name}`)({ part, h }),
  }
}
