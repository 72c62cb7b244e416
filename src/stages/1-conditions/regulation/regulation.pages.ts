// The regulation on the screen: chapters, who adopts it, editions.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { Body } from '../../../common/organisation/index.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { minutesWords } from './minutes-words.ts'
import { regulationStateWords, stateOn, type Regulation } from './regulation.ts'

export interface RegulationView {
  regulation: Regulation
  editions: readonly Regulation[]
  bodies: readonly Body[]
  today: Day
  mayChange: boolean
  /** «№ 42-ОД от 01.09.2025» by id. */
  references: ReadonlyMap<string, string>
}

export function regulationPage(view: RegulationView) {
  const { regulation, mayChange } = view
  const canEdit = mayChange && regulation.kept === 'project'
  const { id } = regulation
  return {
    title: 'Положение о наставничестве',
    head: headOf(view),
    chapters: regulation.chapters.map((chapter, index) => {
      const number = String(index + 1)
      return {
        id: `chapter-${number}`,
        title: `${number}. ${chapter.title}`,
        points: chapter.points.map((point, at) => ({ number: `${number}.${at + 1}.`, paragraphs: point.split('\n') })),
        edit: canEdit ? paths.chapter.to({ id, number }) : undefined,
        menu: canEdit ? chapterMenu(id, number) : [],
      }
    }),
    adoption: {
      checks: adoptionChecks(view),
      href: mayChange ? paths.adoption.to({ id }) : undefined,
      words: regulation.kept === 'project' ? 'Записать протоколы' : 'Дополнить протоколы',
    },
    editions: editionsOf(view),
  }
}

function headOf({ regulation, editions, today, mayChange, references }: RegulationView) {
  const { id } = regulation
  const state = stateOn(regulation, today)
  const order = regulation.documentId === null ? undefined : references.get(regulation.documentId)
  const lead = [
    `Редакция ${regulation.edition}`,
    order && `утверждена приказом ${order}`,
    regulation.effectiveOn && `действует с ${requisiteDay(regulation.effectiveOn)}`,
    regulation.lapsedOn && `до ${requisiteDay(regulation.lapsedOn)}`,
  ]
    .filter((part) => !!part)
    .join(', ')
  const isProject = regulation.kept === 'project'
  const more = [
    isProject && { words: 'Добавить главу', href: paths.newChapter.to({ id }) },
    isProject && editions.length > 1 && { words: 'Убрать проект', href: paths.regulationRemoval.to({ id }) },
    !isProject && { words: 'Составить новую редакцию', href: paths.regulationRevision.to({ id }) },
  ].filter((item) => item !== false)
  return {
    crumbs: [{ words: 'Подготовка условий', href: paths.stage.to() }, { words: 'Положение' }],
    title: 'Положение о наставничестве',
    lead: `${lead}.`,
    tag: regulationStateWords[state],
    ...(mayChange && isProject
      ? { primary: { words: 'Подготовить приказ', href: documentPaths.draft.to({ kind: 'approval-order' }) } }
      : {}),
    actions: [
      { words: 'Скачать PDF', href: paths.regulationPdf.to({ id }), icon: 'download' },
      { words: 'Скачать Word', href: paths.regulationDocx.to({ id }), icon: 'download' },
    ],
    more: mayChange ? more : [],
  }
}

function chapterMenu(id: string, number: string) {
  return [
    { words: 'Изменить', href: paths.chapter.to({ id, number }) },
    { words: 'Поднять выше', action: paths.chapterPlace.to({ id, number, direction: 'up' }) },
    { words: 'Опустить ниже', action: paths.chapterPlace.to({ id, number, direction: 'down' }) },
    { words: 'Убрать', href: paths.chapterRemoval.to({ id, number }) },
  ]
}

/** What each body has done; unknown minutes ask to be completed. */
function adoptionChecks({ regulation, bodies }: RegulationView) {
  return regulation.adoptions.map((adoption) => {
    const body = bodies.find(({ id }) => id === adoption.bodyId)
    const isKnown = adoption.minutesNumber !== null && adoption.minutesDate !== null
    const fact = minutesWords(adoption) || 'протокол не записан'
    return { state: isKnown ? 'done' : 'missing', words: capitalized(body?.name ?? 'орган'), fact }
  })
}

/** Editions, each with the way to compare it with the one before. */
function editionsOf({ editions, regulation, today }: RegulationView) {
  return editions.map((one) => {
    const before = editions.find(({ edition }) => edition === one.edition - 1)
    return {
      words: `Редакция ${one.edition}`,
      href: paths.regulation.to({}, { edition: one.id }),
      current: one.id === regulation.id,
      tag: regulationStateWords[stateOn(one, today)],
      compare: before && paths.regulationDifference.to({}, { from: before.id, to: one.id }),
    }
  })
}
