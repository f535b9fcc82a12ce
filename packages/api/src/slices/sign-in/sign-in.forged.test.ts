import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../../../test/free-port.ts'
import type { Forger, Tale } from '../../../test/openid-forger.ts'
import { clientId, clientSecret, openIdForger } from '../../../test/openid-forger.ts'
import { whoIsIn } from '../../../test/signed-in.ts'
import type { Answer } from '../../../test/web-client.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

const person = 'demo-hseSection'
const principalNameClaim = 'https://n.feide.no/claims/eduPersonPrincipalName'
const strong = 'urn:example:two-factor'

let nonce = ''
let forger: Forger
let server: WebServer
beforeAll(async () => {
  forger = await openIdForger(() => nonce)
  const port = await freePort()
  server = await webServer(
    {
      HMS_PUBLIC_URL: `http://localhost:${port}`,
      HMS_OIDC_ISSUER: forger.issuer,
      HMS_OIDC_CLIENT_ID: clientId,
      HMS_OIDC_CLIENT_SECRET: clientSecret,
      HMS_OIDC_ACR: strong,
      HMS_OIDC_GROUPS_URL: `${forger.issuer}/groups`,
      HMS_LIMIT_SIGN_IN: '1000',
    },
    port,
  )
})
afterAll(async () => {
  await server.stop()
  await forger.stop()
})
beforeEach(() => link(person, `${forger.issuer}|person-1`))

/** Gives an account of the provider to a person, and to no other. */
async function link(
  personId: string,
  subject: string | null,
  principalName: string | null = null,
): Promise<void> {
  await server.own.database.transaction(async (trx) => {
    await trx.updateTable('person').set({ subject: null, principalName: null }).execute()
    await trx.updateTable('person').set({ subject, principalName }).where('id', '=', personId).execute()
  })
}

/** Begins to sign in, and brings back the answer that the provider's page would have sent. */
async function signIn(browser: WebClient, tale: Tale, answer: Record<string, string> = {}): Promise<Answer> {
  const { location } = await browser.ask(`${server.address}/sign-in?to=/amu/`)
  const asked = location?.searchParams
  nonce = asked?.get('nonce') ?? ''
  forger.tell({ ...tale, claims: { acr: strong, ...tale.claims } })
  const query = new URLSearchParams({
    code: 'code',
    state: asked?.get('state') ?? '',
    iss: forger.issuer,
    ...answer,
  })
  return browser.ask(`${server.address}/sign-in/callback?${query}`)
}

test('the question has all that the answer is checked by, and the secrets stay here', async () => {
  const { location } = await new WebClient().ask(`${server.address}/sign-in`)
  const asked = Object.fromEntries(location?.searchParams ?? [])
  expect(asked).toMatchObject({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: `${server.address}/sign-in/callback`,
    code_challenge_method: 'S256',
    acr_values: strong,
    scope: 'openid profile email',
  })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/)
  expect(location?.href).not.toContain(clientSecret)
  const attempts = await server.own.database.read((trx) =>
    trx.selectFrom('signInAttempt').selectAll().execute(),
  )
  expect(JSON.stringify(attempts)).not.toContain(asked.state)
})

test('a right answer enters', async () => {
  const browser = new WebClient()
  const answer = await signIn(browser, {})
  expect([answer.status, answer.location?.pathname]).toEqual([303, '/amu/'])
  expect(await whoIsIn(browser, server.address)).toBe(person)
})

