import { isIP } from 'node:net'
import { feidePrincipalNameClaim } from '@hms/domain/sign-in'
import { isMailAddress } from '@hms/domain/mail'
import { z } from 'zod'
import { isSample, secretWeakness } from './secret-weakness.ts'
import { isLoopback } from './site.ts'
import { StartFault } from './start-fault.ts'

/** What whoever runs the system sets, from the environment. */
export interface Settings {
  /** The address that people use; null is the one that is listened on. */
  readonly publicUrl: URL | null
  /** Null as long as sign-in isn't set up. */
  readonly openId: OpenIdSettings | null
  /** Addresses or networks of the proxies in front, whose word is taken for where a request comes from. */
  readonly trustedProxies: readonly string[]
  readonly limits: RateLimits
  /** Null as long as no mail server is set: mails are kept, and not sent. */
  readonly mail: MailSettings | null
}

/** The OpenID provider, and what the system is there. */
export interface OpenIdSettings {
  /** Exactly as the provider writes it. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Separated by spaces; `openid` is among them. */
  readonly scopes: string
  /** The kinds of sign-in that are strong enough (`acr`); empty takes any. */
  readonly acr: readonly string[]
  /** The claim with the principal name, which joins a person with the register at the first sign-in. */
  readonly principalNameClaim: string
  /** Feide's groups API, or one like it; null when there is none. */
  readonly groupsUrl: string | null
}

/** The mail server, and who the mails are from. */
export interface MailSettings {
  readonly smtp: {
    readonly host: string
    readonly port: number
    /** When the connection is secured: `none` only to this very machine. */
    readonly tls: 'fromTheStart' | 'started' | 'none'
    /** Null where the server asks for none, as is the password. */
    readonly user: string | null
    readonly password: string
  }
  readonly from: { readonly name: string; readonly address: string }
  /** Where answers go; null is the sender. */
  readonly replyTo: string | null
}

/** The largest number of requests a minute. */
export interface RateLimits {
  /** From one address. */
  readonly address: number
  /** In one session. */
  readonly session: number
  /** To sign in, or to change one's account, from one address. */
  readonly signIn: number
}

const defaultLimits: RateLimits = { address: 3_000, session: 600, signIn: 60 }

/** Feide: what follows from the issuer alone. */
const feide = {
  issuer: 'https://auth.dataporten.no',
  scopes: 'openid userid userid-feide userinfo-name email userinfo-language groups-org',
  principalNameClaim: feidePrincipalNameClaim,
  groupsUrl: 'https://groups-api.dataporten.no/groups/me/groups',
} as const

/** Of any other provider, which can set the rest. */
const anyProvider = {
  scopes: 'openid profile email',
  principalNameClaim: feide.principalNameClaim,
  groupsUrl: null,
} as const

const secureAddress = z
  .string()
  .refine((value) => URL.canParse(value), 'is no address: write it whole, such as https://hms.example.org')
  .refine((value) => {
    const address = URL.parse(value)
    return !address || address.protocol === 'https:' || isOnThisMachine(address)
  }, 'must begin with https://, since secrets go over it')

const publicAddress = secureAddress
  .transform((value) => URL.parse(value))
  .refine(
    (address) => address === null || (address.pathname === '/' && address.search + address.hash === ''),
    'must be the address of the whole system, without a path',
  )

const smtpAddress = z
  .string()
  .refine(
    (value) => /^smtps?:$/.test(URL.parse(value)?.protocol ?? '') && URL.parse(value)?.hostname !== '',
    'is no mail server: write smtps://user:password@mail.example.org, or smtp:// for STARTTLS',
  )
  .refine((value) => {
    const { username = '', password = '' } = URL.parse(value) ?? {}
    return (username === '') === (password === '')
  }, 'must have both user and password, or neither')
  .refine((value) => !isSample(decoded(URL.parse(value)?.password ?? '')), 'has a sample for a password')

const sender = z
  .string()
  .refine((value) => senderOf(value) !== null, 'must be an address such as HMS <hms@example.org>')

const requestsAMinute = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a number of requests a minute, 1 or more')
  .transform(Number)

