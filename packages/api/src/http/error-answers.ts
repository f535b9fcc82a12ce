import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../platform/html.ts'
import type { PageTexts } from '../platform/page.ts'
import { languageOf, pageTexts, sendPage, wantsPage } from '../platform/page.ts'

type ErrorKind = 'notFound' | 'tooManyRequests' | 'badRequest' | 'internal'

const kinds: Readonly<Record<number, ErrorKind>> = {
  404: 'notFound',
  429: 'tooManyRequests',
  500: 'internal',
}

/**
 * What goes wrong outside of the procedures: persons get a page that says what happened and what to do, programs get
 * the kind. Neither gets a trace.
 */
export async function errorAnswers(http: FastifyInstance): Promise<void> {
  const texts = await pageTexts('sign-in')
  http.setNotFoundHandler((request, reply) => answer(texts, request, reply, 404))
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error }, 'request failed')
    return answer(texts, request, reply, status >= 500 ? 500 : status)
  })
}

function answer(
  texts: PageTexts,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
): FastifyReply {
  const kind = kinds[status] ?? 'badRequest'
  if (!wantsPage(request)) {
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .send({ statusCode: status, error: STATUS_CODES[status] ?? 'Error', problem: { kind } })
  }
  const language = languageOf(request, reply)
  const t = texts.getFixedT(language, 'sign-in')
  const content = html`<div class="hms-page-head">
      <h1 class="ds-heading" data-size="lg">${t(`errors.${kind}.title`)}</h1>
      <p class="ds-paragraph hms-page-head__lead">${t(`errors.${kind}.advice`)}</p>
    </div>
    <p class="ds-paragraph"><a class="ds-button" href="/">${t('toStartPage')}</a></p>`
  return sendPage(reply, texts, { language, title: t(`errors.${kind}.title`), path: '/', content }, status)
}
