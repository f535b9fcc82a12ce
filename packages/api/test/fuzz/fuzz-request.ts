import * as fc from 'fast-check'
import type { ListedProcedure } from '../procedures/procedures.ts'
import { hostileText } from './hostile-values.ts'
import { spoil, spoiling } from './spoil.ts'

/** What can be wrong with a request. */
export const fuzzKinds = ['malformed', 'oversized', 'mistyped', 'replayed', 'crossUnit', 'routes'] as const

/** One of the ways in which a request can be wrong. */
export type FuzzKind = (typeof fuzzKinds)[number]

/** A request as it goes over the wire. */
export interface FuzzRequest {
  readonly kind: FuzzKind
  /** Whose cookie comes along, see `Target.callers`. */
  readonly as: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** How many times it is sent. */
  readonly times: 1 | 2
  /** That the policy refuses it. */
  readonly isForbidden: boolean
}

/** Inputs of one sample: in the callers' reach, and beyond it. */
export interface KnownInput {
  readonly procedure: ListedProcedure
  /** The address that it is called at: those that take files have two. */
  readonly under: '/trpc' | '/trpc/files'
  readonly inside: unknown
  readonly outside: unknown
  /** Names of the callers whom it is refused to, by place. */
  readonly refusedTo: Readonly<Record<'inside' | 'outside', ReadonlySet<string>>>
}

/** An address that the server answers at. */
export interface KnownRoute {
  readonly method: string
  /** With its parameters: `/trpc/:path`, `/amu/*`. */
  readonly url: string
}

/** What requests are made of. */
export interface Target {
  /** Names of those who call. */
  readonly callers: readonly string[]
  readonly inputs: readonly KnownInput[]
  readonly routes: readonly KnownRoute[]
}

const json = { 'content-type': 'application/json' }
const base = { headers: {}, body: null, times: 1, isForbidden: false } as const

/** Any request, of every kind as often. */
export function fuzzRequest(target: Target): fc.Arbitrary<FuzzRequest> {
  const caller = fc.constantFrom(...target.callers)
  const known = fc.constantFrom(...target.inputs)
  return fc.oneof(
    ...Object.values<(parts: Parts) => fc.Arbitrary<FuzzRequest>>(makers).map((make) =>
      make({ target, caller, known }),
    ),
  )
}

interface Parts {
  readonly target: Target
  readonly caller: fc.Arbitrary<string>
  readonly known: fc.Arbitrary<KnownInput>
}

