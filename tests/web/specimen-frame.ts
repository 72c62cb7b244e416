import { readAssets } from '../../src/web/assets.ts'
import { createHelpers } from '../../src/web/helpers.ts'
import type { Frame } from '../../src/web/layout.ts'
import { createRenderer } from '../../src/web/render.ts'
import { USUAL_SIGHT } from '../../src/web/sight.ts'

export const TODAY = '2025-10-02'
export const ZONE = 'Asia/Yekaterinburg'

const clock = { today: () => TODAY, zone: ZONE }

export const assets = readAssets()
export const renderer = createRenderer({ assets, clock })

/** Helpers of one specimen page. */
export function helpers() {
  return createHelpers({ assets, csrf: 'specimen-token', today: TODAY, zone: ZONE })
}

/** The frame of a curator at work; `changes` make it another one. */
export function frame(changes: Partial<Frame> = {}): Frame {
  return {
    organisation: {
      shortName: 'МКДОУ «Детский сад № 12 «Ивушка»',
      displayName: 'Детский сад № 12 «Ивушка»',
      place: 'г. Сосновка',
    },
    menu: {
      today: { title: 'Сегодня', href: '/', icon: 'sun', current: true },
      stages: [
        stage(1, 'Подготовка условий', 6, 6),
        { ...stage(2, 'Профессиональные запросы', 8, 9), late: 1 },
        { ...stage(3, 'Банк наставников', 4, 5), tasks: 1 },
        stage(4, 'Отбор и обучение', 0, 6),
      ],
      common: [{ title: 'Люди', href: '/people', icon: 'users', current: false }],
    },
    schoolYear: {
      label: '2025–2026',
      options: [
        { words: '2025–2026, текущий', href: '/', current: true },
        { words: '2024–2025, архив', href: '/?year=2024', current: false },
      ],
    },
    person: {
      screenName: 'Лебедева О. Н.',
      roles: 'методист, куратор',
      links: [{ href: '/my', words: 'Мои данные и согласия' }],
      signOut: '/sign-out',
    },
    sight: USUAL_SIGHT,
    csrf: 'specimen-token',
    path: '/people?sort=name',
    search: '/search',
    footer: [{ href: '/help', words: 'Справка' }],
    ...changes,
  }
}

function stage(number: number, title: string, done: number, all: number) {
  return { number, title, href: `/stages/${number}`, share: { done, all }, tasks: 0, late: 0, current: false }
}
