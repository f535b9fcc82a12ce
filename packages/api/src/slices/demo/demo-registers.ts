import { daysAfter, yearsAfter } from '@hms/domain/calendar'
import type { Course } from '@hms/domain/training'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { chance } from './chance.ts'
import { handedInUnit, humanitiesUnit, idOf, laboratoryUnit } from './demo-persons.ts'
import { makeRisks } from './demo-risks.ts'
import { makeOccupationalHealth, makeSafetyService } from './demo-service.ts'

const section = 'Seksjon for HMS og beredskap'

/** Those whose courses a journey or a screen tells of: so many days ago; null is none. */
const basicCourseOf: Readonly<Record<string, number | null>> = {
  [idOf('lineManager', laboratoryUnit)]: 400,
  [idOf('safetyRepresentative', laboratoryUnit)]: 1_400,
  [idOf('lineManager', humanitiesUnit)]: null,
  [idOf('safetyRepresentative', humanitiesUnit)]: 230,
  [idOf('lineManager', handedInUnit)]: 1_060,
  // Its report is filled in by the journey that takes in a file of courses.
  [idOf('lineManager', '1610')]: null,
}

/** Fills the demo's registers of people and duties. */
export async function makeRegisters(trx: Trx, now: Date): Promise<void> {
  await makeTraining(trx, now)
  await makeRisks(trx, now)
  await makeSafetyService(trx, now)
  await makeOccupationalHealth(trx, now)
}

/** The courses that the demo's people have been through: many, and not all; some of it long ago. */
async function makeTraining(trx: Trx, now: Date): Promise<void> {
  const today = localDay(now)
  const holders = await trx
    .selectFrom('appointment')
    .where('role', 'in', [
      'lineManager',
      'safetyRepresentative',
      'localChiefSafetyRepresentative',
      'chiefSafetyRepresentative',
      'committeeMember',
    ])
    .select(['personId', 'role'])
    .orderBy('id')
    .execute()
  const entered = (personId: string, course: Course, heldOn: string, hours: number) => ({
    personId,
    course,
    title: null,
    heldOn,
    hours,
    givenBy: section,
    recordedBy: null,
    recordedAt: now,
  })
  const trainings = holders.flatMap(({ personId, role }) => [
    ...basicCourse(personId, today).map((heldOn) => entered(personId, 'basicHse', heldOn, 15)),
    ...(role !== 'lineManager' && chance(personId, 'fortyHours') < 0.7
      ? [entered(personId, 'fortyHours', yearsAfter(today, -1), chance(personId, 'part') < 0.2 ? 24 : 40)]
      : []),
  ])
  await trx
    .insertInto('training')
    .values(trainings)
    .onConflict((conflict) => conflict.columns(['personId', 'course', 'title', 'heldOn']).doNothing())
    .execute()
  const withPart = trainings.filter(({ course, hours }) => course === 'fortyHours' && hours < 40)
  // With some of those who have had fewer hours, that was agreed.
  const agreed = withPart.filter(({ personId }) => chance(personId, 'agreed') < 0.6)
  if (agreed.length === 0) return
  await trx
    .insertInto('hoursAgreement')
    .values(
      agreed.map(({ personId, hours }) => ({
        personId,
        hours,
        agreedOn: daysAfter(yearsAfter(today, -1), -30),
        recordedBy: null,
        recordedAt: now,
      })),
    )
    .onConflict((conflict) => conflict.column('personId').doNothing())
    .execute()
}

/** When somebody went through the basic course; none of those who haven't. */
function basicCourse(personId: string, today: string): readonly string[] {
  const told = basicCourseOf[personId]
  if (told === null) return []
  if (told !== undefined) return [daysAfter(today, -told)]
  return chance(personId, 'basicHse') < 0.45
    ? [daysAfter(today, -Math.floor(chance(personId, 'when') * 1_500) - 20)]
    : []
}
