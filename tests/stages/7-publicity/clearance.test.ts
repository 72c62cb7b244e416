import { describe, expect, it } from 'vitest'
import type { Dissemination, DisseminationItem } from '../../../src/common/consents/index.ts'
import { allCleared, clearanceOf, obstacleWords } from '../../../src/stages/7-publicity/clearance.ts'
import { isSameResource } from '../../../src/stages/7-publicity/resource.ts'

const SITE = 'https://sad12.example.ru/mentoring/'
const VK = 'https://vk.com/sad12'

const consent = (urls: string[], items: DisseminationItem[], more: Partial<Dissemination['choices']> = {}): Dissemination => ({
  urls, choices: { items, noConditions: true, noTransfer: [], noProcessing: [], ...more },
})

describe('may these data appear on this page', () => {
  it.each<[string, DisseminationItem[], string, Dissemination[], string | undefined]>([
    ['everything is allowed here', ['name', 'photo'], SITE, [consent([SITE], ['name', 'photo', 'post'])], undefined],
    ['nothing was ever allowed', ['name'], SITE, [], 'Нет действующего согласия на распространение'],
    ['another page was allowed', ['name'], VK, [consent([SITE], ['name'])], 'Согласие дано, но не для этой страницы'],
    ['the name is allowed, the face is not', ['name', 'photo'], SITE, [consent([SITE], ['name'])], 'В согласии не отмечено: фотография'],
    ['all boxes left empty', ['name'], SITE, [consent([SITE], [])], 'В согласии не отмечено: фамилия, имя, отчество'],
    ['a folder does not cover what lies in it', ['name'], `${SITE}news/`, [consent([SITE], ['name'])], 'Согласие дано, но не для этой страницы'],
    ['a closing slash is no other page', ['name'], SITE.slice(0, -1), [consent([SITE], ['name'])], undefined],
    ['two consents add up', ['name', 'photo'], SITE, [consent([SITE], ['name']), consent([SITE, VK], ['photo'])], undefined],
    ['what is allowed elsewhere does not add up', ['name', 'photo'], SITE, [consent([SITE], ['name']), consent([VK], ['photo'])], 'В согласии не отмечено: фотография'],
  ])('%s', (_name, items, resource, given, words) => {
    const [line] = clearanceOf([{ personId: 'nina', items }], [resource], new Map([['nina', given]]))
    expect(line && (line.lacking.length === 0 ? undefined : obstacleWords(line))).toBe(words)
  })

  it('asks each person about each page, and one refusal is enough', () => {
    const given = new Map([['nina', [consent([SITE, VK], ['name'])]], ['darya', [consent([SITE], ['name'])]]])
    const lines = clearanceOf([{ personId: 'nina', items: ['name'] }, { personId: 'darya', items: ['name'] }], [SITE, VK], given)
    expect(lines.map(({ personId, resource, obstacle }) => [personId, resource, obstacle])).toEqual([
      ['nina', SITE, undefined], ['nina', VK, undefined], ['darya', SITE, undefined], ['darya', VK, 'elsewhere'],
    ])
    expect(allCleared(lines)).toBe(false)
  })

  it('counts somebody who is named and shown once, with both data', () => {
    const lines = clearanceOf([{ personId: 'nina', items: ['name'] }, { personId: 'nina', items: ['photo'] }], [SITE], new Map([['nina', [consent([SITE], ['name'])]]]))
    expect(lines.map(({ lacking }) => lacking)).toEqual([['photo']])
  })

  it('tells the conditions that have to stand beside the data', () => {
    const given = new Map([['nina', [consent([SITE], ['name', 'photo'], { noTransfer: ['photo'] })]]])
    const [line] = clearanceOf([{ personId: 'nina', items: ['photo'] }], [SITE], given)
    expect(line?.conditions).toEqual(['запрещаю передачу (кроме предоставления доступа) неограниченному кругу лиц следующих данных: фотография'])
  })
})

it.each([
  ['https://Sad12.example.ru/a', 'https://sad12.example.ru/a', true],
  ['https://sad12.example.ru', 'https://sad12.example.ru/', true],
  ['https://sad12.example.ru/a', 'http://sad12.example.ru/a', false],
  ['https://sad12.example.ru/A', 'https://sad12.example.ru/a', false],
])('%s and %s are one page: %s', (one, other, expected) => {
  expect(isSameResource(one, other)).toBe(expected)
})
