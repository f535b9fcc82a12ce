import { router } from '../../trpc.ts'
import { list } from './list.ts'
import { remove } from './remove.ts'
import { save } from './save.ts'

/** The parts of the workplace that safety representatives are elected for. */
export const safetyAreaRouter = router({ list, save, remove })
