import type { Tools } from '../../../tools.ts'
import { room, type Room } from '../../../web/room.ts'
import { addAnswering } from './answering.routes.ts'
import { addCalendar } from './calendar/calendar.routes.ts'
import { addFolder } from './folder/folder.routes.ts'
import { addHours } from './hours.routes.ts'
import { addLog } from './log.routes.ts'
import { addRecording } from './meeting.routes.ts'
import { addReports } from './reports/report.routes.ts'
import { addVisits } from './visit.routes.ts'

/** Meetings of pairs and groups. Mounted before the rooms of units: /pairs/hours is no unit. */
export function meetingsRoutes(tools: Tools): Room {
  const meetings = room()
  addHours(meetings, tools)
  addRecording(meetings, tools)
  addLog(meetings, tools)
  addAnswering(meetings, tools)
  addVisits(meetings, tools)
  addReports(meetings, tools)
  addFolder(meetings, tools)
  addCalendar(meetings, tools)
  return meetings
}
