import { figureRegister } from '@hms/domain/figure-register'
import type { Trx } from '../../src/database/schema.ts'
import { importRows } from '../../src/slices/figure-register/public.ts'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'
import type { ProcedurePath } from './procedures.ts'
import type { Samples } from './sample.ts'
import { anywhere, ofUnit, withoutInput } from './sample.ts'

/** A course that was held, by the name of the place; the id of its row. */
async function storedCourse({ mark }: Place, trx: Trx): Promise<{ readonly id: number }> {
  const csv = Buffer.from(`year;group;course;held\n2021;basic;${mark};2\n`)
  await importRows(trx, figureRegister('courses'), csv, { by: null, at: testClock() })
  return trx
    .selectFrom('registerRow')
    .where('register', '=', 'courses')
    .where('key', 'like', `%${mark}`)
    .select('id')
    .executeTakeFirstOrThrow()
}

const ofCourses = { register: 'courses' } as const

/** The procedures of the registers of figures. */
type RegisterPath = Extract<ProcedurePath, `figureRegister.${string}` | `sickLeave.${string}`>

/** The samples of the registers of figures, see `samples`. */
export const figureRegisterSamples: Pick<Samples, RegisterPath> = {
  'figureRegister.list': withoutInput,
  'figureRegister.rows': anywhere(() => ({
    ...ofCourses,
    year: 2021,
    q: 'a',
    sort: 'held',
    page: 0,
    pageSize: 10,
  })),
  'figureRegister.save': anywhere(({ mark }) => ({
    ...ofCourses,
    id: null,
    cells: { year: '2022', group: 'basic', course: mark, held: '3' },
  })),
  'figureRegister.remove': anywhere(async (place, trx) => ({
    ...ofCourses,
    ...(await storedCourse(place, trx)),
  })),
  'figureRegister.importFile': anywhere(({ mark }) => ({
    ...ofCourses,
    csv: `year;group;course;held\n2023;basic;${mark};2`,
    dryRun: false,
  })),
  'figureRegister.history': anywhere(() => ({ ...ofCourses, limit: 10 })),
  'sickLeave.figures': anywhere(() => ({ year: 2022, faculty: '1600', campus: 'Havnes', group: 'academic' })),
  'sickLeave.series': ofUnit(({ unitCode }) => ({ unitCode })),
}
