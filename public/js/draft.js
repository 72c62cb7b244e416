// Saves a form while it is typed: a lost connection or another person's words are told, never overwritten.
for (const form of document.querySelectorAll('form[data-draft]')) keepDraft(form)

function keepDraft(form) {
  const PAUSE = 1500
  const said = form.querySelector('[data-said]')
  let timer
  let sending = false
  let again = false

  form.addEventListener('input', later)
  form.addEventListener('change', later)
  form.addEventListener('submit', () => clearTimeout(timer))

  function later() {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), PAUSE)
  }

  async function save() {
    if (sending) return void (again = true)
    sending = true
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams(new FormData(form)),
      })
      const { version, words } = await answer.json()
      if (version !== undefined) form.elements['version'].value = version
      said.textContent = words
    } catch {
      said.textContent = 'Нет связи: текст пока только на этой странице, не закрывайте её'
    } finally {
      sending = false
      if (again) {
        again = false
        later()
      }
    }
  }
}
