import { router } from '../../trpc.ts'
import { agree } from './agree.ts'
import { figures } from './figures.ts'
import { list } from './list.ts'
import { remove } from './remove.ts'
import { save } from './save.ts'
import { uploadCertificate } from './upload-certificate.ts'

/** The register of training: who has been through which courses, and who lacks what. */
export const trainingRouter = router({ list, figures, save, remove, agree, uploadCertificate })

/** That of them which takes a whole file. */
export const trainingFilesRouter = router({ uploadCertificate })
