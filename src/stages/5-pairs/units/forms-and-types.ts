// Forms (who with whom) and types (how) of mentoring as data (domain.md §8). A unit has one form and one or more types.

interface Labelled {
  label: string
  /** One line: what it means. */
  meaning: string
}

/** «воспитатель – воспитатель» is a local name of the first one (domain.md §8.1). */
export const unitForms = {
  teacher_teacher: { label: 'педагог – педагог', meaning: 'Коллега помогает коллеге' },
  head_teacher: { label: 'руководитель образовательной организации – педагог', meaning: 'Заведующий развивает педагога, в том числе готовит кадровый резерв' },
  employer_student: { label: 'работодатель – студент', meaning: 'Работающий студент педагогического вуза или колледжа' },
  university_teacher: { label: 'педагог вуза или колледжа – молодой педагог', meaning: 'Преподаватель поддерживает выпускника' },
  partner_teacher: { label: 'социальный партнёр – педагог', meaning: 'Помогает специалист другой организации' },
  educator_educator: { label: 'воспитатель – воспитатель', meaning: 'То же, что «педагог – педагог», под местным именем' },
} as const satisfies Record<string, Labelled>
export type UnitForm = keyof typeof unitForms

export const unitTypes = {
  traditional: { label: 'традиционное', meaning: 'Один на один: долгая работа опытного педагога с начинающим' },
  group: { label: 'групповое', meaning: 'Один наставник с несколькими педагогами или несколько наставников с одним' },
  virtual: { label: 'дистанционное', meaning: 'Общение по видеосвязи, в чатах, через общие файлы' },
  short_term: { label: 'краткосрочное', meaning: 'Встречи по графику вокруг одной короткой цели' },
  reverse: { label: 'реверсивное', meaning: 'Младший коллега учит старшего, чаще всего цифровым навыкам' },
  situational: { label: 'ситуационное', meaning: 'Помощь в нужную минуту' },
  speed: { label: 'скоростное', meaning: 'Разовые короткие встречи с несколькими наставниками' },
  flash: { label: 'флеш-наставничество', meaning: 'Короткая встреча, где специалист делится опытом' },
  network: { label: 'сетевое', meaning: 'Наставник из другой организации' },
} as const satisfies Record<string, Labelled>
export type UnitType = keyof typeof unitTypes

export const unitFormKeys = Object.keys(unitForms) as UnitForm[]
export const unitTypeKeys = Object.keys(unitTypes) as UnitType[]

export function formLabel(form: UnitForm): string {
  return unitForms[form].label
}

/** «традиционное, дистанционное» */
export function typesLabel(types: readonly UnitType[]): string {
  return types.map((type) => unitTypes[type].label).join(', ')
}

/** «педагог – педагог, традиционное», for the column «Форма и вид». */
export function formAndTypes({ form, types }: { form: UnitForm; types: readonly UnitType[] }): string {
  return [formLabel(form), typesLabel(types)].filter((part) => part !== '').join(', ')
}
