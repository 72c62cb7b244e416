// The board without waiting: a change in a form counts anew, a cell shows its reasons, and only the board is drawn again.
// Without this the same forms and links load the whole page.
const board = () => document.getElementById('board')
let asked = 0

async function redraw(address, options) {
  const turn = ++asked
  const answer = await fetch(address, options)
  const html = await answer.text()
  if (turn !== asked) return
  const next = new window.DOMParser().parseFromString(html, 'text/html').getElementById('board')
  if (!next) return location.assign(answer.url)
  const typed = [...board().querySelectorAll('textarea[id], input#pair-reason, input#preset-name')].map(({ id, value }) => [id, value])
  const focused = document.activeElement?.id
  const open = [...board().querySelectorAll('details')].map((one) => one.open)
  const scrolled = board().querySelector('.scroll')?.scrollLeft ?? 0
  board().replaceWith(next)
  for (const [id, value] of typed) if (document.getElementById(id)) document.getElementById(id).value = value
  next.querySelectorAll('details').forEach((one, index) => (one.open = open[index] ?? one.open))
  if (next.querySelector('.scroll')) next.querySelector('.scroll').scrollLeft = scrolled
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  if (answer.ok) window.history.replaceState(null, '', answer.url)
}

document.addEventListener('change', (event) => {
  const form = event.target.closest?.('form[data-live]')
  if (!form || event.target.matches('textarea, #preset-name, #preset-shared')) return
  const body = new URLSearchParams(new FormData(form))
  body.set('do', 'recount')
  // What was typed stays in the page; sent along, it would keep the address from being one that can be opened again.
  body.delete('reason')
  redraw(form.action, { method: 'POST', body })
})

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.matrix td a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  redraw(link.href).then(() => {
    const why = document.getElementById('why')
    if (why && why.getBoundingClientRect().top > window.innerHeight) why.scrollIntoView()
  })
})
