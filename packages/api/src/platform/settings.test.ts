import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const secret = '6f1d0a54-9b1e-4a7c-8f52-2d3c9e7b1a60'
const feide = {
  HMS_PUBLIC_URL: 'https://hms.example.org',
  HMS_OIDC_ISSUER: 'https://auth.dataporten.no',
  HMS_OIDC_CLIENT_ID: '0c8a1e1f-5d1a-4b8e-a0a3-9f6f7c1e2b4d',
  HMS_OIDC_CLIENT_SECRET: secret,
}
const read = (environment: Record<string, string | undefined>, demo = false) =>
  readSettings(environment, { demo })

test('nothing set is a system that nobody can sign in to yet', () => {
  expect(read({})).toEqual({
    publicUrl: null,
    openId: null,
    trustedProxies: [],
    limits: { address: 3_000, session: 600, signIn: 60 },
    mail: null,
  })
  expect(read({ HMS_OIDC_ISSUER: '', HMS_PUBLIC_URL: ' ' }).openId).toBeNull()
})

test('for Feide the issuer and the client are enough', () => {
  expect(read(feide).openId).toEqual({
    issuer: 'https://auth.dataporten.no',
    clientId: feide.HMS_OIDC_CLIENT_ID,
    clientSecret: secret,
    scopes: 'openid userid userid-feide userinfo-name email userinfo-language groups-org',
    acr: [],
    principalNameClaim: 'https://n.feide.no/claims/eduPersonPrincipalName',
    groupsUrl: 'https://groups-api.dataporten.no/groups/me/groups',
  })
})

test('another provider is set up in full', () => {
  const { openId, publicUrl, trustedProxies, limits } = read({
    ...feide,
    HMS_OIDC_ISSUER: 'https://login.example.org/realm',
    HMS_OIDC_SCOPES: 'openid profile, groups',
    HMS_OIDC_ACR: 'a b',
    HMS_OIDC_PRINCIPAL_NAME_CLAIM: 'upn',
    HMS_OIDC_GROUPS_URL: 'https://groups.example.org/me',
    HMS_TRUSTED_PROXIES: '10.0.0.7, 10.1.0.0/16 ::1',
    HMS_LIMIT_SIGN_IN: '5',
  })
  expect(openId).toMatchObject({
    issuer: 'https://login.example.org/realm',
    scopes: 'openid profile groups',
    acr: ['a', 'b'],
    principalNameClaim: 'upn',
    groupsUrl: 'https://groups.example.org/me',
  })
  expect(publicUrl?.origin).toBe('https://hms.example.org')
  expect(trustedProxies).toEqual(['10.0.0.7', '10.1.0.0/16', '::1'])
  expect(limits.signIn).toBe(5)
})

