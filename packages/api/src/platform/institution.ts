import type { Language, LocalizedText } from '@hms/domain/language'
import type { Trx } from '../database/schema.ts'

/** What texts and questions call by the institution's own names. */
export interface Institution {
  readonly name: LocalizedText
  /** The system in which sick leave is recorded and followed up. */
  readonly payrollSystem: string
  /** Name of the institution's basic course in health, safety and environment. */
  readonly basicCourse: string
  /** What it writes in to those whose language isn't known. */
  readonly language: Language
}

/** As long as nothing is set: general words. */
export const unnamedInstitution: Institution = {
  name: { nb: 'Virksomheten', nn: 'Verksemda', en: 'The institution' },
  payrollSystem: 'lønnssystemet',
  basicCourse: 'HMS-grunnkurset',
  language: 'nb',
}

/** The institution's own names. */
export async function readInstitution(trx: Trx): Promise<Institution> {
  return { ...unnamedInstitution, ...(await read<Partial<Institution>>(trx, 'institution')) }
}

/** Sets the institution's own names. */
export async function writeInstitution(trx: Trx, institution: Institution): Promise<void> {
  await write(trx, 'institution', institution)
}

/** Whether this is a demo, with invented persons whom anyone can enter as. */
export async function isDemo(trx: Trx): Promise<boolean> {
  return (await read<{ on: boolean }>(trx, 'demo'))?.on ?? false
}

/** Marks the database as a demo. */
export async function markAsDemo(trx: Trx): Promise<void> {
  await write(trx, 'demo', { on: true })
}

async function read<T extends object>(trx: Trx, key: string): Promise<T | null> {
  const row = await trx.selectFrom('setting').where('key', '=', key).select('value').executeTakeFirst()
  return (row?.value as T | undefined) ?? null
}

async function write(trx: Trx, key: string, value: object): Promise<void> {
  await trx
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
