import type { ProcedurePath } from './procedures.ts'
import type { Samples } from './sample.ts'
import { anywhere, ofUnit } from './sample.ts'
import { someFile, storedTraining } from './stored-registers.ts'

/** The procedures of the registers of people and duties. */
type RegisterPath = Extract<
  ProcedurePath,
  | `training.${string}`
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
