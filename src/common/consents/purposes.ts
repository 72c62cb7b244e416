// The catalogue of purposes: which data, for what, on which ground, and which roles see them. For «Кто видит мои данные».
import type { Role } from '../../rights/roles.ts'
import { consentKindData, type ConsentKind } from './consent-kinds.ts'

export interface Purpose {
  title: string
  data: string
  /** A consent that must hold, or the law that makes one needless. */
  ground: { consent: ConsentKind } | { law: string }
  /** Roles that see the data; the person himself always does. */
  seenBy: readonly Role[]
  /** Others who may come to see them, and when. */
  also?: string
}

export const purposes: readonly Purpose[] = [
  {
    title: 'Кадровые сведения',
    data: 'фамилия, имя, отчество, должность, стаж, категория, образование, рабочие контакты',
    ground: { law: 'трудовой договор и закон об образовании, согласие не нужно' },
    seenBy: ['head', 'curator'],
  },
  {
    title: 'Ваш вход в систему',
    data: 'логин, роли, дни входа; пароль не видит никто',
    ground: { law: 'нужно, чтобы вы могли войти' },
    seenBy: ['head', 'curator'],
  },
  {
    title: 'Документы и ознакомление',
    data: 'приказы, в которых вы названы, и отметки о том, что вы их прочитали',
    ground: { law: 'трудовое законодательство и законодательство об архивах' },
    seenBy: ['head', 'curator'],
  },
  {
    title: 'Работа наставника',
    data: consentKindData['processing-mentor'].data.slice(-3).join(', '),
    ground: { consent: 'processing-mentor' },
    seenBy: ['head', 'curator'],
    also: 'наставляемый – имя и сильные стороны, когда пара создана',
  },
  {
    title: 'Запрос наставляемого',
    data: consentKindData['processing-mentee'].data.slice(-3).join(', '),
    ground: { consent: 'processing-mentee' },
    seenBy: ['head', 'curator'],
    also: 'наставник – когда пара создана; педагог-психолог – только если вас к нему направили',
  },
  {
    title: 'Поддержка, пока нет наставника',
    data: 'кто и когда с вами говорил, кто временно помогает, когда снова ищут наставника; краткие записи',
    ground: { consent: 'processing-mentee' },
    seenBy: ['head', 'curator', 'psychologist'],
    also: 'психолог может вести записи к беседе; их читает только тот, кто их написал',
  },
  {
    title: 'Публикации',
    data: 'только то, что вы отметили в согласии',
    ground: { consent: 'dissemination' },
    seenBy: ['siteEditor', 'curator'],
    also: 'все, кто откроет названные страницы',
  },
  {
    title: 'Передача в базу',
    data: 'графы, перечисленные в согласии',
    ground: { consent: 'transfer' },
    seenBy: ['head', 'curator'],
    also: 'получатель, названный в согласии',
  },
  {
    title: 'Сами согласия и отзывы',
    data: 'на что вы согласились, до какого дня, отозвали ли',
    ground: { law: 'доказательство законности обработки, хранится три года' },
    seenBy: ['head', 'curator', 'dataOfficer'],
  },
]
