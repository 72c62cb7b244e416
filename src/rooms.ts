// Builds the rooms of the house and hands each what it may not import itself.
import { papersOfHouse } from './catalogue.ts'
import { accountRoutes } from './common/accounts/account.routes.ts'
import { firstRunRoutes } from './common/accounts/first-run.routes.ts'
import { accountPaths } from './common/accounts/index.ts'
import { passwordRoutes } from './common/accounts/password.routes.ts'
import type { SessionKeyOf } from './common/accounts/password.routes.ts'
import { roleRoutes } from './common/accounts/role.routes.ts'
import { signInRoutes } from './common/accounts/sign-in.routes.ts'
import { consentFileReader, consentPaths, consentRooms } from './common/consents/index.ts'
import { destructionPaths, destructionRoutes, dueItems } from './common/destruction/index.ts'
import { documentPaths, documentRooms, mayReadDocument } from './common/documents/index.ts'
import { eventPaths, eventRoutes, ownEventPaths } from './common/events/index.ts'
import { fileRoutes } from './common/files/file.routes.ts'
import { homeRoutes } from './common/home/home.routes.ts'
import { searchRoutes } from './common/home/search.routes.ts'
import { journalPaths } from './common/journal/index.ts'
import { journalRoutes } from './common/journal/journal.routes.ts'
import { organisationPaths } from './common/organisation/index.ts'
import { organisationRoutes } from './common/organisation/organisation.routes.ts'
import { peoplePaths } from './common/people/index.ts'
import { peopleRoutes } from './common/people/people.routes.ts'
import { answerPaths, paperReader, PAPER_FILE, surveyPaths, surveyRooms } from './common/surveys/index.ts'
import { houseSources } from './house-sources.ts'
import { usesOfPeople } from './person-uses.ts'
import { consentReactions } from './consent-reactions.ts'
import { questionnairesOfHouse } from './questionnaires.ts'
import type { Permission } from './rights/permissions.ts'
import { materialPaths } from './stages/4-selection/index.ts'
import { monitoringPaths, practicePaths, yearPaths, yearRoutes } from './stages/6-completion/index.ts'
import { meetingsPaths, supportPaths } from './stages/5-pairs/index.ts'
import { pairsPaths, searchUnits, workOfPerson } from './stages/5-pairs/index.ts'
import { inspectionPaths } from './stages/6-completion/index.ts'
import { eventLinks, openStageRooms, ownResource, stageFileReaders, stageRooms } from './stages/index.ts'
import type { HouseProgress } from './stages/progress.facts.ts'
import { addressOfSubject } from './subject-address.ts'
import type { Day } from './kit/calendar/day.ts'
import type { Tools } from './tools.ts'
import type { Room } from './web/room.ts'
import type { SignIn } from './web/sign-in.ts'

/** A line of the menu, shown to those who may open it. */
export interface MenuEntry {
  title: string
  href: string
  icon: string
  permission: Permission
}

export interface House {
  /** Every room, in the order in which addresses are tried. */
  all: readonly Room[]
  /** Rooms for everybody: they stand before the door, without sessions. */
  open: readonly Room[]
  menu: readonly MenuEntry[]
  /** Own pages of a person, under the name in the frame. */
  ownLinks: readonly MenuEntry[]
  progress: (day?: Day) => Promise<HouseProgress>
}

interface Given {
  doorman: SignIn
  sessionKeyOf: SessionKeyOf
  /** Fills an empty database with the invented kindergarten; returns the account of its curator. */
  fillDemo: () => Promise<string>
}

