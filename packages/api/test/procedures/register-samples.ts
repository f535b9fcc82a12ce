import type { ProcedurePath } from './procedures.ts'
import type { Samples } from './sample.ts'
import { anywhere, ofUnit, withoutInput } from './sample.ts'
import {
  someFile,
  storedAssessment,
  storedElection,
  storedHealthFinding,
  storedMeeting,
  storedOrder,
  storedTraining,
} from './stored-registers.ts'

/** The procedures of the registers of people and duties. */
type RegisterPath = Extract<
  ProcedurePath,
  | `training.${string}`
  | `riskAssessment.${string}`
  | `safetyService.${string}`
  | `occupationalHealth.${string}`
  | `registerAnswer.${string}`
  | 'dataImport.takeInRegister'
  | 'dataImport.takeOutRegister'
>

/** The samples of the registers, see `samples`. */
export const registerSamples: Pick<Samples, RegisterPath> = {
  'training.list': anywhere(() => ({
    within: '1600',
    campus: 'Havnes',
    requirement: 'basicCourse',
    lacking: true,
    search: 'linje',
    language: 'nb',
    page: 0,
    pageSize: 10,
  })),
  'training.figures': anywhere(() => ({ within: '1600', campus: 'Havnes' })),
  'training.save': ofUnit(({ manager, mark }) => ({
    id: null,
    personId: manager,
    course: 'other',
    title: `new ${mark}`,
    heldOn: '2026-03-12',
    hours: 7.5,
    givenBy: mark,
  })),
  'training.remove': ofUnit(storedTraining),
  'training.agree': ofUnit(({ manager }) => ({
    personId: manager,
    agreement: { hours: 24, agreedOn: '2026-01-15' },
  })),
  'training.uploadCertificate': ofUnit(async (place, trx) => ({
    ...(await storedTraining(place, trx)),
    ...someFile,
  })),
  'riskAssessment.list': anywhere(() => ({
    within: '1600',
    campus: 'Havnes',
    subject: 'laboratory',
    state: 'overdue',
    risk: 'high',
    pressing: true,
    search: 'gass',
    page: 0,
    pageSize: 10,
  })),
  'riskAssessment.overview': anywhere(() => ({ within: '1600', campus: 'Havnes' })),
  'riskAssessment.save': ofUnit(({ unitCode, mark }) => ({
    id: null,
    unitCode,
    title: `new ${mark}`,
    subject: 'workload',
    assessedOn: '2026-10-01',
    nextReview: '2027-10-01',
    participants: mark,
    highestRisk: 'moderate',
    link: 'https://havnes.example/ros/1',
  })),
  'riskAssessment.remove': ofUnit(storedAssessment),
  'riskAssessment.uploadDocument': ofUnit(async (place, trx) => ({
    ...(await storedAssessment(place, trx)),
    ...someFile,
  })),
  'riskAssessment.makeMeasure': ofUnit(async (place, trx) => ({
    ...(await storedAssessment(place, trx)),
    reason: 'overdue',
    language: 'nb',
  })),
  'safetyService.ofUnit': ofUnit(({ unitCode }) => ({ unitCode })),
  'safetyService.list': anywhere(() => ({ within: '1600', campus: 'Havnes' })),
  'safetyService.saveElection': ofUnit(({ unitCode, manager }) => ({
    id: null,
    unitCode,
    areaCode: null,
    role: 'safetyRepresentative',
    heldOn: '2025-11-12',
    elected: manager,
    termFrom: '2026-01-01',
    entitled: 30,
    voted: 22,
  })),
  'safetyService.removeElection': ofUnit(storedElection),
  'safetyService.saveMeeting': ofUnit(({ unitCode, mark }) => ({
    id: null,
    unitCode,
    day: '2026-12-01',
    topics: mark,
    nextOn: '2027-02-01',
  })),
  'safetyService.removeMeeting': ofUnit(storedMeeting),
  'safetyService.notes': withoutInput,
  'safetyService.writeNote': anywhere(({ mark }) => ({ year: 2026, text: mark })),
  'occupationalHealth.plans': anywhere(() => ({ year: 2022, within: '1600', campus: 'Havnes' })),
  'occupationalHealth.setPlan': ofUnit(({ unitCode, mark }) => ({
    unitCode,
    year: 2026,
    status: 'inProgress',
    note: mark,
  })),
  'occupationalHealth.orders': anywhere(() => ({
    within: '1600',
    campus: 'Havnes',
    kind: 'ergonomics',
    state: 'asked',
    open: true,
    page: 0,
    pageSize: 10,
  })),
  'occupationalHealth.ask': ofUnit(({ unitCode, mark }) => ({ unitCode, kind: 'ergonomics', asked: mark })),
  'occupationalHealth.tasks': withoutInput,
  'occupationalHealth.takeUp': ofUnit(storedHealthFinding),
  'occupationalHealth.accept': ofUnit(storedOrder),
  'occupationalHealth.give': ofUnit(async (place, trx) => ({
    ...(await storedOrder(place, trx)),
    words: place.mark,
  })),
  'occupationalHealth.decline': ofUnit(async (place, trx) => ({
    ...(await storedOrder(place, trx)),
    words: place.mark,
  })),
  'occupationalHealth.withdraw': ofUnit(async (place, trx) => ({
    ...(await storedOrder(place, trx)),
    words: place.mark,
  })),
  'registerAnswer.ofReport': ofUnit(({ year, unitCode }) => ({ year, unitCode })),
  'dataImport.takeInRegister': ofUnit(({ manager, mark }) => ({
    register: 'training',
    csv: [
      'principal_name;course;title;held_on;hours;given_by',
      `${manager.toLowerCase()}@havnes.example;other;in ${mark};2026-03-12;7,5;${mark}`,
    ].join('\n'),
    dryRun: false,
  })),
  'dataImport.takeOutRegister': anywhere(() => ({ register: 'training' })),
}
