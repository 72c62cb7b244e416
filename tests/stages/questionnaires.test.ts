import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { competenceProblems, competencesSchema, seedCompetences } from '../../src/common/people/competences.ts'
import { printPdf } from '../../src/infrastructure/pdf/print.ts'
import { descriptionSchema } from '../../src/kit/documents/description.ts'
import { plainText } from '../../src/kit/documents/plain-text.ts'
import { applicableQuestions } from '../../src/kit/questionnaires/applicability.ts'
import { normalise, owed } from '../../src/kit/questionnaires/answers.ts'
import { blank } from '../../src/kit/questionnaires/blank.ts'
import { check } from '../../src/kit/questionnaires/check.ts'
import {
  definitionSchema,
  questionsOf,
  templateSchema,
  type Definition,
} from '../../src/kit/questionnaires/definition.ts'
import { inWords } from '../../src/kit/questionnaires/in-words.ts'
import { minutesOf } from '../../src/kit/questionnaires/minutes.ts'
import { screensOf } from '../../src/kit/questionnaires/screens.ts'
import { sectionView } from '../../src/kit/questionnaires/section-view.ts'
import { resolve } from '../../src/kit/questionnaires/resolve.ts'
import { definitions, fullAnswers, lists, templates } from '../support/all-questionnaires.ts'
import { pdfText } from '../support/texts.ts'
import { helpers, renderer } from '../web/specimen-frame.ts'

const each = definitions.map((definition): [string, Definition] => [definition.key, definition])
const squeezed = (text: string) => text.replace(/[\s\u00a0_]+/g, '')

describe.each(each)('анкета %s', (_key, definition) => {
  it('is well formed', () => {
    expect(definitionSchema.parse(definition)).toEqual(definition)
    expect(check(definition)).toEqual([])
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition)
  })

  it('takes a full set of answers and says it in words', () => {
    const { answers, issues } = normalise(definition, fullAnswers(definition))
    expect(issues).toEqual([])
    expect(owed(definition, answers)).toEqual([])
    expect(inWords(definition, answers).every((entry) => entry.answer !== '')).toBe(true)
  })

  it('is drawn: every control has a label, every chosen answer is chosen', () => {
    const { answers } = normalise(definition, fullAnswers(definition))
    for (const screen of screensOf(definition, answers)) {
      const html = renderer.partial('forms/questions', sectionView(screen, answers).questions, helpers())
      const $ = load(html, null, false)
      $('input, select, textarea').each((_, control) => {
        expect($(`label[for="${$(control).attr('id')}"]`), $.html(control)).toHaveLength(1)
      })
      expect($('input:checked, option[selected]').length + $('textarea, input[type=text]').length).toBeGreaterThan(0)
    }
  })

  it('prints as a blank with every question that a person answers', () => {
    const paper = descriptionSchema.parse(blank(definition, { invited: 3 }))
    const text = squeezed(plainText(paper))
    for (const question of questionsOf(definition)) {
      if (!question.computed) expect(text).toContain(squeezed(question.words))
    }
    expect(text).toContain(squeezed('Не указывайте сведения о здоровье, семье и данные воспитанников'))
  })

  it('takes no longer than a quiet hour allows', () => {
    expect(minutesOf(definition)).toBeLessThanOrEqual(12)
  })
})

describe('all questionnaires', () => {
  it('are seventeen, each with a key of its own', () => {
    expect(new Set(definitions.map((definition) => definition.key)).size).toBe(17)
    for (const template of templates) expect(templateSchema.parse(template)).toEqual(template)
  })

  it('say about as many minutes as their authors meant', () => {
    const meant: Record<string, number> = {
      mentee_request: 8,
      mentee_deficits: 6,
      mentor_candidate: 10,
      start_mentee: 4,
      mid_mentee: 4,
      satisfaction: 2,
    }
    for (const definition of definitions) {
      const minutes = meant[definition.key]
      if (minutes !== undefined)
        expect(Math.abs(minutesOf(definition) - minutes), definition.key).toBeLessThanOrEqual(2)
    }
  })

  it('print in the face of our papers, boxes included', async () => {
    const [request] = definitions
    if (request === undefined) throw new Error('No definition')
    const paper = blank(request, { invited: 3, organisation: 'МКДОУ № 12' })
    expect(await pdfText(await printPdf(paper))).toContain('□молодойпедагог(стаждо3лет)')
  })

  it('promise anonymity on paper only to five and more', () => {
    const short = definitions.find((definition) => definition.key === 'satisfaction')
    if (short === undefined) throw new Error('No definition')
    expect(plainText(blank(short, { invited: 4 }))).toContain('Фамилия, имя, отчество')
    expect(plainText(blank(short, { invited: 5 }))).toContain('Не подписывайте анкету')
  })

  it('leave out a question about practices that no event presented', () => {
    const feedback = templates.find((template) => template.key === 'event_feedback')
    if (feedback === undefined) throw new Error('No template')
    const definition = resolve(feedback, { ...lists, eventPractices: [] })
    expect(definition.sections.map((section) => section.key)).toEqual(['event', 'later'])
    expect(check(definition)).toEqual([])
  })
})

describe('Q1', () => {
  it('asks why not only of those who do not want a mentor, and the main request of all others', () => {
    const [request] = definitions
    if (request === undefined) throw new Error('No definition')
    const asked = (want: string) => applicableQuestions(request, { want }).map((question) => question.key)
    expect(asked('not_now')).toContain('why_not')
    expect(asked('not_now')).not.toContain('main_request')
    expect(asked('once')).toContain('main_request')
    expect(asked('once')).not.toContain('why_not')
  })
})

describe('competences', () => {
  it('begin as a dictionary that may be edited within limits', () => {
    expect(competencesSchema.parse(seedCompetences)).toHaveLength(16)
    expect(competenceProblems(seedCompetences)).toEqual([])
    expect(competenceProblems(seedCompetences.slice(0, 9))[0]).toContain('не меньше 10')
    expect(competenceProblems([...seedCompetences, ...seedCompetences.slice(0, 5)])).toHaveLength(3)
  })
})
