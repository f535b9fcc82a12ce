import type { PrintedClaim } from './printed-claim.ts'
import { claimsOnHazards } from './printed-claims-2022/hazards.ts'
import { claimsOnSickLeaveAndPsychosocial } from './printed-claims-2022/sick-leave-and-psychosocial.ts'
import { claimsOnSystematicWork } from './printed-claims-2022/systematic-work.ts'

/** The 36 figures that the prose of the printed report of 2022 gives on the units' own answers, in its order. */
export const printedClaims2022: readonly PrintedClaim[] = [
  ...claimsOnSystematicWork,
  ...claimsOnSickLeaveAndPsychosocial,
  ...claimsOnHazards,
]

/** The questions whose printed tables have no column for those that left a row blank. */
export const printedWithoutBlanks2022: readonly string[] = ['radiationRoutines']
