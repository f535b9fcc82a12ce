import type { Resource } from '../access/index.ts'
import type { Signer } from '../report/index.ts'
import type { ReportTime } from './occasions.ts'
import { dueOccasion, occasionKey } from './occasions.ts'
import type { Occasion } from './occasions.ts'
import type { Staff } from './recipients.ts'
import { deputiesAsked, hseSectionOf, recipientsOf, signersAsked } from './recipients.ts'
import type { SignatureStep } from './signature-steps.ts'
import { dueSignatureStep, signatureSteps } from './signature-steps.ts'
import type { ReportStanding, Side, Task } from './tasks.ts'
import { sides, tasksOf } from './tasks.ts'

/** A unit's report, as far as reminders depend on it. */
export interface ReportFacts extends ReportStanding, ReportTime {
  /** Where the unit stands in the campaign's organisation; its own code comes first. */
  readonly unit: Resource
  /** The first signature that holds, as long as the other is missing; null otherwise. */
  readonly firstSignature: Signature | null
  /** Those who can sign it now, see `signersOf`; nobody as long as it isn't complete. */
  readonly signers: readonly Signer[]
}

/** A signature that holds. */
export interface Signature {
  /** What tells it from one that was voided, e.g. its id. */
  readonly id: string
  readonly side: Side
  /** Local day. */
  readonly on: string
}

/** Something that a person is to be told. */
export interface Matter {
  /** Code of the unit. */
  readonly unit: string
  readonly occasion: Occasion
  /** What the person is asked for; `letThrough` of the HSE section, where the second signature doesn't come. */
  readonly task: Task | 'letThrough'
  /** The unit's own deadline. */
  readonly deadline: string
}

/** What one person gets, all in one mail. */
export interface Reminder {
  readonly person: string
  /** By unit; for each unit and occasion one. */
  readonly matters: readonly Matter[]
}

/**
 * Who is reminded of what on a day, by the calendar: those who still owe something, and no others. Everybody gets one mail
 * with all their units. What somebody was told before is left out by whoever sends, by `matterKey`.
 *
 * @param day local day, on which the campaign takes reports
 */
export function planReminders(
  reports: readonly ReportFacts[],
  staff: Staff,
  day: string,
): readonly Reminder[] {
  return byPerson(
    reports.flatMap((report) => [...ofCalendar(report, staff, day), ...ofSteps(report, staff, day)]),
  )
}

/**
 * Who is told, at once, that a side has signed: the other, to sign; or, when both have, the line manager, to hand in.
 * Nobody when the signature was voided meanwhile or the report is handed in.
 *
 * @param signature the signature that was given
 */
export function planAfterSignature(
  report: ReportFacts,
  signature: Signature,
  staff: Staff,
): readonly Reminder[] {
  if (!report.signedBy.includes(signature.side)) return []
  const occasion = { kind: 'otherSigned', signature: signature.id } as const
  return byPerson(
    told(report, staff, occasion).filter(([, { task }]) => task === 'sign' || task === 'handIn'),
  )
}

/**
 * What a person is still to be told of, when their mail is about to go: what was done meanwhile is left out, and what is
 * asked for now stands instead of what was asked for then.
 */
export function stillToTell(
  told: readonly Pick<Matter, 'unit' | 'occasion'>[],
  person: string,
  reports: readonly ReportFacts[],
  staff: Staff,
): readonly Matter[] {
  const byUnit = new Map(reports.map((report) => [report.unit.unitPath[0], report]))
  return told.flatMap(({ unit, occasion }) => {
    const report = byUnit.get(unit)
    return report ? (matterNow(report, occasion, person, staff) ?? []) : []
  })
}

function matterNow(report: ReportFacts, occasion: Occasion, person: string, staff: Staff): Matter | null {
  if (occasion.kind !== 'signatureMissing')
    return told(report, staff, occasion).find(([id]) => id === person)?.[1] ?? null
  const step = signatureSteps.find(({ after }) => after === occasion.after)
  const missing = missingSide(report)
  if (!step || report.firstSignature?.id !== occasion.signature || !missing) return null
  const canSign = report.signers.some(({ part, personId }) => part === missing && personId === person)
  if (taskOfStep(step) === 'sign' && !canSign) return null
  return matterOf(report, occasion, taskOfStep(step))
}

/** What tells one matter of a person from another: a person is told of each once. */
export function matterKey({ unit, occasion }: Pick<Matter, 'unit' | 'occasion'>): string {
  return `${unit} ${occasionKey(occasion)}`
}

type Told = readonly [person: string, matter: Matter]

function ofCalendar(report: ReportFacts, staff: Staff, day: string): readonly Told[] {
  const occasion = dueOccasion(report, day)
  return occasion ? told(report, staff, occasion) : []
}

/** Each side that owes something is told of an occasion. */
function told(report: ReportFacts, staff: Staff, occasion: Occasion): readonly Told[] {
  const tasks = tasksOf(report)
  const recipients = recipientsOf(report.unit, staff)
  return sides.flatMap((side) => {
    const task = tasks[side]
    return task === null
      ? []
      : (task === 'sign' ? signersAsked(report.signers, side, staff) : recipients[side]).map(
          (person) => [person, matterOf(report, occasion, task)] as const,
        )
  })
}

/** The second signature that doesn't come. */
function ofSteps(report: ReportFacts, staff: Staff, day: string): readonly Told[] {
  const { firstSignature: first } = report
  const step = first && dueSignatureStep(first.on, day)
  if (!first || !step) return []
  const missing = missingSide(report)
  if (!missing) return []
  const occasion = { kind: 'signatureMissing', signature: first.id, after: step.after } as const
  const persons = {
    other: () => signersAsked(report.signers, missing, staff),
    deputy: () => deputiesAsked(report.signers, missing, staff),
    hseSection: () => hseSectionOf(report.unit, staff),
  }[step.to]()
  return persons.map((person) => [person, matterOf(report, occasion, taskOfStep(step))])
}

/** The side whose signature is waited for, when the other's is there. */
function missingSide(report: ReportFacts): Side | null {
  const tasks = tasksOf(report)
  return sides.find((side) => tasks[side] === 'sign' && side !== report.firstSignature?.side) ?? null
}

function taskOfStep({ to }: SignatureStep): Matter['task'] {
  return to === 'hseSection' ? 'letThrough' : 'sign'
}

function matterOf({ unit, deadline }: ReportFacts, occasion: Occasion, task: Matter['task']): Matter {
  return { unit: unit.unitPath[0] ?? '', occasion, task, deadline }
}

/** Whoever is on both sides of a unit is told once, as its manager. */
function byPerson(told: readonly Told[]): readonly Reminder[] {
  const persons = Map.groupBy(told, ([person]) => person)
  return [...persons.keys()].toSorted().map((person) => {
    const matters = new Map<string, Matter>()
    for (const [, matter] of persons.get(person) ?? []) {
      const key = matterKey(matter)
      if (!matters.has(key)) matters.set(key, matter)
    }
    return { person, matters: [...matters.values()].toSorted(byUnit) }
  })
}

const byUnit = (one: Matter, other: Matter) => (matterKey(one) < matterKey(other) ? -1 : 1)
