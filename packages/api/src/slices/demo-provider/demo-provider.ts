import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { feidePrincipalNameClaim } from '@hms/domain/sign-in'
import type { JWK } from 'oidc-provider'
import Provider from 'oidc-provider'
import type { OpenIdSettings } from '../../platform/settings.ts'
import type { Site } from '../../platform/site.ts'
import type { DemoAccount } from './demo-accounts.ts'
import { memoryStore } from './memory-store.ts'

/** Where the provider is, below the address of the system. */
export const providerPath = '/demo-provider'

/** The cookie in which the provider would remember who signed in. */
export const sessionCookie = 'demo_provider'

/** What the system needs to know to sign in with the demo's provider. */
export interface DemoClient {
  readonly clientId: string
  readonly clientSecret: string
}

/** A client whose secret lasts as long as the process. */
export function demoClient(): DemoClient {
  return { clientId: 'hms', clientSecret: randomBytes(32).toString('base64url') }
}

/** The settings with which the system signs in there. */
export function demoSettings(site: Site, client: DemoClient): OpenIdSettings {
  return {
    ...client,
    issuer: issuerOf(site),
    scopes: 'openid profile',
    acr: [],
    principalNameClaim: feidePrincipalNameClaim,
    groupsUrl: null,
  }
}

/** What the provider calls itself: its whole address. */
export function issuerOf(site: Site): string {
  return `${site.origin()}${providerPath}`
}

/** What the provider works with. */
export interface DemoProviderOptions {
  readonly issuer: string
  readonly client: DemoClient
  /** Where people go when they have signed in. */
  readonly redirectUri: string
  /** What is known about a person, by id; null when there is none. */
  account(personId: string): Promise<DemoAccount | null>
  /** The page that says that a request to it was wrong. */
  errorPage(): string
}

/**
 * A real OpenID provider, with the demo's persons, whom anybody can sign in as without a password. Keys are made at
 * every start.
 */
export function demoProvider({
  issuer,
  client,
  redirectUri,
  account,
  errorPage,
}: DemoProviderOptions): Provider {
  return new Provider(issuer, {
    adapter: memoryStore(),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32)],
      names: {
        session: sessionCookie,
        interaction: 'demo_provider_sign_in',
        resume: 'demo_provider_resume',
      },
      long: { path: providerPath },
      short: { path: providerPath },
    },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'locale', feidePrincipalNameClaim] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    interactions: {
      url: (_context, { uid }) => `${providerPath}/interaction/${uid}`,
    },
    async findAccount(_context, sub) {
      const found = await account(decodeURIComponent(sub))
      return found ? { accountId: sub, claims: () => ({ ...found }) } : undefined
    },
    // The one client may have what it asks for: no page to agree on.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        ...(oidc.client ? { clientId: oidc.client.clientId } : {}),
        ...(oidc.session?.accountId === undefined ? {} : { accountId: oidc.session.accountId }),
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    renderError(context) {
      context.type = 'html'
      context.body = errorPage()
    },
  })
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' } as JWK
}
