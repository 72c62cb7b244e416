import { plural } from '../../../kit/russian/plural.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { changedCount, differenceOf } from './difference.ts'
import type { Regulation } from './regulation.ts'

/** Two editions side by side; changed rows only, unless everything is asked for. */
export function differencePage(before: Regulation, after: Regulation, isWhole: boolean) {
  const rows = differenceOf(before.chapters, after.chapters)
  const count = changedCount(rows)
  const address = (all: boolean) =>
    paths.regulationDifference.to({}, { from: before.id, to: after.id, all: all ? 'yes' : undefined })
  return {
    title: 'Сравнение редакций',
    head: {
      crumbs: [
        { words: 'Подготовка условий', href: paths.stage.to() },
        { words: 'Положение', href: paths.regulation.to({}, { edition: after.id }) },
        { words: 'Сравнение редакций' },
      ],
      title: 'Сравнение редакций',
      lead:
        count === 0
          ? 'Редакции не отличаются.'
          : `Отличий: ${plural(count, ['место', 'места', 'мест'])}. Убранное зачёркнуто, новое подчёркнуто.`,
    },
    views: [
      { words: 'Только отличия', href: address(false), count, current: !isWhole },
      { words: 'Весь текст', href: address(true), current: isWhole },
    ],
    left: `Редакция ${before.edition}`,
    right: `Редакция ${after.edition}`,
    rows: isWhole ? rows : rows.filter(({ changed }) => changed),
  }
}
