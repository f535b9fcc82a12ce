import { router } from '../../trpc.ts'
import { addMeasure } from './add-measure.ts'
import { answer } from './answer.ts'
import { comment } from './comment.ts'
import { figures } from './figures.ts'
import { form } from './form.ts'
import { lessons } from './lessons.ts'
import { list } from './list.ts'
import { mine } from './mine.ts'
import { moves, transfer } from './move.ts'
import { open } from './open.ts'
import { photo } from './photo.ts'
import { report } from './report.ts'
import { rooms } from './rooms.ts'
import { markNotified, setSerious } from './serious.ts'
import { setCauses } from './set-causes.ts'
import { shareLesson } from './share-lesson.ts'

/** What is reported, how it is handled, and what comes of it. */
export const incidentRouter = router({
  form,
  rooms,
  report,
  mine,
  lessons,
  list,
  open,
  photo,
  ...moves,
  transfer,
  setCauses,
  addMeasure,
  comment,
  answer,
  shareLesson,
  setSerious,
  markNotified,
  figures,
})

/** Those of them that send more at once. */
export const incidentFilesRouter = router({ report })
