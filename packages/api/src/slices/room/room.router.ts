import { router } from '../../trpc.ts'
import { addOwnItem } from './add-own-item.ts'
import { list } from './list.ts'
import { remove } from './remove.ts'
import { removeOwnItem } from './remove-own-item.ts'
import { save } from './save.ts'

/** The rooms of units, and what each unit looks at in them besides the checklists. */
export const roomRouter = router({ list, save, remove, addOwnItem, removeOwnItem })