const spaced = (value: string) => value.split(/[\s,]+/).filter((word) => word !== '')

const variables = z.object({
  NODE_ENV: z.string().optional(),
  HMS_PUBLIC_URL: publicAddress.optional(),
  HMS_TRUSTED_PROXIES: z
    .string()
    .transform(spaced)
    .refine(
      (proxies) => proxies.every(isNetwork),
      'must list addresses or networks, such as 10.0.0.7 or 10.0.0.0/8',
    )
    .optional(),
  HMS_OIDC_ISSUER: secureAddress.optional(),
  HMS_OIDC_CLIENT_ID: z.string().optional(),
  HMS_OIDC_CLIENT_SECRET: z
    .string()
    .superRefine((secret, check) => {
      const weakness = secretWeakness(secret)
      if (weakness !== null) check.addIssue(weakness)
    })
    .optional(),
  HMS_OIDC_SCOPES: z
    .string()
    .transform(spaced)
    .refine((scopes) => scopes.includes('openid'), 'must have openid among its scopes')
    .optional(),
  HMS_OIDC_ACR: z.string().transform(spaced).optional(),
  HMS_OIDC_PRINCIPAL_NAME_CLAIM: z.string().optional(),
  HMS_OIDC_GROUPS_URL: secureAddress.optional(),
  HMS_SMTP_URL: smtpAddress.optional(),
  HMS_MAIL_FROM: sender.optional(),
  HMS_MAIL_REPLY_TO: z.string().refine(isMailAddress, 'must be one mail address').optional(),
  HMS_LIMIT_ADDRESS: requestsAMinute.optional(),
  HMS_LIMIT_SESSION: requestsAMinute.optional(),
  HMS_LIMIT_SIGN_IN: requestsAMinute.optional(),
})

type Variables = z.infer<typeof variables>

/** What is wrong together, though each by itself is right. */
const rules: readonly {
  readonly broken: (set: Variables, demo: boolean) => boolean
  readonly fault: string
}[] = [
  {
    broken: ({ HMS_OIDC_ISSUER: issuer }, demo) => demo && issuer !== undefined,
    fault:
      'HMS_OIDC_ISSUER is set, and so is the demo. In the demo anybody enters as anybody: start without --demo, or take the issuer away.',
  },
  {
    broken: ({ NODE_ENV }, demo) => demo && NODE_ENV === 'production',
    fault:
      'NODE_ENV is production, where there is no demo: anybody could enter as anybody. Start without --demo.',
  },
  {
    broken: (set) => set.HMS_OIDC_ISSUER !== undefined && set.HMS_OIDC_CLIENT_ID === undefined,
    fault: 'HMS_OIDC_CLIENT_ID is missing: the id that the provider knows this system by.',
  },
  {
    broken: (set) => set.HMS_OIDC_ISSUER !== undefined && set.HMS_OIDC_CLIENT_SECRET === undefined,
    fault: 'HMS_OIDC_CLIENT_SECRET is missing: the secret that the provider gave with the id.',
  },
  {
    broken: (set) => set.HMS_OIDC_ISSUER !== undefined && set.HMS_PUBLIC_URL === undefined,
    fault: 'HMS_PUBLIC_URL is missing: the address to which the provider sends people back.',
  },
  {
    broken: (set) =>
      set.HMS_OIDC_ISSUER === undefined &&
      (set.HMS_OIDC_CLIENT_ID !== undefined || set.HMS_OIDC_CLIENT_SECRET !== undefined),
    fault: `HMS_OIDC_ISSUER is missing: the provider that people sign in with, for Feide ${feide.issuer}.`,
  },
  {
    broken: (set) => set.HMS_SMTP_URL !== undefined && set.HMS_MAIL_FROM === undefined,
    fault: 'HMS_MAIL_FROM is missing: whom the mails are from, such as HMS <hms@example.org>.',
  },
  {
    broken: (set) =>
      set.HMS_SMTP_URL === undefined &&
      (set.HMS_MAIL_FROM !== undefined || set.HMS_MAIL_REPLY_TO !== undefined),
    fault: 'HMS_SMTP_URL is missing: the mail server, such as smtps://user:password@mail.example.org.',
  },
  {
    broken: (set, demo) => set.HMS_SMTP_URL !== undefined && set.HMS_PUBLIC_URL === undefined && !demo,
    fault: 'HMS_PUBLIC_URL is missing: the address that the links in mails lead to.',
  },
  {
    broken: ({ NODE_ENV, HMS_PUBLIC_URL: url }) => NODE_ENV === 'production' && url?.protocol === 'http:',
    fault: 'HMS_PUBLIC_URL must begin with https:// when NODE_ENV is production.',
  },
]

