import { electionFile } from './election-file.ts'
import { healthPlanFile } from './health-plan-file.ts'
import type { RegisterFile } from './register-file.ts'
import { roomsFile } from './rooms-file.ts'
import { riskFile } from './risk-file.ts'
import { trainingFile } from './training-file.ts'

/** The registers that are taken in from files, and out. */
export const exchangedRegisters = [
  'rooms',
  'training',
  'riskAssessments',
  'elections',
  'occupationalHealthPlans',
] as const

/** One of these registers. */
export type ExchangedRegister = (typeof exchangedRegisters)[number]

/** The files by register. */
export const registerFiles: Readonly<Record<ExchangedRegister, RegisterFile>> = {
  rooms: roomsFile,
  training: trainingFile,
  riskAssessments: riskFile,
  elections: electionFile,
  occupationalHealthPlans: healthPlanFile,
}
