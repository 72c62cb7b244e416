// Facts of МКДОУ № 12 for the papers of stage 1: acceptance case A1 of the domain.
import { defaultRules } from '../../../../src/common/organisation/index.ts'
import type { ApprovalFacts } from '../../../../src/stages/1-conditions/orders/approval-facts.ts'
import type { CuratorFacts } from '../../../../src/stages/1-conditions/orders/curator-order.document.ts'
import type { PersonFacts } from '../../../../src/stages/1-conditions/orders/order-facts.ts'
import { modelChapters } from '../../../../src/stages/1-conditions/regulation/regulation-text.ts'
import { rowsOf, termWords } from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { periodWords } from '../../../../src/stages/1-conditions/roadmap/period.ts'
import { seededItems } from '../../../../src/stages/1-conditions/roadmap/seeded-items.ts'
import { calendar } from '../roadmap/calendar.ts'

const period = { from: '2025-09-01', to: '2026-05-31' }

export const organisation = {
  founder: 'Администрация города Сосновки',
  fullName: 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»',
  shortName: 'МКДОУ № 12',
  fullNamePre: 'муниципальном казённом дошкольном образовательном учреждении «Детский сад № 12 «Ивушка»',
  place: 'г. Сосновка',
}

export const dubravina: PersonFacts = {
  nom: 'старший воспитатель Дубравина И.П.',
  dat: 'старшему воспитателю Дубравиной И.П.',
  acc: 'старшего воспитателя Дубравину И.П.',
}
export const lebedeva: PersonFacts = {
  nom: 'методист Лебедева О.Н.',
  dat: 'методисту Лебедевой О.Н.',
  acc: 'методиста Лебедеву О.Н.',
}

const order = {
  organisation,
  numberFirst: false,
  number: '42-ОД',
  signedOn: '2025-09-01',
  effectiveOn: '2025-09-01',
  signatory: { post: 'заведующий', name: 'М.В. Савельева' },
  registered: true,
  acquainted: [
    { post: 'старший воспитатель', name: 'И.П. Дубравина' },
    { post: 'воспитатель', name: 'Н.Д. Соколова' },
  ],
}

export const roadmapSpecimen = {
  organisation,
  edition: 1,
  period: periodWords(period),
  marks: false,
  rows: rowsOf(seededItems(period, calendar)).map((row) => ({
    number: row.number,
    depth: row.depth,
    text: row.text,
    term: termWords(row),
    responsible: row.responsible ?? '',
    result: row.result ?? '',
    mark: '',
  })),
}

export const regulationSpecimen = {
  organisation,
  edition: 1,
  chapters: modelChapters('МКДОУ № 12', defaultRules.regulation),
  adoptions: [
    {
      act: 'adopts' as const,
      instrumental: 'педагогическим советом',
      genitive: 'педагогического совета',
      chairPost: null,
      chairName: null,
      number: '1',
      date: '2025-08-28',
    },
    {
      act: 'agrees' as const,
      instrumental: 'профсоюзным комитетом',
      genitive: 'профсоюзного комитета',
      chairPost: 'Председатель профсоюзного комитета',
      chairName: 'Н.Д. Соколова',
      number: null,
      date: null,
    },
  ],
}

export function approval(more: Partial<ApprovalFacts> = {}): ApprovalFacts {
  return {
    ...order,
    bases: [
      'Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
      'статьёй 351.8 Трудового кодекса Российской Федерации',
    ],
    regards: ['методических рекомендаций, направленных письмом от 21.12.2021 № АЗ-1128/08/657'],
    purpose: 'в целях профессиональной поддержки педагогов и закрепления кадров',
    regulation: regulationSpecimen,
    roadmap: roadmapSpecimen,
    withSample: true,
    curator: dubravina,
    acquaintUntil: '2025-09-12',
    siteManager: { nom: 'воспитатель Крылова Д.А.', dat: 'воспитателю Крыловой Д.А.', acc: 'воспитателя Крылову Д.А.' },
    siteDays: 10,
    ...more,
  }
}

export function curators(more: Partial<CuratorFacts> = {}): CuratorFacts {
  return {
    ...order,
    number: '43-ОД',
    basis: 'от 01.09.2025 № 42-ОД',
    from: '2025-09-01',
    to: '2026-05-31',
    curators: [dubravina],
    signatoryIsCurator: false,
    members: [],
    tasks: {
      surveyUntil: '2025-09-15',
      pairsUntil: '2025-09-30',
      programmesUntil: '2025-10-10',
      reportUntil: '2026-05-25',
    },
    ...more,
  }
}
