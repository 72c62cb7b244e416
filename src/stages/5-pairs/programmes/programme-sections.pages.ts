// Sections of the page besides the plan: tasks, expected results with their pictures, texts.
import { screenDay } from '../../../kit/russian/dates.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { isGroup } from '../units/membership.ts'
import { mayWrite } from './access.ts'
import { levelPlaces, plotOf } from './level-plot.ts'
import { programmePaths as paths } from './paths.ts'
import type { ProgrammeView } from './programme-view.ts'
import { EMPTIED } from './programme.ts'
import { screenNameInUnit } from './screen-people.ts'

export function tasksSection({ unit, programme, today }: ProgrammeView, mayEdit: boolean) {
  const group = isGroup(unit, today)
  return {
    goal: programme.goal,
    rows: programme.tasks.map(({ id, text, competence, menteePersonId }) => ({
      text,
      sub: [competence === null ? undefined : competenceTitle(competence), group && (menteePersonId === null ? 'общая' : screenNameInUnit(unit, menteePersonId))].filter(Boolean).join(' · '),
      name: `задача «${text}»`,
      menu: mayEdit
        ? [
            { words: 'Изменить', href: paths.task.to({ id: unit.id, task: id }) },
            { words: 'Убрать', action: paths.taskRemoval.to({ id: unit.id, task: id }) },
          ]
        : [],
    })),
    add: mayEdit ? { words: 'Добавить задачу', href: paths.newTask.to({ id: unit.id }) } : undefined,
  }
}

/** Where each deficit began, where it stands, where it is to come; a table first, the picture is its last column. */
export function targetsSection({ unit, programme, actor, today }: ProgrammeView, mayEdit: boolean) {
  const group = isGroup(unit, today)
  const mayMark = programme.state === 'approved' && mayWrite(unit, actor, today)
  return {
    places: levelPlaces,
    rows: programme.targets.map((target) => ({
      title: competenceTitle(target.competence),
      who: group ? screenNameInUnit(unit, target.menteePersonId) : undefined,
      start: target.startLevel,
      now: target.reachedLevel,
      target: target.targetLevel === EMPTIED ? null : target.targetLevel,
      sub: [target.evidence, target.due !== null && `до ${screenDay(target.due, today)}`, target.reachedOn !== null && `сверено ${screenDay(target.reachedOn, today)}`].filter(Boolean).join('; '),
      plot: plotOf(target),
      name: competenceTitle(target.competence),
      link: mayMark ? { words: target.reachedLevel === null ? 'Отметить уровень' : 'Изменить уровень', href: paths.reached.to({ id: unit.id, target: target.id }) } : undefined,
      menu: mayEdit
        ? [
            { words: 'Изменить', href: paths.target.to({ id: unit.id, target: target.id }) },
            { words: 'Убрать', action: paths.targetRemoval.to({ id: unit.id, target: target.id }) },
          ]
        : [],
    })),
    add: mayEdit ? { words: 'Добавить ожидаемый результат', href: paths.newTarget.to({ id: unit.id }) } : undefined,
  }
}

/** Requests in own words, and where each mentee starts from. */
export function partsSection({ unit, programme, today }: ProgrammeView, mayEdit: boolean) {
  const group = isGroup(unit, today)
  return programme.parts.map(({ menteePersonId, request, background }) => ({
    title: group ? `Запрос: ${screenNameInUnit(unit, menteePersonId)}` : 'Запрос и исходный уровень',
    request: request?.split('\n'),
    background: background ?? undefined,
    change: mayEdit ? paths.part.to({ id: unit.id, person: menteePersonId }) : undefined,
  }))
}

export function wordingSection({ unit, programme }: ProgrammeView, mayEdit: boolean) {
  return {
    answers: [
      { label: 'Сильные стороны, на которые опираемся', value: programme.strengths ?? '' },
      { label: 'Порядок общения', value: programme.communication ?? '' },
      { label: 'Промежуточная и итоговая оценка', value: programme.assessment ?? '' },
    ],
    change: mayEdit ? paths.wording.to({ id: unit.id }) : undefined,
  }
}
