import type { SignedInPerson } from '@hms/domain/sign-in'
import { acrSuffices, personOfClaims } from '@hms/domain/sign-in'
import type { Language } from '@hms/domain/language'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import * as openId from 'openid-client'
import type { OpenIdSettings } from '../../platform/settings.ts'
import type { Site } from '../../platform/site.ts'

/** Where the provider sends people back. It must be registered there, under the public address. */
export const callbackPath = '/sign-in/callback'

/** A provider's answer is waited for so long, in seconds. */
const patience = 10

/** What is agreed on with the provider for one sign-in, and kept until its answer comes. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  /** The secret half of PKCE. */
  readonly codeVerifier: string
}

/** What a person who signs in wishes, of which the provider may know nothing. */
export interface Wishes {
  readonly language: Language
  /** Who it is thought to be. */
  readonly loginHint: string | null
}

/** A sign-in that was checked in every way. */
export interface Confirmed {
  readonly person: SignedInPerson
  /** The provider's proof, for signing out there too. */
  readonly idToken: string | null
  /** What the groups API says, unchecked; null where there is none, or it doesn't answer. */
  readonly groups: unknown
}

/** Why there is no sign-in. */
export type SignInProblem =
  /** The provider said no, or the person went back. */
  | 'refusedByProvider'
  /** The provider doesn't answer, or not as agreed on. */
  | 'providerUnavailable'
  /** The answer isn't the provider's own answer to this question. */
  | 'notConfirmed'
  /** It was not strong enough. */
  | 'tooWeak'

/** A sign-in that isn't one. The cause is for the log. */
export interface Unconfirmed {
  readonly kind: SignInProblem
  readonly cause?: unknown
}

/** The system as a client of one OpenID provider. */
export interface OpenIdClient {
  /** Where to send the browser; throws when the provider doesn't answer. */
  start(attempt: Attempt, wishes: Wishes): Promise<URL>
  /** Checks the answer that the browser came back with, and fetches who it is. */
  finish(query: URLSearchParams, attempt: Attempt): Promise<Result<Confirmed, Unconfirmed>>
  /** Where to send the browser to sign out at the provider as well; null when it offers none, or doesn't answer. */
  signOutAddress(idToken: string | null): Promise<URL | null>
}

/** A new attempt, which nobody can guess. */
export function newAttempt(): Attempt {
  return {
    state: openId.randomState(),
    nonce: openId.randomNonce(),
    codeVerifier: openId.randomPKCECodeVerifier(),
  }
}

/**
 * Makes the client. The provider is asked for its configuration when it is first needed, so that the system starts
 * without it, and asked again after a failure.
 *
 * @param settings read at the first use: the demo's provider is known once the server listens
 * @param subjectPrefix what stands before the provider's `sub` in the register; the issuer
 */
export function openIdClient(
  settings: () => OpenIdSettings,
  site: Site,
  { subjectPrefix }: { readonly subjectPrefix?: string } = {},
): OpenIdClient {
  const configuration = retried(() => discover(settings()))
  const callback = () => `${site.origin()}${callbackPath}`

  return {
    async start({ state, nonce, codeVerifier }, { language, loginHint }) {
      const { scopes, acr } = settings()
      return openId.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback(),
        response_type: 'code',
        scope: scopes,
        state,
        nonce,
        code_challenge: await openId.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
        ...(loginHint === null ? {} : { login_hint: loginHint }),
      })
    },

    async finish(query, { state, nonce, codeVerifier }) {
      try {
        const provider = await configuration()
        const tokens = await openId.authorizationCodeGrant(provider, new URL(`?${query}`, callback()), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) return failed({ kind: 'notConfirmed' })
        const { acr, issuer, principalNameClaim, groupsUrl } = settings()
        if (!acrSuffices(acr, claims.acr)) return failed({ kind: 'tooWeak' })
        const userInfo = await openId.fetchUserInfo(provider, tokens.access_token, claims.sub)
        const person = personOfClaims({ ...claims, ...userInfo }, subjectPrefix ?? issuer, principalNameClaim)
        if (!person.ok) return failed({ kind: 'notConfirmed' })
        return ok({
          person: person.value,
          idToken: tokens.id_token ?? null,
          groups: groupsUrl === null ? null : await fetchGroups(provider, groupsUrl, tokens.access_token),
        })
      } catch (error) {
        return failed({ kind: problemOf(error), cause: error })
      }
    },

    async signOutAddress(idToken) {
      try {
        const provider = await configuration()
        if (provider.serverMetadata().end_session_endpoint === undefined) return null
        return openId.buildEndSessionUrl(provider, {
          post_logout_redirect_uri: `${site.origin()}/`,
          ...(idToken === null ? {} : { id_token_hint: idToken }),
        })
      } catch {
        return null
      }
    },
  }
}

async function discover(settings: OpenIdSettings): Promise<openId.Configuration> {
  const { issuer, clientId, clientSecret } = settings
  const address = new URL(issuer)
  const configuration = await openId.discovery(
    address,
    clientId,
    undefined,
    openId.ClientSecretBasic(clientSecret),
    {
      timeout: patience,
      execute: [
        // The signature of the ID token is checked, too, though it comes straight from the provider.
        openId.enableNonRepudiationChecks,
        // The settings allow this on loopback only.
        ...(address.protocol === 'http:' ? [openId.allowInsecureRequests] : []),
      ],
    },
  )
  if (configuration.serverMetadata().issuer !== issuer) throw new Error('The provider calls itself otherwise')
  return configuration
}

/** A suggestion hangs on it, and nothing else: without an answer it goes on. */
async function fetchGroups(
  provider: openId.Configuration,
  url: string,
  accessToken: string,
): Promise<unknown> {
  try {
    const answer = await openId.fetchProtectedResource(provider, accessToken, new URL(url), 'GET')
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

/** Codes of openid-client for a provider that doesn't answer, or is out of order. */
const unavailable: ReadonlySet<unknown> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])

function problemOf(error: unknown): SignInProblem {
  if (error instanceof openId.AuthorizationResponseError) return 'refusedByProvider'
  const { code } = error as { code?: unknown }
  // A TypeError without a code is what fetch throws when nobody answers.
  const isSilent = error instanceof TypeError && code === undefined
  return isSilent || unavailable.has(code) ? 'providerUnavailable' : 'notConfirmed'
}

function retried<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () => {
    running ??= work().catch((error: unknown) => {
      running = null
      throw error
    })
    return running
  }
}
