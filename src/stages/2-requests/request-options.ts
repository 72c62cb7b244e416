// Options that several questionnaires share, so that answers of mentees and mentors can be matched by key.

export const groupAges = {
  early: 'ранний',
  junior: 'младший',
  middle: 'средний',
  senior: 'старший',
  preparatory: 'подготовительный',
  mixed: 'разновозрастная',
  compensating: 'группа компенсирующей направленности',
  specialist: 'работаю как специалист',
}

export const timeSlots = {
  before_shift: 'до смены',
  quiet_hour: 'тихий час',
  after_shift: 'после смены',
  method_day: 'в методический день',
}

export const helpForms = {
  watch_mentor: 'посмотреть, как работает наставник',
  be_watched: 'чтобы наставник посмотрел мою работу',
  plan_together: 'совместное планирование',
  situations: 'разбор ситуаций',
  materials: 'готовые материалы',
  short_talks: 'короткие консультации',
  parents: 'помощь с родителями',
  digital: 'помощь с цифровыми средствами',
}
