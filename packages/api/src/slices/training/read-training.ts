import type { Course, HoursAgreement, Training, TrainingFacts } from '@hms/domain/training'
import type { Trx } from '../../database/schema.ts'

/** A course of the register, with what is kept beside it. */
export interface KeptTraining extends Training {
  readonly id: number
  /** What the proof was called; null where there is none. */
  readonly certificate: string | null
}

/** What the register has about somebody. */
export interface KeptTrainingFacts extends TrainingFacts {
  /** The latest first. */
  readonly trainings: readonly KeptTraining[]
  readonly agreement: HoursAgreement | null
}

/** Of whom nothing is known. */
const nothing: KeptTrainingFacts = { trainings: [], agreement: null }

/** What the register has about some persons, as far as one sees it. */
export async function readTraining(
  trx: Trx,
  personIds: readonly string[],
): Promise<(personId: string) => KeptTrainingFacts> {
  if (personIds.length === 0) return () => nothing
  const rows = await trx
    .selectFrom('training')
    .leftJoin('trainingCertificate', 'trainingId', 'training.id')
    .where('personId', 'in', personIds)
    .select(['training.id', 'personId', 'course', 'title', 'heldOn', 'hours', 'givenBy'])
    .select('trainingCertificate.name as certificate')
    .orderBy('heldOn', 'desc')
    .orderBy('training.id', 'desc')
    .execute()
  const agreements = await trx
    .selectFrom('hoursAgreement')
    .where('personId', 'in', personIds)
    .select(['personId', 'hours', 'agreedOn'])
    .execute()
  const trainingsOf = Map.groupBy(rows, ({ personId }) => personId)
  const agreementOf = new Map(agreements.map(({ personId, ...agreement }) => [personId, agreement]))
  return (personId) => ({
    trainings: (trainingsOf.get(personId) ?? []).map(withoutPerson),
    agreement: agreementOf.get(personId) ?? null,
  })
}

function withoutPerson({
  id,
  course,
  title,
  heldOn,
  hours,
  givenBy,
  certificate,
}: KeptTraining & { readonly course: Course }): KeptTraining {
  return { id, course, title, heldOn, hours, givenBy, certificate }
}
