import { router } from '../../trpc.ts'
import { list } from './list.ts'
import { makeMeasure } from './make-measure.ts'
import { overview } from './overview.ts'
import { remove } from './remove.ts'
import { save } from './save.ts'
import { uploadDocument } from './upload-document.ts'

/** The register of risk assessments by unit, and the measures that they ask for. */
export const riskAssessmentRouter = router({ list, overview, save, remove, uploadDocument, makeMeasure })

/** That of them which takes a whole file. */
export const riskFilesRouter = router({ uploadDocument })
