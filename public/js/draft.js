// Saves a form while it is typed: another person's words are told, never overwritten. What could not be sent waits in
// the browser and is tried again, so that a lost connection, a closed page or a flat battery loses nothing.
for (const form of document.querySelectorAll('form[data-draft]')) keepDraft(form)

function keepDraft(form) {
  const PAUSE = 1500
  const RETRY = 5000
  const store = `draft:${new URL(form.action).pathname}`
  const said = form.querySelector('[data-said]')
  let timer
  let sending = false
  let isCutOff = false

  resume()
  form.addEventListener('input', given)
  form.addEventListener('change', given)
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    // The form may not arrive either: then the words are still here when the page is opened again.
    if (!isCutOff) keep(undefined)
  })
  window.addEventListener('online', () => waiting() !== null && later(0))

  function given() {
    keep(typed())
    later(PAUSE)
  }

  function later(pause) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }

  async function save() {
    if (sending) return later(PAUSE)
    sending = true
    const sent = typed()
    try {
      const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) })
      if (answer.status >= 500) throw new Error('The server is not there')
      const isJson = (answer.headers.get('content-type') ?? '').includes('json')
      const { version, words } = isJson ? await answer.json() : { words: 'Вход закончился. Нажмите кнопку: введённое сохранится после входа' }
      said.textContent = words
      if (version === undefined) return
      const isLast = sent === typed()
      form.elements['version'].value = version
      isCutOff = false
      keep(isLast ? undefined : typed())
    } catch {
      isCutOff = true
      said.textContent = 'Нет связи: введённое ждёт в этом браузере и уйдёт само'
      later(RETRY)
    } finally {
      sending = false
    }
  }

  /** What was typed here and never reached the server; a page drawn again with mistakes holds it already. */
  function resume() {
    const words = waiting()
    if (words === null) return
    if (form.parentElement.querySelector('.error-summary')) return keep(undefined)
    for (const [name, value] of new URLSearchParams(words)) if (form.elements[name]) form.elements[name].value = value
    later(0)
  }

  function typed() {
    const data = new URLSearchParams(new FormData(form))
    data.delete('_csrf')
    return data.toString()
  }

  function waiting() {
    try {
      return localStorage.getItem(store)
    } catch {
      return null
    }
  }

  function keep(words) {
    try {
      if (words === undefined) localStorage.removeItem(store)
      else localStorage.setItem(store, words)
    } catch {
      // A browser that forbids storage still sends everything.
    }
  }
}