const menu: MenuEntry[] = [
  { title: 'Люди', href: peoplePaths.list.to(), icon: 'users', permission: 'people.read' },
  { title: 'Согласия', href: consentPaths.register.to(), icon: 'certificate', permission: 'consents.read' },
  { title: 'Документы', href: documentPaths.register.to(), icon: 'file-text', permission: 'documents.read' },
  { title: 'Анкеты', href: surveyPaths.surveys.to(), icon: 'forms', permission: 'surveys.read' },
  { title: 'События', href: eventPaths.events.to(), icon: 'calendar-event', permission: 'events.read' },
  { title: 'Проверка и отчёты', href: inspectionPaths.folder.to(), icon: 'clipboard-check', permission: 'inspection.read' },
  { title: 'Учебный год', href: yearPaths.year.to(), icon: 'calendar', permission: 'year.read' },
  { title: 'Журнал', href: journalPaths.journal.to(), icon: 'history', permission: 'journal.read' },
  { title: 'Детский сад', href: organisationPaths.overview.to(), icon: 'building-community', permission: 'organisation.read' },
  { title: 'Учётные записи', href: accountPaths.accounts.to(), icon: 'key', permission: 'accounts.manage' },
]

const ownLinks: MenuEntry[] = [
  { title: 'Мои пары', href: pairsPaths.own.to(), icon: 'users', permission: 'units.own' },
  { title: 'Поддержка без пары', href: supportPaths.list.to(), icon: 'users', permission: 'support.notes' },
  { title: 'Мой рост', href: monitoringPaths.own.to(), icon: 'star', permission: 'growth.own' },
  { title: 'Комфорт общения в парах', href: monitoringPaths.comfort.to(), icon: 'users', permission: 'comfort.read' },
  { title: 'Мои события', href: ownEventPaths.events.to(), icon: 'calendar-event', permission: 'events.own' },
  { title: 'Материалы', href: materialPaths.materials.to(), icon: 'file-text', permission: 'materials.read' },
  { title: 'Методическая копилка', href: practicePaths.practices.to(), icon: 'star', permission: 'practices.read' },
  { title: 'Мои документы', href: documentPaths.own.to(), icon: 'file-text', permission: 'documents.own' },
  { title: 'Мои анкеты', href: answerPaths.own.to(), icon: 'forms', permission: 'surveys.answer' },
  { title: 'Мои согласия', href: consentPaths.own.to(), icon: 'certificate', permission: 'consents.own' },
  { title: 'Кто видит мои данные', href: consentPaths.data.to(), icon: 'eye', permission: 'consents.own' },
  { title: 'Мой вход', href: accountPaths.own.to(), icon: 'user-circle', permission: 'accounts.own' },
  { title: 'Кто что видит', href: accountPaths.permissions.to(), icon: 'eye', permission: 'rights.read' },
]

export function houseRooms(tools: Tools, { doorman, sessionKeyOf, fillDemo }: Given): House {
  const catalogue = papersOfHouse(tools.clock)
  const questionnaires = questionnairesOfHouse()
  const sources = houseSources(tools, questionnaires)
  const reactions = consentReactions(questionnaires)
  const accountLinks = {
    account: (id: string) => accountPaths.account.to({ id }),
    invitation: (person: string) => accountPaths.invite.to({}, { person }),
  }
  return {
    menu,
    ownLinks,
    progress: sources.progress,
    open: openStageRooms(tools, sources.progress),
    all: [
      homeRoutes(tools, sources.home),
      searchRoutes(tools, [searchUnits]),
      signInRoutes(tools, doorman),
      firstRunRoutes(tools, { doorman, furnish: sources.furnish, fillDemo }),
      passwordRoutes(tools, doorman, sessionKeyOf),
      accountRoutes(tools),
      roleRoutes(tools),
      journalRoutes(tools, addressOfSubject),
      fileRoutes(tools, { document: mayReadDocument, consent: consentFileReader, [PAPER_FILE]: paperReader(tools, questionnaires), ...stageFileReaders }),
      organisationRoutes(tools),
      destructionRoutes(tools, reactions),
      yearRoutes(tools, async (db, day) => ({ people: (await dueItems(db, reactions, day)).length, href: destructionPaths.list.to() })),
      ...consentRooms(tools, reactions, [ownResource(tools.publicUrl)]),
      ...surveyRooms(tools, questionnaires),
      ...peopleRoutes(tools, accountLinks, usesOfPeople, workOfPerson),
      ...documentRooms(tools, catalogue),
      eventRoutes(tools, questionnaires, eventLinks, meetingsPaths.calendar.to()),
      ...stageRooms(tools, questionnaires, sources.progress),
    ],
  }
}
