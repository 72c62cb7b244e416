// Agenda, sheet and feedback of the session, and what was put into the collection of materials for it.
import type { Answers } from '../../kit/questionnaires/applicability.ts'

export const kickoffAgenda = [
  { title: 'Права и обязанности наставника: что говорит Положение', minutes: 20 },
  { title: 'От карты дефицитов к программе: разбираем образец', minutes: 35 },
  { title: 'Встречи без лишних бумаг: как отмечать их с телефона', minutes: 15 },
  { title: 'Вопросы', minutes: 20 },
]

/** Marks of the signed sheet. */
export const kickoffSheet: Readonly<Record<string, 'present' | 'duty' | 'study'>> = {
  'Соломатина Вера': 'present', 'Сомова Елена': 'present', 'Римская-Корсакова Анна': 'present', 'Шевченко Юлия': 'study', 'Гейне-Белых Нинель': 'duty',
}

export const kickoffAnswers: Readonly<Record<string, Answers>> = {
  'Соломатина Вера': { clear_role: 5, clear_law: 5, ready_plan: 4, tools: ['programme', 'visit_card'] },
  'Сомова Елена': { clear_role: 4, clear_law: 4, ready_plan: 3, tools: ['memo', 'programme'], need_more: 'Как говорить о трудном, чтобы не обидеть.' },
  'Римская-Корсакова Анна': { clear_role: 5, clear_law: 4, ready_plan: 5, tools: ['log', 'law'] },
}

export const materials = [
  {
    title: 'Памятка наставника: первая встреча', audience: 'mentors' as const, tags: ['teamwork'],
    description: 'Договоритесь о дне и месте, спросите, что получается хорошо, выберите одно дело на месяц. Ничего не записывайте при коллеге.',
  },
  {
    title: 'Утренний круг: десять коротких начал', audience: 'everyone' as const, tags: ['activity_design', 'behaviour'],
    description: 'Движение, вопрос, тайна в коробке – с чего начать, чтобы дети собрались сами.',
  },
  {
    title: 'Первая беседа с родителями новенького', audience: 'mentees' as const, tags: ['adaptation', 'parents'],
    description: 'Вопросы, которые помогают, и слова, которых лучше избегать.',
  },
]
