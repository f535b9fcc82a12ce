import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CryptoKey, JWTPayload } from 'jose'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'

/** What the forger says to one sign-in. */
export interface Tale {
  /** The ID token's claims, beside those that a right one has; undefined leaves one out. */
  readonly claims?: Record<string, unknown>
  /** How it is signed. */
  readonly signed?: 'rightly' | 'byAnother' | 'not'
  /** What comes instead of the token endpoint's answer. */
  readonly tokenAnswer?: { readonly status: number; readonly body: object }
  readonly userInfo?: Record<string, unknown>
  readonly groups?: unknown
}

/** An OpenID provider that says whatever a test wants. */
export interface Forger {
  readonly issuer: string
  /** What it says from now on. */
  tell(tale: Tale): void
  stop(): Promise<void>
}

export const clientId = 'hms-test'
export const clientSecret = 'kR7vQ2mX9sLw4TzB8nHc3JfY6pDg'
const kid = 'key'

/** Starts one. It believes nobody and remembers nothing: codes and secrets are not looked at. */
export async function openIdForger(nonce: () => string): Promise<Forger> {
  const own = await generateKeyPair('RS256')
  const another = await generateKeyPair('RS256')
  const publicKey = { ...(await exportJWK(own.publicKey)), kid, use: 'sig', alg: 'RS256' }
  let tale: Tale = {}
  let issuer = ''

  const answers: Record<string, () => Promise<object> | object> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/endsession`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    }),
    '/jwks': () => ({ keys: [publicKey] }),
    '/token': async () => ({
      access_token: 'access',
      token_type: 'Bearer',
      id_token: await idToken(tale, {
        issuer,
        nonce: nonce(),
        own: own.privateKey,
        another: another.privateKey,
      }),
    }),
    '/userinfo': () => ({ sub: 'person-1', ...tale.userInfo }),
    '/groups': () => (tale.groups ?? []) as object,
  }

  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const reply = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (path === '/token' && tale.tokenAnswer) {
      reply(tale.tokenAnswer.status, tale.tokenAnswer.body)
      return
    }
    void Promise.resolve(answers[path]?.() ?? {}).then((body) => reply(path in answers ? 200 : 404, body))
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    tell: (next) => void (tale = next),
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

interface Right {
  readonly issuer: string
  readonly nonce: string
  readonly own: CryptoKey
  readonly another: CryptoKey
}

function idToken({ claims = {}, signed = 'rightly' }: Tale, right: Right): Promise<string> | string {
  const now = Math.floor(Date.now() / 1000)
  const payload = Object.fromEntries(
    Object.entries({
      iss: right.issuer,
      aud: clientId,
      sub: 'person-1',
      iat: now,
      exp: now + 300,
      nonce: right.nonce,
      ...claims,
    }).filter(([, value]) => value !== undefined),
  ) as JWTPayload
  if (signed === 'not') return new UnsecuredJWT(payload).encode()
  const key = signed === 'rightly' ? right.own : right.another
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(key)
}
