import { newId } from '../../../kit/ids.ts'
import { schoolYearWords } from '../../../kit/calendar/school-year.ts'
import { surveyPaths } from '../../../common/surveys/index.ts'
import { monitoringPaths as paths } from './paths.ts'
import { monitoringCrumbs } from './round.pages.ts'
import type { SwotBoard } from './swot.facts.ts'
import { originWords, quadrants, quadrantWords } from './swot.ts'

export const swotCrumbs = [...monitoringCrumbs, { words: 'SWOT-анализ', href: paths.swot.to() }]

export function swotPage({ year, lines, offers }: SwotBoard, mayManage: boolean) {
  return {
    title: 'SWOT-анализ',
    head: {
      crumbs: [...monitoringCrumbs, { words: 'SWOT-анализ' }],
      title: 'SWOT-анализ наставничества',
      lead: `${schoolYearWords(year)}. Войдёт в аналитическую справку.`,
      ...(mayManage && { primary: { href: paths.swotNew.to(), words: 'Добавить строку', icon: 'plus' } }),
      actions: [{ href: paths.swotPdf.to(), words: 'Напечатать' }, ...(mayManage ? [{ href: surveyPaths.launch.to({ key: 'swot' }), words: 'Спросить участников' }] : [])],
    },
    quadrants: quadrants.map((quadrant) => ({
      key: quadrant,
      ...quadrantWords[quadrant],
      lines: lines.filter((line) => line.quadrant === quadrant).map(({ id, text, origin }, at) => ({
        text, origin: originWords[origin],
        menu: mayManage ? [{ words: 'Изменить', href: paths.swotLine.to({ id }) }, ...(at > 0 ? [{ words: 'Поднять выше', action: paths.swotMove.to({ id }) }] : []), { words: 'Убрать', action: paths.swotRemoval.to({ id }) }] : [],
        name: text.slice(0, 40),
      })),
    })),
    offers: mayManage ? offers.map(({ quadrant, text, origin, why }) => ({ id: newId(), quadrant, text, origin, where: quadrantWords[quadrant].title, from: [originWords[origin], why].filter(Boolean).join(': ') })) : [],
    taking: paths.swotTaking.to(),
  }
}
