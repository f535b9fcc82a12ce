import type { MeasureState } from '@hms/domain/action-plan'
import { fillInReport } from '../fill-in.ts'
import type { Place } from './places.ts'
import type { Sample, Samples } from './sample.ts'
import { anywhere, ofFaculty, ofUnit, withoutInput } from './sample.ts'
import { storedFinding, storedGoal, storedMeasure } from './stored-plans.ts'

const unitOf = ({ year, unitCode }: Place) => ({ year, unitCode })
const year = () => ({ year: 2022 })
const yearOfFaculty = ({ faculty }: Place) => ({ year: 2022, faculty })
/** To see a faculty by itself takes a right of its own. */
const byFaculty = { action: 'figures.faculty' } as const

/** The sample of a move: a measure in a state from which it can be made. */
const ofMeasure = (state: MeasureState) =>
  ofUnit(async (place, trx) => ({ ...(await storedMeasure(place, trx, state)), reason: place.mark }))

const traceFilter = {
  from: '2026-01-01T00:00:00Z',
  before: '2027-01-01T00:00:00Z',
  fromDay: '2026-01-01',
  toDay: '2026-12-31',
  actor: 'demo-hseSection',
  who: 'seksjon',
  stream: 'report:*',
  action: 'report.*',
  subject: 'ownHseGoals',
}

/**
 * An input for every procedure, with which it works for whoever has the right to it. Every persona calls every
 * procedure with them (`every-procedure.test.ts`), and the fuzz run makes its requests of them.
 *
 * A new procedure gets a line here:
 * - `ofUnit(({ unitCode }) => ({ unitCode, … }))` when it has to do with one unit: whoever reaches the unit gets in,
 *   everybody else gets `notFound`
 * - `anywhere(() => ({ … }))` when the right is enough, wherever it is held
 * - `withoutInput` when it takes nothing
 *
 * Rows that the input refers to are stored with the second argument, `trx`. A state that the call itself would change
 * (a report that is ready to hand in) is made by `before`, anew for each call. Texts hold `place.mark`.
 */