const makers: Readonly<Record<FuzzKind, (parts: Parts) => fc.Arbitrary<FuzzRequest>>> = {
  malformed: ({ caller, known }) =>
    fc
      .record({
        as: caller,
        known,
        cut: fc.nat(200),
        method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
        type: fc.constantFrom(
          'application/json',
          'application/json; charset=utf-16',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/octet-stream',
          'text/plain',
          'text/xml',
          'nonsense',
        ),
        tail: hostileText,
        path: fc.oneof(
          fc.constant(null),
          fc.constantFrom(
            '__proto__',
            'constructor',
            'report',
            'report.answer,,report.answer',
            'a'.repeat(150),
          ),
          hostileText,
        ),
        query: fc.oneof(
          fc.constantFrom(
            '',
            '?batch=1',
            '?batch=1&input={}',
            '?batch=1&input=[]',
            '?batch=1&input={"0":1}',
            '?input=',
            '?input=%7B',
            '?input&input',
            '?batch=2',
            '?connectionParams=1',
            '?lastEventId=1',
          ),
          hostileText.map((text) => `?input=${text}`),
        ),
        headers: oddHeaders,
      })
      .map(({ as, known: { procedure, under, inside }, cut, method, type, tail, path, query, headers }) => ({
        ...base,
        kind: 'malformed' as const,
        as,
        method,
        path: `${under}/${path === null ? procedure.path : encoded(path)}${encoded(query)}`,
        headers: { ...headers, ...(mayHaveBody(method) ? { 'content-type': type } : {}) },
        body: mayHaveBody(method) ? `${JSON.stringify(inside ?? {}).slice(0, cut)}${tail}` : null,
      })),

  oversized: ({ caller, known }) =>
    fc
      .record({
        as: caller,
        known,
        how: fc.constantFrom('body', 'nesting', 'keys', 'leaf', 'batch', 'address', 'multipart'),
        size: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ as, known, how, size }) => ({
        ...base,
        kind: 'oversized' as const,
        as,
        ...oversized(known, how, size),
      })),

  mistyped: ({ caller, known }) =>
    fc
      .record({
        as: caller,
        known,
        spoilings: fc.array(spoiling, { minLength: 1, maxLength: 2 }),
        batched: fc.boolean(),
      })
      .map(({ as, known, spoilings, batched }) => ({
        ...base,
        kind: 'mistyped' as const,
        as,
        ...call(
          known,
          spoilings.reduce<unknown>((input, one) => spoil(input, one), known.inside ?? {}),
          batched,
        ),
      })),

  replayed: ({ caller, known }) =>
    fc
      .record({ as: caller, known, batched: fc.boolean(), headers: oddHeaders })
      .map(({ as, known, batched, headers }) => {
        const asked = call(known, known.inside, batched)
        return {
          ...base,
          ...asked,
          kind: 'replayed' as const,
          as,
          headers: { ...headers, ...asked.headers },
          times: 2 as const,
          isForbidden: known.refusedTo.inside.has(as),
        }
      }),

  crossUnit: ({ caller, known }) =>
    fc.record({ as: caller, known, batched: fc.boolean() }).map(({ as, known, batched }) => ({
      ...base,
      ...call(known, known.outside, batched),
      kind: 'crossUnit' as const,
      as,
      isForbidden: known.refusedTo.outside.has(as),
    })),

  routes: ({ target, caller }) =>
    fc
      .record({
        as: caller,
        route: fc.constantFrom(...target.routes),
        method: fc.option(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD'), { freq: 4 }),
        part: hostileText,
        fields: fc.dictionary(
          fc.constantFrom(
            'to',
            'person',
            'state',
            'code',
            'iss',
            'language',
            'session',
            'done',
            'error',
            'x',
          ),
          fc.oneof(hostileText, fc.constantFrom('nb', '/amu/', '//evil.example', 'demo-hseSection')),
          { maxKeys: 4 },
        ),
        headers: oddHeaders,
      })
      .map(({ as, route, method: other, part, fields, headers }) => {
        const method = other ?? route.method
        const form = new URLSearchParams(fields).toString()
        const inBody = mayHaveBody(method)
        return {
          ...base,
          kind: 'routes' as const,
          as,
          method,
          path: encoded(route.url.replaceAll(/:\w+|\*/g, part)) + (inBody ? '' : `?${form}`),
          headers: { ...headers, ...(inBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
          body: inBody ? form : null,
        }
      }),
}

/** Headers that a browser of ours would not send; most requests have none. */
const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.option(
  fc.dictionary(
    fc.constantFrom(
      'accept',
      'accept-language',
      'accept-encoding',
      'hms-person',
      'host',
      'origin',
      'sec-fetch-site',
      'trpc-accept',
      'user-agent',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-http-method-override',
      'if-none-match',
      'range',
    ),
    fc.oneof(
      fc.constantFrom(
        'application/jsonl',
        'text/event-stream',
        'text/html',
        'null',
        'same-origin',
        '127.0.0.1',
        '%',
        'bytes=0-',
        ',;=',
        'persona-hseSection',
      ),
      hostileText.map((text) => text.replaceAll(/[^\t\x20-\x7e]/g, '?')),
    ),
    { maxKeys: 2 },
  ),
  { nil: {} as Record<string, string>, freq: 2 },
)

type Called = Pick<KnownInput, 'procedure' | 'under'>
type Wire = Pick<FuzzRequest, 'method' | 'path' | 'headers' | 'body'>

/** A call as the apps make it, alone or as a batch of one. */
function call({ procedure: { path, type }, under }: Called, input: unknown, batched: boolean): Wire {
  const text = input === undefined ? null : (JSON.stringify(batched ? { 0: input } : input) ?? 'null')
  const query = batched ? 'batch=1' : ''
  if (type === 'mutation') {
    return { method: 'POST', path: `${under}/${path}?${query}`, headers: json, body: text ?? '{}' }
  }
  const inQuery = text === null ? '' : `input=${encodeURIComponent(text)}`
  return { method: 'GET', path: `${under}/${path}?${[query, inQuery].join('&')}`, headers: {}, body: null }
}

function oversized(
  known: KnownInput,
  how: 'body' | 'nesting' | 'keys' | 'leaf' | 'batch' | 'address' | 'multipart',
  size: number,
): Wire {
  const { procedure, under, inside: input } = known
  const post = (body: string, type = 'application/json'): Wire => ({
    method: 'POST',
    path: `${under}/${procedure.path}`,
    headers: { 'content-type': type },
    body,
  })
  switch (how) {
    case 'body':
      return post(JSON.stringify({ ...(input as object), more: 'x'.repeat(size * 60_000) }))
    case 'nesting':
      return post(`${'['.repeat(size * 2_500)}${']'.repeat(size * 2_500)}`)
    case 'keys':
      return post(
        JSON.stringify(Object.fromEntries(Array.from({ length: size * 400 }, (_, key) => [`k${key}`, key]))),
      )
    case 'leaf':
      return call(known, leavesAs(input ?? {}, 'x'.repeat(size * 600)), false)
    case 'batch':
      return {
        ...post('{}'),
        path: `${under}/${Array(size * 10)
          .fill(procedure.path)
          .join(',')}?batch=1`,
      }
    case 'address':
      return { method: 'GET', path: `${under}/${'x'.repeat(size * 1_500)}`, headers: {}, body: null }
    case 'multipart':
      return post(
        `--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${'x'.repeat(size * 60_000)}\r\n--x--\r\n`,
        'multipart/form-data; boundary=x',
      )
  }
}

/** The input with every text in it replaced. */
function leavesAs(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text
  if (Array.isArray(value)) return value.map((part: unknown) => leavesAs(part, text))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, leavesAs(part, text)]))
}

function mayHaveBody(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}

/** What can't stand in an address at all is written in percent; everything else stays as hostile as it is. */
function encoded(text: string): string {
  return text.toWellFormed().replaceAll(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))
}
