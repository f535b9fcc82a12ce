import type { Role } from '@hms/domain/access'
import { isOpen } from '@hms/domain/campaign'
import type { ItemKey } from '@hms/domain/questionnaire'
import type { Answers, Capacity, SignaturePart, Signer, SigningProblem, VoidCause } from '@hms/domain/report'
import { letThroughProblem, missingPart, progressOf, signatureParts, signingOf } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { authorOf } from './author-of.ts'
import type { Author, LoadedReport } from './load-report.ts'
import type { LoadedSigning, StandingSignature } from './load-signing.ts'
import { loadSigning } from './load-signing.ts'

/** A signature as it is shown. */
export interface ShownSignature {
  readonly part: SignaturePart
  /** Who signed, or let it through. */
  readonly by: Author
  readonly capacity: Capacity
  readonly signedAt: string
  readonly contentHash: string
  /** Why it was let through; null of a signature. */
  readonly reason: string | null
}

/** Somebody who can sign. */
export interface ShownSigner extends Author {
  readonly personId: string
  readonly capacity: Capacity
}

/** One of the two parts: its signature, or who can give it. */
export interface PartOfSigning {
  readonly part: SignaturePart
  readonly signature: ShownSignature | null
  readonly signers: readonly ShownSigner[]
}

/** Why signatures don't stand any more: shown until they are given anew. */
export interface VoidedSignatures {
  readonly cause: VoidCause
  readonly by: Author
  readonly at: string
  /** The items whose answers were changed. */
  readonly items: readonly ItemKey[]
  /** Whose they were. */
  readonly signedBy: readonly Author[]
}

/** Where the signing of a report stands, for the person who looks at it. */
export interface Signing {
  readonly parts: readonly PartOfSigning[]
  readonly voided: VoidedSignatures | null
  /** Whether and as what the person can sign now, or why not. */
  readonly mine:
    | { readonly may: true; readonly part: SignaturePart; readonly role: Role; readonly capacity: Capacity }
    | { readonly may: false; readonly problem: SigningProblem | { readonly kind: 'notOpen' } }
  /** The one part that is missing, and what happens if it doesn't come; null unless exactly one is. */
  readonly waiting: {
    readonly part: SignaturePart
    readonly since: string
    /** Those who can sign later, if nobody does before: deputies, or the chief representative. */
    readonly later: readonly ShownSigner[]
    /** Local days; null when it is the manager's that is missing. */
    readonly patience: { readonly deputy: string; readonly letThrough: string } | null
    /** Whether the HSE section can let it through by now. */
    readonly canBeLetThrough: boolean
  } | null
  /** Id of the representative who is appointed to sign; null when any of them can. */
  readonly appointed: string | null
  /** The elected ones, when there are several: one of them can be appointed. */
  readonly choices: readonly ShownSigner[]
}

/** Reads where the signing of a report stands. */
export async function readSigning(
  trx: Trx,
  report: LoadedReport,
  { personId, answers, now }: { readonly personId: string; readonly answers: Answers; readonly now: Date },
): Promise<Signing> {
  const loaded = await loadSigning(trx, report.id, now)
  const { standing, signers, appointed, elected } = loaded
  const shown = (signer: Signer): ShownSigner[] => shownSigner(signer, loaded)
  const missing = missingPart(standing)
  const [first] = standing
  return {
    parts: signatureParts.map((part) => {
      const signature = standing.find((one) => one.part === part)
      return {
        part,
        signature: signature ? shownSignature(signature) : null,
        signers: signature ? [] : signers.now.filter((one) => one.part === part).flatMap(shown),
      }
    }),
    voided: report.state === 'submitted' ? null : await lastVoided(trx, report.id, loaded),
    mine: mineOf(report, loaded, { personId, answers, now }),
    waiting:
      missing && first
        ? {
            part: missing,
            since: first.signedAt.toISOString(),
            later: signers.later.flatMap(shown),
            patience: signers.patience,
            canBeLetThrough:
              letThroughProblem({ state: report.state, signers, standing }, localDay(now)) === null,
          }
        : null,
    appointed,
    choices:
      elected.length < 2
        ? []
        : elected.flatMap((personIdOf) =>
            shown({
              personId: personIdOf,
              part: 'representative',
              role: 'safetyRepresentative',
              capacity: 'self',
            }),
          ),
  }
}

function mineOf(
  { state, campaign }: LoadedReport,
  { signers, standing }: LoadedSigning,
  { personId, answers, now }: { readonly personId: string; readonly answers: Answers; readonly now: Date },
): Signing['mine'] {
  const { missing } = progressOf(campaign.edition, answers)
  const result = signingOf({ personId, state, missing, signers, standing })
  if (!result.ok) return { may: false, problem: result.problem }
  if (!isOpen(campaign, localDay(now))) return { may: false, problem: { kind: 'notOpen' } }
  const { part, role, capacity } = result.value
  return { may: true, part, role, capacity }
}

function shownSigner({ personId, role, capacity }: Signer, { names }: LoadedSigning): ShownSigner[] {
  const name = names.get(personId)
  return name ? [{ personId, name, role, capacity }] : []
}

/** A signature as it is shown. */
export function shownSignature({
  part,
  name,
  role,
  capacity,
  signedAt,
  contentHash,
  reason,
}: Omit<StandingSignature, 'id' | 'signedBy'>): ShownSignature {
  return { part, by: { name, role }, capacity, signedAt: signedAt.toISOString(), contentHash, reason }
}

/** The signatures that were voided last, as long as their parts aren't signed again. */
async function lastVoided(
  trx: Trx,
  reportId: number,
  { standing }: LoadedSigning,
): Promise<VoidedSignatures | null> {
  const signed = standing.map(({ part }) => part)
  const rows = await trx
    .selectFrom('signatureVoid')
    .innerJoin('signature', 'signature.id', 'signatureVoid.signatureId')
    .innerJoin('person as voider', 'voider.id', 'signatureVoid.voidedBy')
    .innerJoin('person as signer', 'signer.id', 'signature.signedBy')
    .where('signature.reportId', '=', reportId)
    .$if(signed.length > 0, (query) => query.where('signature.part', 'not in', signed))
    .orderBy('voidedAt', 'desc')
    .orderBy('signatureId', 'desc')
    .select(['cause', 'voidedAt', 'items', 'voidedAs', 'voider.name as voiderName', 'signature.part'])
    .select(['signer.name as signerName', 'signature.role as signerRole'])
    .execute()
  const [last] = rows
  const by = last && authorOf({ name: last.voiderName, role: last.voidedAs })
  if (!last || !by) return null
  const lastOfPart = signatureParts.flatMap((part) => rows.find((row) => row.part === part) ?? [])
  const together = lastOfPart.filter(
    ({ cause, voidedAt }) => cause === last.cause && voidedAt.getTime() === last.voidedAt.getTime(),
  )
  return {
    cause: last.cause,
    by,
    at: last.voidedAt.toISOString(),
    items: last.items,
    signedBy: together.map(({ signerName: name, signerRole: role }) => ({ name, role })),
  }
}
