import { daysAfter } from '@hms/domain/calendar'
import type { RiskLevel, RiskSubject } from '@hms/domain/risk-assessment'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { chance } from './chance.ts'
import { handedInUnit, humanitiesUnit, laboratoryUnit, waitingUnit } from './demo-persons.ts'

/** A risk assessment of the demo. Days are counted from today. */
interface DemoAssessment {
  readonly title: string
  readonly subject: RiskSubject
  readonly assessed: number
  readonly review: number
  readonly highestRisk: RiskLevel
}

const told: Readonly<Record<string, readonly DemoAssessment[]>> = {
  [laboratoryUnit]: [
    {
      title: 'Gasslageret i kjelleren',
      subject: 'chemicals',
      assessed: -800,
      review: -70,
      highestRisk: 'moderate',
    },
    {
      title: 'Cellelaboratoriet',
      subject: 'biologicalAgents',
      assessed: -300,
      review: 65,
      highestRisk: 'low',
    },
    { title: 'Arbeid med isotoper', subject: 'radiation', assessed: -150, review: 215, highestRisk: 'high' },
    {
      title: 'Arbeidspress i eksamenstiden',
      subject: 'workload',
      assessed: -320,
      review: 45,
      highestRisk: 'moderate',
    },
  ],
  [handedInUnit]: [
    {
      title: 'Høyspentlaboratoriet',
      subject: 'machinery',
      assessed: -200,
      review: 165,
      highestRisk: 'moderate',
    },
    {
      title: 'Uklare roller mellom prosjekt og linje',
      subject: 'unclearDemands',
      assessed: -90,
      review: 275,
      highestRisk: 'low',
    },
  ],
  [humanitiesUnit]: [
    { title: 'Kontorarbeid ved skjerm', subject: 'office', assessed: -500, review: -135, highestRisk: 'low' },
  ],
  [waitingUnit]: [
    { title: 'Konstruksjonshallen', subject: 'workshop', assessed: -100, review: 265, highestRisk: 'high' },
    {
      title: 'Veiledning av studenter i krise',
      subject: 'emotionalDemands',
      assessed: -60,
      review: 305,
      highestRisk: 'moderate',
    },
  ],
}

/** What the other units may have. */
const usual: readonly DemoAssessment[] = [
  { title: 'Kontorarbeid og inneklima', subject: 'office', assessed: -260, review: 105, highestRisk: 'low' },
  {
    title: 'Reiser og feltarbeid',
    subject: 'fieldwork',
    assessed: -420,
    review: -55,
    highestRisk: 'moderate',
  },
  {
    title: 'Arbeidsmengde og tidspress',
    subject: 'workload',
    assessed: -180,
    review: 185,
    highestRisk: 'moderate',
  },
  { title: 'Støtte til nyansatte', subject: 'support', assessed: -130, review: 235, highestRisk: 'low' },
]

/** Makes the demo's risk assessments: most units have some, and not all are up to date. */
export async function makeRisks(trx: Trx, now: Date): Promise<void> {
  const today = localDay(now)
  const units = await trx
    .selectFrom('unit')
    .where('reports', '=', true)
    .select('code')
    .orderBy('code')
    .execute()
  const rows = units.flatMap(({ code }) => assessmentsOf(code).map((one) => ({ code, ...one })))
  await trx
    .insertInto('riskAssessment')
    .values(
      rows.map(({ code, title, subject, assessed, review, highestRisk }) => ({
        unitCode: code,
        title,
        subject,
        assessedOn: daysAfter(today, assessed),
        nextReview: daysAfter(today, review),
        participants: 'Leder, verneombud og to ansatte',
        highestRisk,
        link: null,
        recordedBy: null,
        recordedAt: now,
        removedAt: null,
      })),
    )
    .execute()
}

function assessmentsOf(unit: string): readonly DemoAssessment[] {
  return (
    told[unit] ??
    usual
      .filter(({ title }) => chance(unit, title, 'risk') < 0.45)
      .map(({ assessed, review, ...rest }) => {
        const earlier = Math.floor(chance(unit, rest.title, 'day') * 120)
        return { ...rest, assessed: assessed - earlier, review: review - earlier }
      })
  )
}
