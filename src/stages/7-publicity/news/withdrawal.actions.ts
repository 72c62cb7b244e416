// A consent to dissemination ends: our own pages drop the publication at once, the rest goes to the list of what must come down.
import type { Db } from '../../../tools.ts'
import { closeRemovals, disseminationOf, type ConsentReaction, type Holding } from '../../../common/consents/index.ts'
import { eraseFile } from '../../../common/files/index.ts'
import { note } from '../../../common/journal/index.ts'
import { depersonalised } from '../depersonalise.ts'
import { knownPeople } from '../people.store.ts'
import { resourceWords } from '../resource.ts'
import { takedownOf } from '../takedown.ts'
import { isOwnPlace, isStanding, needsOf, peopleIn, publicationSubject, type Publication } from './publication.ts'
import { changePlace, changePublication, describePicture, dropPerson, dropPicture, publicationsWhere } from './publication.store.ts'

export const publicityReaction: ConsentReaction = {
  async onWithdrawal(tx, { kind, personId, on, author, at }) {
    if (kind !== 'dissemination') return
    const publications = (await publicationsAbout(tx, personId)).filter(({ places }) => places.some(isStanding))
    const given = await disseminationOf(tx, publications.flatMap(peopleIn), on)
    const lines = takedownOf(publications, given).filter(({ personIds }) => personIds.includes(personId))
    for (const { publication, place } of lines.filter(({ place }) => isOwnPlace(place))) {
      await changePlace(tx, place.id, { removedOn: on })
      const isLast = publication.places.every((one) => one.id === place.id || !isStanding(one))
      await changePublication(tx, publication, isLast ? { state: 'removed', removedOn: on, removedWhy: 'Отозвано согласие на распространение' } : {}, at)
      await note(tx, author, at, { verb: 'withdrewNews', subject: publicationSubject(publication), stage: 7, details: { words: 'отозвано согласие на распространение' } })
    }
    if (lines.length > 0 && lines.every(({ place }) => isOwnPlace(place))) await closeRemovals(tx, [personId], { on, byId: author.personId })
  },

  async holdings(db, personId, kind) {
    if (kind !== 'dissemination') return []
    return (await publicationsAbout(db, personId)).map((publication): Holding => ({ what: heldIn(publication, personId), fate: 'destroyed' }))
  },

  /** The log stays, the person goes out of it: no name in the words, no face in the pictures. */
  async destroy(tx, { kind, personId, at }) {
    if (kind !== 'dissemination') return
    const person = (await knownPeople(tx)).filter(({ id }) => id === personId)
    for (const publication of await publicationsAbout(tx, personId)) {
      const { plainTitle, plainText, pictures } = publication
      const [title = '', text = '', plainer = '', plainest = '', ...alts] = depersonalised([publication.title, publication.text, plainTitle ?? '', plainText ?? '', ...pictures.map(({ alt }) => alt)], person)
      await changePublication(tx, publication, { title, text, plainTitle: plainTitle && plainer, plainText: plainText && plainest }, at)
      await dropPerson(tx, publication.id, personId)
      for (const [index, { id, shown }] of pictures.entries()) {
        if (!shown.includes(personId)) await describePicture(tx, id, alts[index] ?? '')
        else {
          await dropPicture(tx, id)
          await eraseFile(tx, id, at)
        }
      }
    }
  },
}

/** Where outsiders read of the person; a name that was hidden stands in the log alone. */
function heldIn(publication: Publication, personId: string): string {
  const where = needsOf(publication).some((need) => need.personId === personId) ? publication.places.filter(isStanding).map(({ resource }) => resourceWords(resource)) : []
  if (where.length > 0) return `Публикация «${publication.title}»: ${where.join(', ')}`
  return publication.state === 'draft' ? `Имя в черновике публикации «${publication.title}»` : `Имя в журнале публикаций: «${publication.title}», наружу оно не выходит`
}

/** Publications that name or show the person, drafts included; a picture keeps its people as JSON. */
async function publicationsAbout(db: Db, personId: string): Promise<Publication[]> {
  return publicationsWhere(db, { OR: [{ people: { some: { personId } } }, { pictures: { some: { shown: { contains: `"${personId}"` } } } }] })
}
