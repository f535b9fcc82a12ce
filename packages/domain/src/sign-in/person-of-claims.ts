import type { Language } from '../language.ts'
import { isLanguage } from '../language.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'

/** What an OpenID provider says about who signs in. */
export interface SignedInPerson {
  /** `<issuer>|<sub>`: the one identity that never changes. */
  readonly subject: string
  /** `name@place`, in small letters: joins with the person of the register at the first sign-in. */
  readonly principalName: string | null
  readonly name: string | null
  readonly email: string | null
  readonly language: Language | null
}

/** The claim in which Feide gives the principal name. */
export const feidePrincipalNameClaim = 'https://n.feide.no/claims/eduPersonPrincipalName'

/** The claims in which providers give the language; the first that is one of ours counts. */
const languageClaims = ['locale', 'language', 'preferredLanguage'] as const

/** Norwegian without a variant is taken for bokmål. */
const variantOf: Readonly<Record<string, Language>> = { no: 'nb' }

const longestSubject = 255
const longestText = 320

/**
 * Reads the claims of a checked sign-in. Claims of another shape than expected are left out; only `sub` must be there
 * (OpenID Connect Core, section 2: at most 255 ASCII characters).
 *
 * @param issuer the provider, as configured
 * @param principalNameClaim a claim that only the provider can set, never one that persons choose themselves
 */
export function personOfClaims(
  claims: Readonly<Record<string, unknown>>,
  issuer: string,
  principalNameClaim: string = feidePrincipalNameClaim,
): Result<SignedInPerson, { readonly kind: 'noSubject' }> {
  const sub = claims.sub
  if (typeof sub !== 'string' || sub.length > longestSubject || !/^[\x21-\x7e]+$/.test(sub)) {
    return failed({ kind: 'noSubject' })
  }
  return ok({
    subject: `${issuer}|${sub}`,
    principalName: addressOf(claims[principalNameClaim])?.toLowerCase() ?? null,
    name: textOf(claims.name),
    email: addressOf(claims.email),
    language: languageOf(claims),
  })
}

function textOf(claim: unknown): string | null {
  if (typeof claim !== 'string' || /\p{Cc}/u.test(claim)) return null
  const text = claim.trim()
  return text === '' || text.length > longestText ? null : text
}

function addressOf(claim: unknown): string | null {
  const text = textOf(claim)
  return text !== null && /^[^\s@]+@[^\s@]+$/.test(text) ? text : null
}

function languageOf(claims: Readonly<Record<string, unknown>>): Language | null {
  const said = languageClaims
    .flatMap((claim) => textOf(claims[claim])?.toLowerCase().split(/[-_]/)[0] ?? [])
    .map((tag) => variantOf[tag] ?? tag)
  return said.find(isLanguage) ?? null
}