describe('what is forged enters nobody:', () => {
  const now = Math.floor(Date.now() / 1000)
  const another = 'https://another.example'
  const lies: [string, Tale, Record<string, string>][] = (
    [
      ['a nonce of another sign-in', { claims: { nonce: 'another' } }],
      ['no nonce', { claims: { nonce: undefined } }],
      ['another issuer', { claims: { iss: another } }],
      ['an issuer that is nearly the same', { claims: { iss: 'http://localhost' } }],
      ['for another client', { claims: { aud: 'another' } }],
      ['for two clients, as if by the other', { claims: { aud: [clientId, 'another'], azp: 'another' } }],
      ['for nobody', { claims: { aud: undefined } }],
      ['run out', { claims: { exp: now - 3_600, iat: now - 7_200 } }],
      ['without an end', { claims: { exp: undefined } }],
      ['not valid yet', { claims: { nbf: now + 3_600 } }],
      ['without a subject', { claims: { sub: undefined } }],
      ['signed by another key', { signed: 'byAnother' }],
      ['not signed', { signed: 'not' }],
      [
        'without an ID token',
        { tokenAnswer: { status: 200, body: { access_token: 'a', token_type: 'Bearer' } } },
      ],
      [
        'a code that the provider refuses',
        { tokenAnswer: { status: 400, body: { error: 'invalid_grant' } } },
      ],
      ['user information about another', { userInfo: { sub: 'person-2' } }],
      ['an answer of another provider', {}, { iss: another }],
    ] as [string, Tale, Record<string, string>?][]
  ).map(([what, tale, answer = {}]) => [what, tale, answer])
  test.each(lies)('%s', async (_what, tale, answer) => {
    const browser = new WebClient()
    const refused = await signIn(browser, tale, answer)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Innloggingen kunne ikke bekreftes')
    expect(refused.text).not.toMatch(/\bat .*\.ts|node_modules|Error:/)
    expect(browser.cookie('hms_session')).toBeUndefined()
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test.each([undefined, 'urn:example:password', [strong], `${strong} `])(
    'a sign-in as weak as %j',
    async (acr) => {
      const browser = new WebClient()
      const refused = await signIn(browser, { claims: { acr } })
      expect(refused.status).toBe(403)
      expect(refused.text).toContain('totrinnsbekreftelse')
      expect(await whoIsIn(browser, server.address)).toBeNull()
    },
  )
})

test('a provider that is out of order is said to be, and works when it does again', async () => {
  const browser = new WebClient()
  const refused = await signIn(browser, { tokenAnswer: { status: 503, body: {} } })
  expect(refused.status).toBe(503)
  expect(refused.text).toContain('Innloggingstjenesten svarer ikke')
  expect((await signIn(browser, {})).status).toBe(303)
})

describe('who it is', () => {
  const named = { userInfo: { [principalNameClaim]: 'Kari@Havnes.example' } }

  test('follows at the first sign-in from the principal name, and from then on from the account', async () => {
    await link(person, null, 'kari@havnes.example')
    const first = new WebClient()
    expect((await signIn(first, named)).status).toBe(303)
    expect(await whoIsIn(first, server.address)).toBe(person)

    const later = new WebClient()
    await signIn(later, { userInfo: { [principalNameClaim]: 'ola@havnes.example' } })
    expect(await whoIsIn(later, server.address)).toBe(person)

    const { after } = await server.own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .innerJoin('auditContent', (join) =>
          join
            .onRef('auditContent.stream', '=', 'auditEvent.stream')
            .onRef('auditContent.seq', '=', 'auditEvent.seq'),
        )
        .where('action', '=', 'person.link')
        .where('subject', '=', `person:${person}`)
        .select('after')
        .executeTakeFirstOrThrow(),
    )
    expect(after).toEqual({ subject: `${forger.issuer}|person-1` })
  })

  test('is nobody when the name belongs to one with another account', async () => {
    await link(person, `${forger.issuer}|person-2`, 'kari@havnes.example')
    const browser = new WebClient()
    expect((await signIn(browser, named)).status).toBe(403)
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test('is nobody when the account is another provider’s', async () => {
    await link(person, 'https://another.example|person-1')
    const browser = new WebClient()
    expect((await signIn(browser, {})).status).toBe(403)
  })

  test('does not follow from claims that persons choose themselves', async () => {
    await link(person, null, 'kari@havnes.example')
    const browser = new WebClient()
    const chosen = { email: 'kari@havnes.example', preferred_username: 'kari@havnes.example', name: person }
    expect((await signIn(browser, { userInfo: chosen })).status).toBe(403)
  })

  test('is told what to do when the register does not have them', async () => {
    await link(person, null)
    const browser = new WebClient()
    const groups = [
      { id: 'fc:org:havnes.example:unit:1615', type: 'fc:orgunit', membership: { primaryOrgUnit: true } },
    ]
    const refused = await signIn(browser, { ...named, groups })
    expect(refused.status).toBe(403)
    for (const text of ['Vi kjenner deg ikke her', 'kari@havnes.example', 'Institutt for bioteknologi']) {
      expect(refused.text).toContain(text)
    }
    expect(refused.headers.get('cache-control')).toBe('no-store')
  })

  test('cannot write into the page by what the provider says', async () => {
    await link(person, null)
    const refused = await signIn(new WebClient(), { userInfo: { [principalNameClaim]: '<img/src=x>@x' } })
    expect(refused.text).toContain('&#60;img/src=x&#62;@x')
    expect(refused.text).not.toContain('<img')
  })
})

test('signing out leads on to the provider, with its own proof, and forgets that', async () => {
  const browser = new WebClient()
  await signIn(browser, {})
  const proof = browser.cookie('hms_id_token') ?? ''
  const page = await browser.send(`${server.address}/sign-out`)
  expect(page.status).toBe(200)
  const [, address] = /content="0; url=([^"]+)"/.exec(page.text) ?? []
  const leave = new URL(address?.replaceAll('&#38;', '&') ?? '')
  expect(leave.origin + leave.pathname).toBe(`${forger.issuer}/endsession`)
  expect(Object.fromEntries(leave.searchParams)).toMatchObject({
    id_token_hint: proof,
    client_id: clientId,
    post_logout_redirect_uri: `${server.address}/`,
  })
  expect(browser.cookie('hms_id_token')).toBeUndefined()
  expect(await whoIsIn(browser, server.address)).toBeNull()
})

test('nobody can say who they are by the address alone', async () => {
  const { location } = await new WebClient().ask(`${server.address}/sign-in?person=${person}`)
  expect(location?.searchParams.has('login_hint')).toBe(false)
  const { status } = await new WebClient().ask(
    `${server.address}/demo-provider/.well-known/openid-configuration`,
  )
  expect(status).toBe(404)
  expect((await new WebClient().ask(`${server.address}/`)).text).not.toContain(person)
})