/**
 * Reads the settings; what is set to nothing counts as not set.
 *
 * @param demo whether anybody may enter as an invented person
 * @throws {StartFault} that names every fault, and what to do
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  { demo }: { readonly demo: boolean },
): Settings {
  const parsed = variables.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== '')),
  )
  const faults = parsed.success
    ? rules.filter(({ broken }) => broken(parsed.data, demo)).map(({ fault }) => fault)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
  if (!parsed.success || faults.length > 0) throw new StartFault(faults.join('\n'))
  const set = parsed.data
  return {
    publicUrl: set.HMS_PUBLIC_URL ?? null,
    openId: openIdOf(set),
    mail: mailOf(set),
    trustedProxies: set.HMS_TRUSTED_PROXIES ?? [],
    limits: {
      address: set.HMS_LIMIT_ADDRESS ?? defaultLimits.address,
      session: set.HMS_LIMIT_SESSION ?? defaultLimits.session,
      // Anybody can enter the demo: there is nothing to guess.
      signIn: set.HMS_LIMIT_SIGN_IN ?? (demo ? defaultLimits.address : defaultLimits.signIn),
    },
  }
}

function openIdOf(set: Variables): OpenIdSettings | null {
  const { HMS_OIDC_ISSUER: issuer, HMS_OIDC_CLIENT_ID: clientId, HMS_OIDC_CLIENT_SECRET: clientSecret } = set
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null
  const preset = issuer === feide.issuer ? feide : anyProvider
  return {
    issuer,
    clientId,
    clientSecret,
    scopes: set.HMS_OIDC_SCOPES?.join(' ') ?? preset.scopes,
    acr: set.HMS_OIDC_ACR ?? [],
    principalNameClaim: set.HMS_OIDC_PRINCIPAL_NAME_CLAIM ?? preset.principalNameClaim,
    groupsUrl: set.HMS_OIDC_GROUPS_URL ?? preset.groupsUrl,
  }
}

/** Ports where the address says none: submission with TLS from the start, with STARTTLS, and to this machine. */
const ports = { fromTheStart: 465, started: 587, none: 25 } as const

function mailOf({
  HMS_SMTP_URL: url,
  HMS_MAIL_FROM: from,
  HMS_MAIL_REPLY_TO: replyTo,
}: Variables): MailSettings | null {
  const address = url === undefined ? null : URL.parse(url)
  const parsedFrom = from === undefined ? null : senderOf(from)
  if (!address || !parsedFrom) return null
  const tls =
    address.protocol === 'smtps:' ? 'fromTheStart' : isLoopback(address.hostname) ? 'none' : 'started'
  return {
    smtp: {
      host: address.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: address.port === '' ? ports[tls] : Number(address.port),
      tls,
      user: address.username === '' ? null : decoded(address.username),
      password: decoded(address.password),
    },
    from: parsedFrom,
    replyTo: replyTo ?? null,
  }
}

/** `Name <address>`, or an address alone. */
function senderOf(text: string): MailSettings['from'] | null {
  const [, name = '', address = ''] = /^(?:([^<>\p{Cc}]*?)\s*<([^<>]+)>|)$/u.exec(text.trim()) ?? []
  if (isMailAddress(text.trim())) return { name: '', address: text.trim() }
  return isMailAddress(address) ? { name: name.replace(/^"(.*)"$/, '$1'), address } : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isOnThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && isLoopback(hostname)
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
