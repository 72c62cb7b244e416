// What the kindergarten tells about its mentoring, and what people allow to be told of them.
import type { DisseminationItem } from '../../common/consents/index.ts'
import type { Level } from '../../stages/7-publicity/index.ts'

export interface DemoNews {
  title: string
  text: string
  stage: string
  level: Level
  /** Pages beside the open section. */
  elsewhere: readonly ('site' | 'network')[]
  /** Somebody named has not allowed it: the text goes out without names. */
  hideNames?: true
}

/** By surname and first name; who is not here has not been asked. */
export const allowances: Readonly<Record<string, readonly DisseminationItem[]>> = {
  'Соломатина Вера': ['name', 'post', 'category', 'role', 'results', 'quote', 'photo'],
  'Лукашевич Дарья': ['name', 'post', 'role'],
  'Сомова Елена': ['name', 'post', 'role', 'quote'],
}
/** Changes her mind in November. */
export const changesHerMind = 'Сомова Елена'
/** Is asked, and says no. */
export const staysUnnamed = 'Белоусова Ксения'

export const news = {
  papers: {
    stage: '1', level: 'kindergarten', elsewhere: ['site'],
    title: 'Утверждены Положение и дорожная карта наставничества',
    text: 'Педагогический совет принял Положение о системе наставничества, заведующий утвердила его вместе с дорожной картой на год.\n\nУчастие добровольное: наставник соглашается письменно, а новичок сам говорит, в чём ему нужна помощь.',
  },
  kickoff: {
    stage: '4', level: 'kindergarten', elsewhere: ['site'],
    title: 'Установочная сессия наставников',
    text: 'В методическом кабинете состоялась установочная сессия наставников.\n\nГоворили о правах и обязанностях, о программе и о том, как вести журнал встреч за минуту.',
  },
  pairs: {
    stage: '5', level: 'kindergarten', elsewhere: ['site'], hideNames: true,
    title: 'Первые пары начали работать',
    text: 'Приказом закреплены две пары и группа. Воспитатель Соломатина Вера Юрьевна помогает Дарье Лукашевич, а Белоусову Ксению Антоновну сопровождает Е. В. Сомова.\n\nПрограммы пары составят сами: по картам дефицитов и по тому, о чём попросили молодые педагоги.',
  },
  morning: {
    stage: '5', level: 'municipal', elsewhere: ['network'],
    title: 'Утренний приём без слёз',
    text: 'Ритуал прощания у окна показала коллегам Елена Викторовна Сомова, воспитатель и наставник.\n\nДети машут маме из окна и сами зовут играть тех, кто только пришёл.',
  },
  exchange: {
    stage: '5', level: 'kindergarten', elsewhere: [],
    title: 'Что уже получается у пар',
    text: 'Вера Юрьевна Соломатина и Дарья Лукашевич показали, как удержать внимание на занятии. О своей находке рассказала Светлана Ким.',
  },
} as const satisfies Record<string, DemoNews>

export const quietStage = { stage: 2, why: 'Анкетирование прошло без открытых событий; о его итогах рассказали на установочной сессии.' }
