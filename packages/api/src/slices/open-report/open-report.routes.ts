import type { z } from 'zod'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import type { Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import { formOf, languageOf, pageTexts, sendPage } from '../../platform/page.ts'
import type { Page } from '../../platform/page.ts'
import { requestOrigin } from '../../platform/request-origin.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { reportInput, storePhoto, sentBefore, storeReport } from '../incident/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { findByCode, hashOfCode } from './find-by-code.ts'
import { formKey, newFormToken, readFormToken } from './form-token.ts'
import type { FormProblem } from './form-token.ts'
import { followPage, receivedPage } from './follow-pages.ts'
import type { OpenFormProblem } from './open-report-page.ts'
import { openReportPage } from './open-report-page.ts'
import { readForm, takeForms } from './read-form.ts'

/** What the open page works with. */
export interface OpenReportParts {
  readonly database: Database
  readonly clock: Clock
}

/** How many reports one address sends in ten minutes, and all together in an hour: more are from programs. */
const atMost = { byAddress: 30, inAll: 120 } as const

/** How many codes one address tries in ten minutes. */
const mostTries = 20

/** What is reported by the open page: less than by those who are signed in. */
const openInput = reportInput.omit({ requestKey: true, roomId: true })

/**
 * `/meld`: reports something without an account; `/meld/svar`: what came of it, by the code that was given for it. The code
 * goes in the body of a request: addresses are logged, and kept by browsers.
 */
export async function openReportRoutes(
  http: FastifyInstance,
  { database, clock }: OpenReportParts,
): Promise<void> {
  const texts = await pageTexts('open-report', 'incident')
  takeForms(http)
  const ofAddress =
    (what: string) =>
    ({ ip }: FastifyRequest) =>
      `${what} ${ip}`
  const reports = http.createRateLimit({
    max: atMost.byAddress,
    timeWindow: '10 minutes',
    keyGenerator: ofAddress('open report'),
  })
  const tries = http.createRateLimit({
    max: mostTries,
    timeWindow: '10 minutes',
    keyGenerator: ofAddress('tracking code'),
  })

  http.get('/meld', async (request, reply) => sendForm(request, reply, new FormData(), null))

  http.post('/meld', async (request, reply) => {
    const { fields, photo } = await readForm(request)
    const verdict = await reports(request)
    if (!verdict.isAllowed && verdict.isExceeded) return sendForm(request, reply, fields, 'tooMany')
    const now = clock()
    const key = await database.transaction(formKey)
    const token = readFormToken(key, textIn(fields, 'token'), now)
    // Nobody sees the field: who fills it in is a program, and is told that all went well.
    if (textIn(fields, 'website') !== '') return send(request, reply, receivedPage, { code: null })
    if (typeof token === 'string') return sendForm(request, reply, fields, token)
    const said = openInput.safeParse({
      unitCode: textIn(fields, 'unitCode'),
      type: textIn(fields, 'type'),
      categories: fields.getAll('categories'),
      place: textIn(fields, 'place'),
      happenedOn: textIn(fields, 'happenedOn'),
      happenedTime: textIn(fields, 'happenedTime') || null,
      what: textIn(fields, 'what'),
      serious: fields.has('serious'),
    })
    if (!said.success) return sendForm(request, reply, fields, problemIn(said.error))
    const problem = await database
      .transaction((trx) =>
        store(
          trx,
          { said: { ...said.data, roomId: null, requestKey: token.requestKey }, photo, code: token.code },
          request,
        ),
      )
      .catch((error: unknown) => {
        const known =
          error instanceof Refusal ? refused[error.problem.kind as keyof typeof refused] : undefined
        if (known === undefined) throw error
        return known
      })
    if (problem !== null) return sendForm(request, reply, fields, problem)
    return send(request, reply, receivedPage, { code: token.code, serious: said.data.serious })
  })

  http.get('/meld/svar', async (request, reply) =>
    send(request, reply, followPage, { found: null, problem: null }),
  )

  http.post('/meld/svar', async (request, reply) => {
    const code = (formOf(request).get('code') ?? '').slice(0, 100)
    const verdict = await tries(request)
    if (!verdict.isAllowed && verdict.isExceeded)
      return send(request, reply, followPage, { found: null, problem: 'tooMany' }, 429)
    const found = await database.read((trx) => findByCode(trx, code))
    const problem = found ? null : ('unknown' as const)
    return send(request, reply, followPage, { found, problem }, found ? 200 : 404)
  })

  async function store(
    trx: Trx,
    {
      said,
      photo,
      code,
    }: { readonly said: z.infer<typeof reportInput>; readonly photo: Buffer | null; readonly code: string },
    request: FastifyRequest,
  ): Promise<OpenFormProblem | null> {
    if (await sentBefore(trx, said.requestKey)) return null
    if (await isFlooded(trx, clock())) return 'tooMany'
    const by = { actor: null, at: clock(), origin: requestOrigin(request) }
    const reporter = { codeHash: hashOfCode(code) }
    const id = await storeReport(trx, by, said, { channel: 'open', wantsAnonymity: true, reporter })
    if (photo) await storePhoto(trx, id, photo)
    return null
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: FormData,
    problem: OpenFormProblem | FormProblem | null,
  ): Promise<FastifyReply> {
    const now = clock()
    const { units, key } = await database.transaction(async (trx) => ({
      units: (await readOrganisation(trx)).units.filter(({ reports: has }) => has),
      key: await formKey(trx),
    }))
    const language = languageOf(request, reply)
    const shown = { units, fields, problem, token: newFormToken(key, now), today: localDay(now) }
    return answer(reply, openReportPage({ texts, language }, shown), statusOf(problem))
  }

  function send<Shown>(
    request: FastifyRequest,
    reply: FastifyReply,
    page: (
      frame: { readonly texts: typeof texts; readonly language: ReturnType<typeof languageOf> },
      shown: Shown,
    ) => Page,
    shown: Shown,
    status = 200,
  ): FastifyReply {
    return answer(reply, page({ texts, language: languageOf(request, reply) }, shown), status)
  }

  function answer(reply: FastifyReply, page: Page, status: number): FastifyReply {
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
    return sendPage(reply, texts, page, status)
  }
}

/** Refusals of a report that its page can say in words. */
const refused = {
  incidentDay: 'happenedOn',
  notFound: 'unitCode',
  photoSpoilt: 'photoSpoilt',
  photoTooLarge: 'photoTooLarge',
} as const satisfies Record<string, OpenFormProblem>

const statuses: Partial<Record<OpenFormProblem | FormProblem, number>> = { tooMany: 429 }

function statusOf(problem: OpenFormProblem | FormProblem | null): number {
  return problem === null ? 200 : (statuses[problem] ?? 400)
}

function textIn(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}

/** The first field that isn't filled in as it must be. */
function problemIn({ issues }: z.ZodError): OpenFormProblem {
  const [field] = issues[0]?.path ?? []
  return field === 'unitCode' || field === 'type' || field === 'what' || field === 'happenedOn'
    ? field
    : 'other'
}

async function isFlooded(trx: Trx, now: Date): Promise<boolean> {
  const { rows } = await sql<{ many: boolean }>`
    select count(*) >= ${atMost.inAll}::integer as many from incident
    where channel = 'open' and reported_at > ${now}::timestamptz - interval '1 hour'`.execute(trx)
  return rows[0]?.many === true
}
