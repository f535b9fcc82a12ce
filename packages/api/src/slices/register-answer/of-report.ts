import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { RegisterFact, TrainedHolder } from '@hms/domain/register-answer'
import { basicCourseFacts, riskFact, roundFact } from '@hms/domain/register-answer'
import type { ReviewState } from '@hms/domain/risk-assessment'
import { reviewStateOf } from '@hms/domain/risk-assessment'
import type { RoundState } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { requireUnit } from '../organisation/public.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40) })

/** A row of a register, as evidence for an answer. */
export type ShownEvidence =
  | {
      readonly kind: 'training'
      readonly person: { readonly id: string; readonly name: LocalizedText }
      readonly role: Role
      /** The last day of the latest basic course; null where there is none. */
      readonly heldOn: string | null
    }
  | {
      readonly kind: 'riskAssessment'
      readonly title: string
      readonly nextReview: string
      readonly state: ReviewState
    }
  | { readonly kind: 'round'; readonly day: string; readonly state: RoundState }

/**
 * What the registers say about questions of a unit's report, with the rows behind it: the holders' basic course as it is
 * today, and the rounds of the report's year. Facts without an answer and without rows are left out.
 */
export const ofReport = procedureFor('report.read')
  .input(input)
  .query(async ({ ctx, input: { year, unitCode } }): Promise<readonly RegisterFact<ShownEvidence>[]> =>
    ctx.database.read(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const facts = [
        ...(await factsOfTraining(trx, unitCode, localDay(ctx.clock()))),
        await factOfRounds(trx, unitCode, year),
        await factOfRisks(trx, unitCode, localDay(ctx.clock())),
      ]
      return facts.filter(({ answer, evidence }) => answer !== null || evidence.length > 0)
    }),
  )

async function factsOfTraining(
  trx: Trx,
  unitCode: string,
  day: string,
): Promise<readonly RegisterFact<ShownEvidence>[]> {
  const { rows } = await sql<{
    personId: string
    name: LocalizedText
    role: TrainedHolder['role']
    heldOn: string | null
  }>`
    select person_id as "personId", name, role, held_on as "heldOn" from hms_basic_courses(${unitCode})`.execute(
    trx,
  )
  const holders = [...Map.groupBy(rows, ({ personId, role }) => `${personId} ${role}`).values()].flatMap(
    (courses) =>
      courses.slice(0, 1).map(({ personId, name, role }) => ({
        person: { id: personId, name },
        role,
        basicCourses: courses.flatMap(({ heldOn }) => heldOn ?? []),
      })),
  )
  return basicCourseFacts(holders, day).map(({ evidence, ...fact }) => ({
    ...fact,
    evidence: evidence.map(({ holder: { person, role }, heldOn }) => ({
      kind: 'training',
      person,
      role,
      heldOn,
    })),
  }))
}

async function factOfRounds(trx: Trx, unitCode: string, year: number): Promise<RegisterFact<ShownEvidence>> {
  const rounds = await trx
    .selectFrom('safetyRound')
    .where('unitCode', '=', unitCode)
    .where(sql<boolean>`extract(year from day) = ${year}`)
    .select(['day', 'state'])
    .orderBy('day')
    .execute()
  const { evidence, ...fact } = roundFact(rounds)
  return { ...fact, evidence: evidence.map(({ day, state }) => ({ kind: 'round', day, state })) }
}

async function factOfRisks(trx: Trx, unitCode: string, day: string): Promise<RegisterFact<ShownEvidence>> {
  const assessments = await trx
    .selectFrom('riskAssessment')
    .where('unitCode', '=', unitCode)
    .where('removedAt', 'is', null)
    .select(['title', 'nextReview'])
    .orderBy('nextReview')
    .orderBy('title')
    .execute()
  return riskFact(
    assessments.map(({ title, nextReview }) => ({
      kind: 'riskAssessment',
      title,
      nextReview,
      state: reviewStateOf({ nextReview }, day),
    })),
  )
}
