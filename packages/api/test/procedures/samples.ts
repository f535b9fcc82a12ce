import { latestEditionFor } from '@hms/domain/questionnaire/editions'
import { randomUUID } from 'node:crypto'
import type { MeasureState } from '@hms/domain/action-plan'
import type { Trx } from '../../src/database/schema.ts'
import { createCampaign } from '../../src/slices/campaign/public.ts'
import { filledIn } from '../fill-in.ts'
import { nextDays } from '../next-days.ts'
import {
  forTheCallerToSign,
  handedIn,
  signedByBoth,
  signedByManager,
  signedByTheCaller,
  unsigned,
} from '../signed-report.ts'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'
import type { Sample, Samples } from './sample.ts'
import { anywhere, ofFaculty, ofUnit, withoutInput } from './sample.ts'
import { storedFinding, storedGoal, storedMeasure } from './stored-plans.ts'
import { registerSamples } from './register-samples.ts'
import { incidentSamples } from './incident-samples.ts'
import { figureRegisterSamples } from './figure-register-samples.ts'
import { roundSamples } from './round-samples.ts'

const unitOf = ({ year, unitCode }: Place) => ({ year, unitCode })
const reason = ({ mark }: Place) => `Fordi det trengs, ${mark}`
const year = () => ({ year: 2022 })
const yearOfFaculty = ({ faculty }: Place) => ({ year: 2022, faculty })
/** To see a faculty by itself takes a right of its own. */
const byFaculty = { action: 'figures.faculty' } as const

