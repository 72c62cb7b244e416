// The way to a consent for somebody who came by a personal link: on paper, told step by step.
import type { Day } from '../../kit/calendar/day.ts'
import { paperView } from '../../kit/documents/paper-view.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import type { WaitingPaper } from '../consents/index.ts'
import { answerPaths } from './paths.ts'

interface ConsentWay {
  id: string
  questionnaire: string
  takenUntil: Day
  today: Day
  /** Null while nothing was offered. */
  offer: WaitingPaper | null
  /** Page of the consent for those who may sign on the screen. */
  signIn: string | undefined
}

export function consentWayPage({ id, questionnaire, takenUntil, today, offer, signIn }: ConsentWay) {
  const until = screenDay(takenUntil, today)
  return {
    title: 'Согласие до анкеты',
    name: questionnaire,
    lead: `Анкета – о вас, поэтому сначала нужно ваше согласие. Его дают на бумаге: учётная запись не нужна. ${offer?.why ?? 'Отказ не мешает работе.'}`,
    steps: offer === null
      ? ['Куратор уже видит, что вам нужно согласие, и предложит его.', 'Спросите у него бланк: его подписывают от руки.', `Потом откройте анкету по этой же ссылке. Ответы принимаем до ${until}.`]
      : [
          'Скачайте бланк и напечатайте его. Нет принтера – попросите бланк у куратора.',
          'Прочитайте, впишите от руки то, что оставлено пустым, поставьте дату и подпись.',
          'Сфотографируйте подписанную бумагу здесь или сразу отдайте её куратору. Сама бумага нужна в любом случае.',
          `Куратор запишет согласие, и эта же ссылка откроет анкету. Ответы принимаем до ${until}.`,
        ],
    known: offer === null ? undefined : 'Куратор уже видит, что ждёт от вас бумагу.',
    paper: offer === null ? undefined : { title: offer.title, view: paperView(offer.paper), pdf: answerPaths.consentPdf.to({ id }), photo: answerPaths.consentPhoto.to({ id }) },
    signIn,
    refusal: answerPaths.refusal.to({ id }),
    back: answerPaths.start.to({ id }),
  }
}