describe('it does not start with', () => {
  test.each([
    'secret',
    'changeme',
    'change-me-please-change-me-please',
    'Password-Password-Password-1234567',
    'your-client-secret-goes-right-here',
    'example-0b1c2d3e4f5061728394a5b6c7',
    'sample0b1c2d3e4f5061728394a5b6c7',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    'test-0b1c2d3e4f5061728394a5b6c7',
    'aB3$kL9!mN2@',
    'abababababababababababababababababab',
    '0000000000000000000000000000000000000000',
  ])('the secret %s, which it names without repeating it', (weak) => {
    const start = () => read({ ...feide, HMS_OIDC_CLIENT_SECRET: weak })
    expect(start).toThrow(/^HMS_OIDC_CLIENT_SECRET (is|repeats)/)
    expect(start).not.toThrow(weak)
  })

  test.each<[string, Record<string, string | undefined>, RegExp]>([
    [
      'an issuer over HTTP',
      { HMS_OIDC_ISSUER: 'http://login.example.org' },
      /^HMS_OIDC_ISSUER must begin with https/,
    ],
    ['an issuer that is no address', { HMS_OIDC_ISSUER: 'feide' }, /^HMS_OIDC_ISSUER is no address/],
    [
      'a public address over HTTP',
      { HMS_PUBLIC_URL: 'http://hms.example.org' },
      /^HMS_PUBLIC_URL must begin/,
    ],
    ['a public address with a path', { HMS_PUBLIC_URL: 'https://example.org/hms' }, /without a path/],
    ['no public address', { HMS_PUBLIC_URL: undefined }, /^HMS_PUBLIC_URL is missing/],
    ['no client', { HMS_OIDC_CLIENT_ID: undefined }, /^HMS_OIDC_CLIENT_ID is missing/],
    ['no secret', { HMS_OIDC_CLIENT_SECRET: '' }, /^HMS_OIDC_CLIENT_SECRET is missing/],
    ['no issuer', { HMS_OIDC_ISSUER: undefined }, /^HMS_OIDC_ISSUER is missing/],
    ['no openid among the scopes', { HMS_OIDC_SCOPES: 'profile' }, /^HMS_OIDC_SCOPES must have openid/],
    ['a proxy that may be anybody', { HMS_TRUSTED_PROXIES: 'true' }, /^HMS_TRUSTED_PROXIES must list/],
    ['a network that is none', { HMS_TRUSTED_PROXIES: '10.0.0.0/33' }, /^HMS_TRUSTED_PROXIES must list/],
    ['a limit of nothing', { HMS_LIMIT_ADDRESS: '0' }, /^HMS_LIMIT_ADDRESS must be a number/],
    [
      'production over HTTP',
      { NODE_ENV: 'production', HMS_PUBLIC_URL: 'http://localhost:3000' },
      /^HMS_PUBLIC_URL must begin with https:\/\/ when NODE_ENV is production/,
    ],
  ])('%s', (_what, environment, fault) => {
    expect(() => read({ ...feide, ...environment })).toThrow(fault)
  })

  test('the demo in production, or beside a provider', () => {
    expect(() => read({ NODE_ENV: 'production' }, true)).toThrow(
      /NODE_ENV is production, where there is no demo/,
    )
    expect(() => read(feide, true)).toThrow(/HMS_OIDC_ISSUER is set, and so is the demo/)
    expect(read({ NODE_ENV: 'development' }, true).openId).toBeNull()
  })

  test('several faults without naming them all at once', () => {
    expect(() =>
      read({ ...feide, HMS_OIDC_ISSUER: 'x', HMS_LIMIT_SESSION: '-1', HMS_OIDC_CLIENT_SECRET: 'x' }),
    ).toThrow(/^HMS_OIDC_ISSUER .*\nHMS_OIDC_CLIENT_SECRET .*\nHMS_LIMIT_SESSION /)
  })
})

describe('the mail server', () => {
  const from = { HMS_MAIL_FROM: 'HMS <hms@example.org>', HMS_PUBLIC_URL: 'https://hms.example.org' }
  const smtp = (url: string) => read({ ...from, HMS_SMTP_URL: url }).mail?.smtp

  test.each([
    ['smtps://u:p%40ss@mail.example.org', 'mail.example.org', 465, 'fromTheStart', 'u', 'p@ss'],
    ['smtp://u:p4ss@mail.example.org', 'mail.example.org', 587, 'started', 'u', 'p4ss'],
    ['smtp://mail.example.org:25', 'mail.example.org', 25, 'started', null, ''],
    ['smtp://localhost:2525', 'localhost', 2525, 'none', null, ''],
    ['smtp://[::1]', '::1', 25, 'none', null, ''],
  ])('%s', (url, host, port, tls, user, password) => {
    expect(smtp(url)).toEqual({ host, port, tls, user, password })
  })

  test('mails are from an address, with a name or without', () => {
    const url = { HMS_SMTP_URL: 'smtp://localhost' }
    expect(read({ ...from, ...url }).mail?.from).toEqual({ name: 'HMS', address: 'hms@example.org' })
    expect(read({ ...from, ...url, HMS_MAIL_FROM: 'a@b.no' }).mail?.from).toEqual({
      name: '',
      address: 'a@b.no',
    })
  })

  test.each([
    [{ HMS_SMTP_URL: 'mail.example.org' }, 'is no mail server'],
    [{ HMS_SMTP_URL: 'https://mail.example.org' }, 'is no mail server'],
    [{ HMS_SMTP_URL: 'smtps://user@mail.example.org' }, 'both user and password'],
    [{ HMS_SMTP_URL: 'smtps://user:changeme@mail.example.org' }, 'has a sample for a password'],
    [{ HMS_SMTP_URL: 'smtp://localhost', HMS_MAIL_FROM: '' }, 'HMS_MAIL_FROM is missing'],
    [{ HMS_SMTP_URL: 'smtp://localhost', HMS_MAIL_FROM: 'a@b.no\r\nBcc: c@d.no' }, 'must be an address'],
    [{ HMS_SMTP_URL: 'smtp://localhost', HMS_PUBLIC_URL: '' }, 'HMS_PUBLIC_URL is missing'],
    [{}, 'HMS_SMTP_URL is missing'],
  ])('it does not start with %j', (set, fault) => {
    expect(() => read({ ...from, ...set })).toThrow(fault)
  })
})