export const samples: Samples = {
  'session.me': withoutInput,
  'session.leave': withoutInput,

  'report.mine': withoutInput,
  'report.open': ofUnit(unitOf),
  'report.answer': ofUnit((place) => ({ ...unitOf(place), item: 'ownHseGoals', value: 'yes' })),
  'report.submit': ofUnit(unitOf, { before: (trx, place) => fillInReport(trx, place) }),

  'campaign.years': withoutInput,
  'questionnaire.edition': anywhere(year),

  'indicator.figures': [...anywhere(year), ...ofFaculty(yearOfFaculty, byFaculty)],
  'indicator.units': [
    ...anywhere(() => ({ year: 2022, indicator: 'ownHseGoals.lacking' })),
    ...ofFaculty((place) => ({ ...yearOfFaculty(place), indicator: 'ownHseGoals.lacking' }), byFaculty),
  ],

  'committee.overview': [...anywhere(year), ...ofFaculty(yearOfFaculty, byFaculty)],
  'committee.map': [...anywhere(year), ...ofFaculty(yearOfFaculty, byFaculty)],
  'committee.unitAnswers': ofUnit(({ unitCode }) => ({ year: 2022, unitCode })),
  'committee.disagreements': withoutInput,

  'results.unit': ofUnit(({ unitCode }) => ({ year: 2022, unitCode })),
  'results.faculty': ofFaculty(yearOfFaculty, byFaculty),

  'organisation.faculties': withoutInput,

  // What isn't reached is not in the lists; see their own tests.
  'finding.list': anywhere(() => ({
    within: '1600',
    year: 2022,
    source: ['report'],
    gravity: ['law'],
    item: 'radiationRoutines.exposureRegister',
    withoutMeasure: true,
    alsoGone: true,
    internalControl: 6,
    page: 0,
    pageSize: 10,
  })),
  'finding.rollUp': anywhere(() => ({ within: '1600', year: 2022 })),
  'finding.explain': ofUnit(async (place, trx) => ({
    ...(await storedFinding(place, trx)),
    explanation: place.mark,
  })),

  'actionPlan.open': ofUnit(unitOf),
  'actionPlan.start': ofUnit(({ unitCode }) => ({ unitCode, year: 2031 })),
  'actionPlan.setGoal': ofUnit((place) => ({
    ...unitOf(place),
    goalId: null,
    number: '9.0',
    text: place.mark,
    owners: [{ kind: 'body', name: place.mark }],
    deadline: { kind: 'date', day: '2026-12-31' },
  })),
  'actionPlan.removeGoal': ofUnit(async (place, trx) => ({
    ...unitOf(place),
    ...(await storedGoal(place, trx, place.unitCode)),
  })),
  'actionPlan.serve': ofUnit(async (place, trx) => ({
    ...unitOf(place),
    ...(await storedGoal(place, trx, '1000')),
    text: place.mark,
  })),

  'measure.list': anywhere(() => ({
    within: '1600',
    alone: false,
    year: 2026,
    state: ['planned'],
    due: ['later'],
    source: ['none'],
    costClass: ['none'],
    goalId: null,
    ownerRole: 'lineManager',
    search: 'mark',
    order: 'unit',
    page: 0,
    pageSize: 10,
  })),
  'measure.open': ofUnit((place, trx) => storedMeasure(place, trx)),
  'measure.rollUp': anywhere(() => ({ within: '1600', year: 2026 })),
  'measure.overdue': anywhere(() => ({ within: '1600', year: 2026 })),
  'measure.make': ofUnit((place) => ({
    ...unitOf(place),
    text: place.mark,
    owner: { kind: 'person', personId: place.manager },
    deadline: { kind: 'date', day: '2026-12-31' },
    source: 'none',
    findingId: null,
    goalId: null,
    costClass: 'low',
  })),
  'measure.change': ofUnit(async (place, trx) => ({
    ...(await storedMeasure(place, trx)),
    text: place.mark,
    owner: { kind: 'role', role: 'lineManager' },
    deadline: { kind: 'ongoing' },
    goalId: null,
    costClass: 'high',
  })),
  'measure.lookAt': ofUnit(async (place, trx) => ({
    ...(await storedMeasure(place, trx)),
    text: place.mark,
  })),
  'measure.comment': ofUnit(async (place, trx) => ({
    ...(await storedMeasure(place, trx)),
    text: place.mark,
  })),
  'measure.start': ofMeasure('planned'),
  'measure.putBack': ofMeasure('inProgress'),
  'measure.finish': ofMeasure('inProgress'),
  'measure.confirmEffect': ofMeasure('done'),
  'measure.reopen': ofMeasure('done'),
  'measure.drop': ofMeasure('planned'),
  'measure.resume': ofMeasure('dropped'),

  'annualWheel.open': ofUnit(unitOf),
  'annualWheel.mark': ofUnit((place) => ({ ...unitOf(place), duty: 'appraisalTalks', doneOn: '2026-10-01' })),
  'annualWheel.setDay': anywhere(() => ({ year: 2026, duty: 'safetyRound', lastDay: '2026-12-20' })),

  'calendar.mine': withoutInput,
  'calendar.renew': withoutInput,
  'calendar.stop': withoutInput,

  'audit.search': anywhere(() => ({
    ...traceFilter,
    limit: 10,
    after: { at: '2026-11-23T10:00:00Z', stream: 'report:2026:1615', seq: 9 },
  })),
  'audit.actions': withoutInput,
  'audit.verify': withoutInput,
  'audit.export': anywhere(() => ({ ...traceFilter, language: 'nb' })),
  'access.matrix': withoutInput,
}

/** The samples of one procedure; none of one that has been forgotten here. */
export function samplesOf(path: string): readonly Sample<unknown>[] {
  return (samples as Readonly<Record<string, readonly Sample<unknown>[]>>)[path] ?? []
}
