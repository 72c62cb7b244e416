// Saves each answer as it is given. Without this the whole page is saved by its buttons; nothing depends on it.
// What could not be sent waits in the browser, so that a lost connection, a closed page or a flat battery loses nothing.
const form = document.querySelector('form[data-answers]')
if (form) keepAnswers(form)

function keepAnswers(form) {
  const address = form.dataset.answers
  const store = `answers:${address}`
  const said = document.querySelector('.focus-head .saved')
  const connection = document.getElementById('connection')
  const token = form.elements['_csrf'].value
  const RETRY = 5000
  const waiting = read()
  let sending = false
  let timer

  resume()
  showConditions()
  form.addEventListener('change', ({ target }) => given(target))
  form.addEventListener('input', ({ target }) => {
    if (!isText(target)) return
    clearTimeout(timer)
    timer = setTimeout(() => given(target), 1200)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (navigator.onLine) return
    event.preventDefault()
    connection.hidden = false
    connection.scrollIntoView()
  })
  window.addEventListener('online', () => void send())
  if (Object.keys(waiting).length > 0) void send()

  function given(control) {
    const name = control.name
    if (!name || name.startsWith('seen.') || name === '_csrf' || name === 'go') return
    showConditions()
    waiting[name] = { values: valuesOf(name), seen: seenOf(name)?.value ?? '0' }
    write()
    void send()
  }

  async function send() {
    if (sending) return
    sending = true
    try {
      for (let [name] = Object.keys(waiting); name !== undefined; [name] = Object.keys(waiting)) {
        const one = waiting[name]
        const answer = await post(name, one)
        if (waiting[name] === one) delete waiting[name]
        apply(name, answer)
        write()
      }
      connection.hidden = true
    } catch {
      connection.hidden = false
      if (said) said.lastChild.textContent = 'Нет связи'
      setTimeout(() => void send(), RETRY)
    } finally {
      sending = false
    }
  }

  /** Throws when the server could not be reached; an answer in words is an answer. */
  async function post(name, { values, seen }) {
    const body = new URLSearchParams([['_csrf', token], ['field', name], ['seen', seen]])
    for (const value of values) body.append(name, value)
    const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' }, credentials: 'same-origin' })
    if (response.status >= 500) throw new Error('The server is not there')
    const isJson = (response.headers.get('content-type') ?? '').includes('json')
    return isJson ? response.json() : { words: 'Вход закончился. Нажмите «Дальше»: ответы на этой странице сохранятся после входа', stop: true }
  }

  function apply(name, answer) {
    // Only what this answer changed: what another window changed must still be noticed.
    for (const [field, version] of Object.entries(answer.versions ?? {})) setSeen(field, version)
    if (answer.conflict) setSeen(name, answer.version)
    say(name, answer.words)
    if (answer.saved && said) said.lastChild.textContent = answer.saved
  }

  /** A mistake or another answer of another window stands at its question, and goes when it is put right. */
  function say(name, words) {
    const control = form.querySelector(`[name="${CSS.escape(name)}"]`)
    const field = control?.closest('fieldset, .field')
    if (!field) return
    field.classList.toggle('is-wrong', Boolean(words))
    let place = field.querySelector(':scope > .form-error')
    if (!words) return place?.remove()
    if (!place) {
      place = document.createElement('p')
      place.className = 'form-error'
      place.setAttribute('role', 'alert')
      const label = field.querySelector(':scope > .form-hint, :scope > legend, :scope > label')
      label.after(place)
    }
    place.textContent = words
  }

  /** What was typed here and never reached the server is put back into the page. */
  function resume() {
    for (const [name, { values }] of Object.entries(waiting)) {
      for (const control of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (control.type === 'radio' || control.type === 'checkbox') control.checked = values.includes(control.value)
        else control.value = values[0] ?? ''
      }
    }
  }

  /** Questions that depend on an answer of this page are seen only when they apply. */
  function showConditions() {
    for (const block of form.querySelectorAll('[data-when]')) {
      const values = valuesOf(block.dataset.when).filter((value) => value !== '')
      const wanted = block.dataset.whenValues.split(' ').filter((value) => value !== '')
      const matches = wanted.length === 0 || values.some((value) => wanted.includes(value))
      block.hidden = values.length === 0 || (block.dataset.whenNot === undefined ? !matches : matches)
    }
  }

  function valuesOf(name) {
    return new FormData(form).getAll(name).map(String)
  }

  function seenOf(name) {
    return form.elements[`seen.${name}`]
  }

  function setSeen(name, version) {
    const hidden = seenOf(name)
    if (hidden) hidden.value = String(version)
    if (waiting[name]) waiting[name].seen = String(version)
  }

  function isText(control) {
    return control.tagName === 'TEXTAREA' || (control.tagName === 'INPUT' && !['radio', 'checkbox', 'hidden'].includes(control.type))
  }

  function read() {
    try {
      return JSON.parse(localStorage.getItem(store) ?? '{}')
    } catch {
      return {}
    }
  }

  function write() {
    try {
      if (Object.keys(waiting).length > 0) localStorage.setItem(store, JSON.stringify(waiting))
      else localStorage.removeItem(store)
    } catch {
      // A browser that forbids storage still sends every answer.
    }
  }
}