const inAllLanguages = (text: string) => ({ nb: text, nn: text, en: text })
/** Somebody with a role in the unit. */
const managerOf = ({ manager }: Place) => ({ id: manager })
/** What can be written about somebody, with an account that nobody has. */
const details = ({ mark, unitCode }: Place, of: string) => ({
  name: inAllLanguages(mark),
  principalName: `${of}-${unitCode}@havnes.example`,
  email: `${mark}@havnes.example`,
  language: 'nn' as const,
})
const coordinator = ({ manager, unitCode }: Place) => ({
  personId: manager,
  role: 'hseCoordinator' as const,
  unit: unitCode,
  area: null,
  campus: null,
  acting: false,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
})
/** Rows are stored for days of the past, one after the other: none is in the way of another. */
async function storedAppointment({ manager, unitCode }: Place, trx: Trx, year: number) {
  return trx
    .insertInto('appointment')
    .values({
      personId: manager,
      role: 'hseCoordinator',
      unitCode,
      areaCode: null,
      campus: null,
      acting: false,
      validFrom: `${year}-01-01`,
      validTo: `${year}-12-31`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}
async function storedAbsence({ manager: personId }: Place, trx: Trx) {
  return trx
    .insertInto('absence')
    .values({ personId, validFrom: '2020-01-01', validTo: '2020-01-31' })
    .returning('id')
    .executeTakeFirstOrThrow()
}
async function storedArea({ unitCode, mark }: Place, trx: Trx) {
  const code = `unused-${unitCode}`
  await trx
    .insertInto('safetyArea')
    .values({ code, name: inAllLanguages(mark), campus: null })
    .execute()
  await trx.insertInto('safetyAreaUnit').values({ areaCode: code, unitCode }).execute()
  return { code }
}
const stamp = '001763888400000-00000-sample'
/** The sample of a move: a measure in a state from which it can be made. */
const ofMeasure = (state: MeasureState) =>
  ofUnit(async (place, trx) => ({ ...(await storedMeasure(place, trx, state)), reason: place.mark }))

const runningYear = () => ({ year: 2026 })
const draftYear = () => ({ year: nextDays.year })

/** The campaign of the next year has been prepared, and not announced. */
const preparing = {
  async before(trx: Trx) {
    const { closesAt, ...days } = nextDays
    const edition = latestEditionFor(days.year)
    if (edition) await createCampaign(trx, { ...days, edition, state: 'draft', closesOn: closesAt })
  },
}

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

/** One of the mails of the demo, which have all been sent. */
const someMail = (trx: Trx) => trx.selectFrom('mail').select('id').orderBy('id').limit(1)

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
  'report.waitingForMe': withoutInput,
  'report.open': ofUnit(unitOf),
  'report.answer': ofUnit((place) => ({
    ...unitOf(place),
    entries: [{ id: 'sample-answer', item: 'ownHseGoals', value: 'yes', stamp }],
  })),
  'report.history': ofUnit((place) => ({ ...unitOf(place), item: 'ownHseGoals' })),
  'report.comment': ofUnit((place) => ({
    ...unitOf(place),
    id: 'sample-comment',
    item: 'ownHseGoals',
    text: place.mark,
    stamp,
  })),
  'report.disagree': ofUnit((place) => ({
    ...unitOf(place),
    id: 'sample-disagreement',
    item: 'ownHseGoals',
    disagrees: true,
    stamp,
  })),
  'report.dropProposal': ofUnit((place) => ({ ...unitOf(place), proposal: 'sample-proposal' }), {
    before: storeProposal,
  }),
  'report.live': ofUnit((place) => ({ ...unitOf(place), tab: 'sample-tab', since: 0 })),
  'report.present': ofUnit((place) => ({ ...unitOf(place), tab: 'sample-tab', item: 'ownHseGoals' })),
  'report.sign': ofUnit(
    async (place, trx) => ({
      ...unitOf(place),
      contentHash: (await filledIn(trx, place)).frozen.contentHash,
      requestId: randomUUID(),
    }),
    { before: (trx, place) => forTheCallerToSign(trx, place) },
  ),
  'report.withdrawSignature': ofUnit(unitOf, { before: (trx, place) => signedByTheCaller(trx, place) }),
  'report.appointSigner': ofUnit(
    (place) => ({ ...unitOf(place), personId: `demo-safetyRepresentative-${place.unitCode}` }),
    { before: (trx, place) => unsigned(trx, place) },
  ),
  'report.submit': ofUnit(unitOf, { before: (trx, place) => signedByBoth(trx, place) }),
  'report.letThrough': ofUnit((place) => ({ ...unitOf(place), reason: reason(place) }), {
    before: (trx, place) => signedByManager(trx, place),
  }),
  'report.reopen': ofUnit((place) => ({ ...unitOf(place), reason: reason(place) }), {
    before: (trx, place) => handedIn(trx, place),
  }),

  'campaign.years': withoutInput,
  'campaign.list': withoutInput,
  'campaign.details': anywhere(runningYear),
  'campaign.follow': anywhere(runningYear),
  'campaign.units': anywhere(runningYear),
  'campaign.preview': anywhere(({ unitCode }) => ({ ...runningYear(), unitCode })),
  'campaign.create': anywhere(draftYear),
  'campaign.discard': anywhere(draftYear, preparing),
  'campaign.setEdition': anywhere(() => ({ ...draftYear(), edition: '2022' }), preparing),
  'campaign.setUnits': anywhere(
    ({ unitCode }) => ({ ...draftYear(), codes: [unitCode], reports: false }),
    preparing,
  ),
  'campaign.refreshUnits': anywhere(draftYear, preparing),
  'campaign.setDays': anywhere(() => nextDays, preparing),
  'campaign.move': anywhere(() => ({ ...draftYear(), move: 'announce' as const }), preparing),
  'campaign.extend': ofUnit(
    (place) => ({
      ...unitOf(place),
      deadline: '2026-12-22',
      closesAt: '2027-01-10',
      reason: reason(place),
    }),
    { before: (trx, place) => unsigned(trx, place) },
  ),
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

  'annualReport.content': [
    ...anywhere(year),
    ...ofFaculty(({ faculty }) => ({ year: 2022, within: faculty }), byFaculty),
  ],

  'results.unit': ofUnit(({ unitCode }) => ({ year: 2022, unitCode })),
  'results.faculty': ofFaculty(yearOfFaculty, byFaculty),

  'organisation.faculties': withoutInput,
  'organisation.list': withoutInput,

  'people.list': ofUnit(({ unitCode }) => ({
    q: 'linje',
    role: 'lineManager',
    unit: unitCode,
    standing: 'withRole',
    sort: '-end',
    language: 'nb',
    limit: 10,
  })),
  'people.person': ofUnit(managerOf),
  'people.history': ofUnit((place) => ({ ...managerOf(place), limit: 10 })),
  'people.add': ofUnit((place) => details(place, 'new')),
  'people.change': ofUnit((place) => ({ ...managerOf(place), ...details(place, 'changed') })),
  'people.endSessions': ofUnit(managerOf),

  'appointment.ofMyUnits': withoutInput,
  'appointment.terms': anywhere(() => ({ within: 365 })),
  'appointment.add': ofUnit(coordinator),
  'appointment.change': ofUnit(async (place, trx) => ({
    ...(await storedAppointment(place, trx, 2021)),
    acting: true,
    validFrom: '2021-02-01',
    validTo: '2021-11-30',
  })),
  'appointment.end': ofUnit(async (place, trx) => ({
    ...(await storedAppointment(place, trx, 2022)),
    lastDay: '2022-06-30',
  })),
  'appointment.withdraw': ofUnit((place, trx) => storedAppointment(place, trx, 2023)),
  'absence.save': ofUnit(({ manager }) => ({
    personId: manager,
    id: null,
    validFrom: '2026-11-20',
    validTo: '2026-12-01',
  })),
  'absence.remove': ofUnit(storedAbsence),
  'safetyArea.list': withoutInput,
  'safetyArea.save': ofUnit(({ unitCode, campus, mark }) => ({
    isNew: true,
    area: { code: `new-${unitCode}`, name: inAllLanguages(mark), units: [unitCode], campus },
  })),
  'safetyArea.remove': ofUnit(storedArea),
  'dataImport.appointments': ofUnit(({ unitCode, mark }) => ({
    csv: [
      'principal_name;name;role;unit_code;area_code;campus;acting;valid_from;valid_to',
      `imported-${unitCode}@havnes.example;${mark};hseCoordinator;${unitCode};;;no;2026-01-01;`,
    ].join('\n'),
    dryRun: false,
  })),

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
  'measure.toJudge': ofUnit(unitOf),
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
  'annualWheel.days': anywhere(() => ({ year: 2026 })),
  'annualWheel.setDay': anywhere(() => ({ year: 2026, duty: 'safetyRound', lastDay: '2026-12-20' })),

  'calendar.mine': withoutInput,
  'calendar.renew': withoutInput,
  'calendar.stop': withoutInput,

  ...figureRegisterSamples,
  ...roundSamples,
  ...registerSamples,
  ...incidentSamples,

  'audit.search': anywhere(() => ({
    ...traceFilter,
    limit: 10,
    after: { at: '2026-11-23T10:00:00Z', stream: 'report:2026:1615', seq: 9 },
  })),
  'audit.actions': withoutInput,
  'audit.verify': withoutInput,
  'audit.export': anywhere(() => ({ ...traceFilter, language: 'nb' })),
  'access.matrix': withoutInput,

  'mail.list': anywhere(() => ({ state: 'sent', cursor: null })),
  'mail.retry': anywhere(
    async (_place, trx) => ({ id: (await someMail(trx).executeTakeFirstOrThrow()).id }),
    {
      before: (trx) =>
        trx
          .updateTable('mail')
          .set({ state: 'failed', problem: 'refused' })
          .where('id', '=', someMail(trx))
          .execute(),
    },
  ),
  'reminder.preview': anywhere(() => ({ day: '2026-12-03' })),
}

/** The samples of one procedure; none of one that has been forgotten here. */
export function samplesOf(path: string): readonly Sample<unknown>[] {
  return (samples as Readonly<Record<string, readonly Sample<unknown>[]>>)[path] ?? []
}

/** A proposal that waits. */
async function storeProposal(trx: Trx, place: Place): Promise<void> {
  const { id } = await trx
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('year', '=', place.year)
    .where('unitCode', '=', place.unitCode)
    .select('report.id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('answerProposal')
    .values({
      reportId: id,
      entryId: 'sample-proposal',
      item: 'ownHseGoals',
      value: 'no',
      stamp,
      proposedBy: place.manager,
      proposedAs: 'lineManager',
      proposedAt: testClock(),
      droppedBy: null,
      droppedAt: null,
      auditSeq: 1,
    })
    .execute()
}
