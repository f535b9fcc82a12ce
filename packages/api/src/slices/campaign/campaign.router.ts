import { router } from '../../trpc.ts'
import { create } from './create.ts'
import { details } from './details.ts'
import { discard } from './discard.ts'
import { extend } from './extend.ts'
import { follow } from './follow.ts'
import { list } from './list.ts'
import { move } from './move.ts'
import { preview } from './preview.ts'
import { refreshUnits } from './refresh-units.ts'
import { setDays } from './set-days.ts'
import { setEdition } from './set-edition.ts'
import { setUnits } from './set-units.ts'
import { units } from './units.ts'
import { years } from './years.ts'

/** The years of reporting: to look at, to run and to follow. */
export const campaignRouter = router({
  years,
  list,
  details,
  follow,
  units,
  preview,
  create,
  discard,
  setEdition,
  setUnits,
  refreshUnits,
  setDays,
  move,
  extend,
})
