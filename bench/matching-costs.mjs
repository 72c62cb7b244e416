// What the proposal of pairs and the prices of all swaps cost, beside two libraries of assignment that get the same task:
// places as repeated columns, a column of their own for everybody who may stay without a pair.
import { linearSumAssignment } from 'linear-sum-assignment'
import munkres from 'munkres-js'
import { matchingCohort, matchingNet } from './matching-people.mjs'
import { median, milliseconds } from './table.mjs'

const IMPOSSIBLE = -1e12
/** The Hungarian method with its many passes is asked no more than this: at 300 × 500 it took three minutes. */
const MOST_FOR_MUNKRES = 100 * 300

export async function matchingCosts() {
  const [{ solve }, { pricesOf }, { valueOf }, { matchUp }, { boardPrices }, { certify }, { defaultSettings }] = await Promise.all(
    ['allocation', 'prices', 'network', 'match', 'board-prices', 'certificate', 'settings'].map((name) => import(`../dist/stages/4-selection/matching/${name}.js`)),
  )
  const proposal = (size, target) => {
    const net = matchingNet(size)
    const ours = () => valueOf(net, solve(net).chosen)
    const library = () => valueByLibrary(matrixOf(net))
    const hungarian = () => valueByMunkres(matrixOf(net))
    const matrix = matrixOf(net)
    const isSmall = matrix.length * matrix[0].length <= MOST_FOR_MUNKRES
    mustAgree([ours(), library(), ...(isSmall ? [hungarian()] : [])])
    return [`${title(size)}: предложение`, timed(ours), target, timed(library), isSmall ? timed(hungarian, 3) : 'минуты']
  }
  const prices = (size, target) => {
    const net = matchingNet(size)
    const ours = () => pricesOf(net, solve(net))
    const byResolving = (value) => () => pricesByResolving(net, value)
    mustAgree([[...ours()].join(), byResolving(valueByLibrary)().join(), byResolving(valueByMunkres)().join()])
    return [`${title(size)}: предложение и цены всех замен`, timed(ours), target, timed(byResolving(valueByLibrary), 9), timed(byResolving(valueByMunkres), 3)]
  }
  const whole = (size, target) => {
    const cohort = matchingCohort(size)
    const board = () => {
      const match = matchUp(cohort, defaultSettings)
      boardPrices(match)
      if (!certify(cohort, defaultSettings, match.proposal.pairs).holds) throw new Error('A proposal without its certificate')
    }
    return [`${title(size)}: от людей до цен и проверки`, timed(board), target, '–', '–']
  }
  const [small, middle, large] = [{ mentors: 10, mentees: 14 }, { mentors: 60, mentees: 100 }, { mentors: 300, mentees: 500 }]
  return [
    ['наставников × наставляемых', 'наше', 'цель', 'linear-sum-assignment', 'munkres-js'],
    prices(small, '≤ 25 мс'),
    whole(small, '≤ 25 мс'),
    proposal(middle, '≤ 50 мс'),
    whole(middle, '–'),
    proposal(large, '≤ 1000 мс'),
  ]
}

const title = ({ mentors, mentees }) => `${mentors} × ${mentees}`

/** Middle time, after some turns to warm up; a slow one is asked only a few times. */
function timed(work, turns = 25) {
  const times = []
  for (let turn = 0; turn < turns + Math.ceil(turns / 3); turn += 1) {
    const begun = performance.now()
    work()
    times.push(performance.now() - begun)
  }
  return milliseconds(median(times.slice(Math.ceil(turns / 3))))
}

function mustAgree(answers) {
  if (new Set(answers).size !== 1) throw new Error(`Solvers disagree: ${answers.join(' | ')}`)
}

function matrixOf({ rows, columns, worth, places }) {
  const seats = Array.from({ length: columns }, (_, column) => places[column].map((cost) => ({ column, cost }))).flat()
  return Array.from({ length: rows }, (_, row) => [
    ...seats.map(({ column, cost }) => Math.max(IMPOSSIBLE, worth[row * columns + column] - cost)),
    ...Array.from({ length: rows }, (__, other) => (other === row ? 0 : IMPOSSIBLE)),
  ])
}

function valueByLibrary(matrix) {
  const { rowAssignments } = linearSumAssignment(matrix, { maximaze: true })
  return matrix.reduce((sum, values, row) => sum + values[rowAssignments[row]], 0)
}

function valueByMunkres(matrix) {
  const costs = matrix.map((values) => values.map((value) => -value))
  return munkres(costs).reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? 0), 0)
}

/** A fresh solution for every pair that is forced, as one must who has no residual net. */
function pricesByResolving(net, valueIn) {
  const best = valueIn(matrixOf(net))
  const prices = []
  for (let row = 0; row < net.rows; row += 1) {
    for (let column = 0; column < net.columns; column += 1) {
      const cell = row * net.columns + column
      const isAllowed = net.worth[cell] !== -Infinity && net.places[column].length > 0
      prices.push(isAllowed ? best - valueIn(forced(net, row, column)) : Infinity)
    }
  }
  return prices
}

function forced(net, row, column) {
  const matrix = matrixOf(net)
  const before = net.places.slice(0, column).flat().length
  const after = before + net.places[column].length
  matrix[row] = matrix[row].map((value, index) => (index >= before && index < after ? value : IMPOSSIBLE))
  return matrix
}
