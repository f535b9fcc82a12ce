import { router } from '../../trpc.ts'
import { history } from './history.ts'
import { importFile } from './import-file.ts'
import { list } from './list.ts'
import { remove } from './remove.ts'
import { rows } from './rows.ts'
import { save } from './save.ts'

/** The registers of figures that the institution keeps; what each is like, the domain describes. */
export const figureRegisterRouter = router({ list, rows, save, remove, importFile, history })

/** The one that takes a whole file. */
export const registerFileRouter = router({ importFile })
