// Menus are <details>: they work without this. Here they also close by Escape and by a press elsewhere.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    const inside = menu.contains(document.activeElement)
    menu.removeAttribute('open')
    if (inside) menu.querySelector('summary').focus()
  }
})

document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.removeAttribute('open')
  }
})

// A refused form: the person is taken to the list of mistakes.
const summary = document.querySelector('.error-summary')
if (summary) summary.focus()
