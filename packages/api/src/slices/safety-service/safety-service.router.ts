import { router } from '../../trpc.ts'
import { list } from './list.ts'
import { notes, writeNote } from './notes.ts'
import { ofUnit } from './of-unit.ts'
import { removeElection, saveElection } from './save-election.ts'
import { removeMeeting, saveMeeting } from './save-meeting.ts'

/** Elections of safety representatives, meetings of manager and representative, and the chief representative's notes. */
export const safetyServiceRouter = router({
  ofUnit,
  list,
  saveElection,
  removeElection,
  saveMeeting,
  removeMeeting,
  notes,
  writeNote,
})
