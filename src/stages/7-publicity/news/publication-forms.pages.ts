// Small pages: preparing, changing, explaining, the text without names, publishing and taking back.
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { isCleared, obstacleWords } from '../clearance.ts'
import { publicityPaths } from '../paths.ts'
import { isSameResource, resourceWords } from '../resource.ts'
import { excuseForm, newPublicationForm, plainForm, publicationForm, removalForm } from './publication.form.ts'
import { shownText, type Publication } from './publication.ts'
import type { PublicationCheck } from './publication-check.facts.ts'

const list = { words: 'Публикации', href: publicityPaths.publications.to() }

/** A stale form is drawn on the fresh version, so that sending it once more overwrites knowingly. */
function onFresh(submission: Submission, version: number): Submission {
  return { ...submission, entered: { ...submission.entered, version: [String(version)] } }
}

export function newPublicationPage(submission: Submission, choices: Choices) {
  const title = 'Подготовить публикацию'
  return {
    title, head: { crumbs: [list, { words: title }], title, lead: 'Снаружи черновик никто не увидит. Имена в тексте найдём и проверим согласия.' },
    form: formView(newPublicationForm, submission, { action: publicityPaths.new.to(), submit: 'Сохранить черновик', choices, cancel: { href: list.href, words: 'Отменить' } }),
  }
}

export function changePublicationPage({ id, title, version }: Publication, submission: Submission, choices: Choices) {
  const card = publicityPaths.publication.to({ id })
  return {
    title: `Изменить: ${title}`, head: { crumbs: [list, { words: title, href: card }, { words: 'Изменить' }], title: 'Изменить публикацию' },
    form: formView(publicationForm, onFresh(submission, version), { action: publicityPaths.change.to({ id }), submit: 'Сохранить', choices, cancel: { href: card, words: 'Не менять' } }),
  }
}

export function plainPage({ id, title, version }: Publication, submission: Submission) {
  const card = publicityPaths.publication.to({ id })
  return {
    title: 'Текст без имён', head: { crumbs: [list, { words: title, href: card }, { words: 'Текст без имён' }], title: 'Текст без имён', lead: 'Человека не должны узнать и по другим словам: по единственной должности, группе, награде.' },
    form: formView(plainForm, onFresh(submission, version), { action: publicityPaths.plain.to({ id }), submit: 'Сохранить и скрыть имена', cancel: { href: card, words: 'Не менять' } }),
  }
}

export function excusePage(submission: Submission) {
  const title = 'Почему публикации нет'
  return {
    title, head: { crumbs: [list, { words: title }], title, lead: 'У каждого этапа – публикация или причина. Причину видят только здесь и в папке для проверки.' },
    form: formView(excuseForm, submission, { action: publicityPaths.excuse.to(), submit: 'Записать причину', cancel: { href: list.href, words: 'Отменить' } }),
  }
}

/** What will happen, or what forbids it: the refusal is told before the button is pressed. */
export function releasePage(publication: Publication, { lines, strangers, people }: PublicationCheck, own: string) {
  const { id, version, isDepersonalised, places, pictures } = publication
  const nameOf = (personId: string) => [people.get(personId)?.name ?? []].flat().map(screenName)
  const names = [...new Set(lines.map(({ personId }) => personId))].flatMap(nameOf)
  const obstacles = [
    ...strangers.map(({ name }) => ({ state: 'stop', words: `${screenName(name)}: имя есть в тексте, но человека не спросили` })),
    ...lines.filter((line) => !isCleared(line)).map((line) => ({ state: 'stop', words: `${nameOf(line.personId).join('')}, ${resourceWords(line.resource)}`, fact: obstacleWords(line) })),
  ]
  const button = { action: publicityPaths.release.to({ id }), version: String(version), button: 'Опубликовать', back: { href: publicityPaths.publication.to({ id }), words: 'Не публиковать' } }
  if (obstacles.length > 0) return { ...button, title: 'Публиковать пока нельзя', consequencesTitle: 'Что мешает', consequences: obstacles, back: { ...button.back, words: 'Вернуться к публикации' }, button: 'Проверить ещё раз и опубликовать' }
  const where = places.map(({ resource }) => (isSameResource(resource, own) ? 'В открытом разделе появится сразу' : `На ${resourceWords(resource)} разместите сами и отметьте ссылку`))
  return {
    title: `Опубликовать «${shownText(publication).title}»?`,
    consequences: [
      ...where.map((words) => ({ state: 'note', words })),
      { state: 'note', words: isDepersonalised ? 'Текст выйдет без имён' : names.length === 0 ? 'Никто не назван и не показан' : `Названы или показаны с их согласия: ${names.join(', ')}` },
      ...(pictures.length > 0 ? [{ state: 'note', words: `Снимков: ${pictures.length}, скрытые сведения из них удалены` }] : []),
      { state: 'note', words: 'Согласия проверим ещё раз в момент публикации' },
    ],
    ...button,
  }
}

export function removalPage({ id, title, version }: Publication, submission: Submission) {
  const card = publicityPaths.publication.to({ id })
  return {
    title: 'Снять с публикации', head: { crumbs: [list, { words: title, href: card }, { words: 'Снять' }], title: `Снять «${title}»?`, lead: 'С открытого раздела публикация исчезнет сразу. Остальные страницы попадут в список «Снять с публикации» со ссылками.' },
    form: formView(removalForm, onFresh(submission, version), { action: publicityPaths.removal.to({ id }), submit: 'Снять с публикации', cancel: { href: card, words: 'Не снимать' } }),
  }
}

export function droppingPage({ id, title, version }: Publication) {
  return {
    title: `Удалить черновик «${title}»?`,
    consequences: [{ state: 'note', words: 'Текст и снимки удалятся совсем', fact: 'Снаружи черновик никто не видел.' }],
    action: publicityPaths.dropping.to({ id }), version: String(version),
    button: 'Удалить черновик', stop: true, back: { href: publicityPaths.publication.to({ id }), words: 'Не удалять' },
  }
}
