import type { Role } from '../access/index.ts'
import type { DatedAppointment } from '../appointment/index.ts'
import { deputyActs } from '../appointment/index.ts'
import { daysAfter } from '../calendar.ts'
import type { Capacity, SignaturePart } from './signature.ts'

/**
 * How long a report waits for the representative once the line manager has signed, in days: after the first time (the
 * one of reminders) a deputy can sign although the elected one is not away; after the second the HSE section can let
 * the report through.
 */
export const signingPatience = { deputy: 7, letThrough: 14 } as const

/** Somebody who can sign a part, and as what. */
export interface Signer {
  readonly personId: string
  readonly part: SignaturePart
  readonly role: Role
  readonly capacity: Exclude<Capacity, 'letThrough'>
}

/** Who signs a report. */
export interface Signers {
  /** Those who can sign now; of each part, one of them is enough. */
  readonly now: readonly Signer[]
  /** Those who can from `patience.deputy` on. */
  readonly later: readonly Signer[]
  /** The days from which a missing second signature is not waited for any more; null while it isn't waited for. */
  readonly patience: { readonly deputy: string; readonly letThrough: string } | null
}

/** What follows who signs. */
export interface SigningCircumstances {
  /** The appointments in force around the unit: its own, those of its safety areas, and the chief representatives'. */
  readonly appointments: readonly DatedAppointment[]
  /** Ids of those who are away. */
  readonly away: ReadonlySet<string>
  /** Id of the representative who is appointed for this report; null when none is. */
  readonly appointed: string | null
  /** The signatures that stand. */
  readonly standing: readonly {
    readonly part: SignaturePart
    readonly signedBy: string
    /** The local day. */
    readonly signedOn: string
  }[]
  /** A local day. */
  readonly today: string
}

/**
 * Who signs a report. The line manager's part is signed by the unit's line manager, or an acting one as such. The
 * representative's by:
 *
 * | elected for the unit                  | deputies            | signs                                        |
 * | ------------------------------------- | ------------------- | -------------------------------------------- |
 * | one appointed for the report, here    |                     | that one; deputies when the patience is over |
 * | some, here                            |                     | any of them; deputies when it is over        |
 * | some, one of them away                | of the same place   | any of the elected, or the deputy            |
 * | none                                  | some, here          | a deputy                                     |
 * | none                                  | none                | the local chief representative; the chief when it is over |
 * | none, and no local chief is here      | none                | the chief representative                     |
 *
 * Nobody signs both parts: whoever has signed one does not count for the other. An appointed one who is away, or not
 * elected any more, binds nobody. A HSE coordinator signs nothing.
 */
export function signersOf(circumstances: SigningCircumstances): Signers {
  const { appointments, standing, today } = circumstances
  const signerOfManager = signedBy(standing, 'manager')
  const waitingSince = signedBy(standing, 'representative')
    ? undefined
    : standing.find(({ part }) => part === 'manager')?.signedOn
  const patience =
    waitingSince === undefined
      ? null
      : {
          deputy: daysAfter(waitingSince, signingPatience.deputy),
          letThrough: daysAfter(waitingSince, signingPatience.letThrough),
        }
  const managers = appointments
    .filter(
      ({ role, personId }) => role === 'lineManager' && personId !== signedBy(standing, 'representative'),
    )
    .map((one) => signer(one, 'manager', one.acting ? 'acting' : 'self'))
  const { first, second } = representatives({
    ...circumstances,
    appointments: appointments.filter(({ personId }) => personId !== signerOfManager),
  })
  const isOver = patience !== null && today >= patience.deputy
  return {
    now: distinct([...managers, ...first, ...(isOver ? second : [])]),
    later: isOver
      ? []
      : distinct(second).filter((one) => !first.some(({ personId }) => personId === one.personId)),
    patience,
  }
}

function representatives({ appointments, away, appointed }: SigningCircumstances): {
  readonly first: readonly Signer[]
  readonly second: readonly Signer[]
} {
  const having = (role: Role) => appointments.filter((one) => one.role === role)
  const here = (ones: readonly DatedAppointment[]) => ones.filter(({ personId }) => !away.has(personId))
  const elected = having('safetyRepresentative')
  const deputies = here(having('deputySafetyRepresentative'))
  if (elected.length === 0 && deputies.length === 0) {
    const chiefs = here(having('chiefSafetyRepresentative')).map(inPlace)
    const local = here(having('localChiefSafetyRepresentative')).map(inPlace)
    return local.length > 0 ? { first: local, second: chiefs } : { first: chiefs, second: [] }
  }
  const chosen = here(elected).filter(({ personId }) => personId === appointed)
  if (chosen.length > 0) return { first: chosen.map(inPerson), second: deputies.map(asDeputy) }
  const acting = deputies.filter((deputy) => deputyActs(deputy, appointments, away))
  return { first: [...elected.map(inPerson), ...acting.map(asDeputy)], second: deputies.map(asDeputy) }
}

const inPerson = (one: DatedAppointment) => signer(one, 'representative', 'self')
const asDeputy = (one: DatedAppointment) => signer(one, 'representative', 'deputy')
const inPlace = (one: DatedAppointment) => signer(one, 'representative', 'inPlace')

function signer(
  { personId, role }: DatedAppointment,
  part: SignaturePart,
  capacity: Signer['capacity'],
): Signer {
  return { personId, part, role, capacity }
}

function signedBy(standing: SigningCircumstances['standing'], part: SignaturePart): string | undefined {
  return standing.find((signature) => signature.part === part)?.signedBy
}

/** Everybody once for each part: with several appointments, as the first of them. */
function distinct(signers: readonly Signer[]): readonly Signer[] {
  return [
    ...new Map(signers.toReversed().map((one) => [`${one.part} ${one.personId}`, one])).values(),
  ].toReversed()
}
