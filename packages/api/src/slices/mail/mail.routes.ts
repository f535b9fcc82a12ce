import type { MailList } from '@hms/domain/mail'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Trx } from '../../database/schema.ts'
import { html } from '../../platform/html.ts'
import type { PageTexts } from '../../platform/page.ts'
import { formOf, languageOf, notice, pageTexts, sendPage } from '../../platform/page.ts'
import { requestOrigin } from '../../platform/request-origin.ts'
import { recordEvent, streams } from '../audit/public.ts'
import type { MailRouteParts } from './mail-route-parts.ts'
import { keptMailRoutes } from './kept-mail.routes.ts'
import type { Unsubscriber } from './unsubscribe-tokens.ts'
import { hasLeft, joinList, leaveList, unsubscribePath, unsubscriberOf } from './unsubscribe-tokens.ts'

/** What one can do on the page of a token. */
type Choice = 'leave' | 'join'

/** How the page of a token looks: before anything is done, and afterwards. */
const looks = {
  in: {
    heading: 'title',
    text: { digest: 'leads.digest', measureDigest: 'leads.measureDigest' },
    button: 'leave',
    choice: 'leave',
  },
  out: {
    heading: 'left',
    text: { digest: 'leftText', measureDigest: 'leftText' },
    button: 'join',
    choice: 'join',
  },
  back: {
    heading: 'joined',
    text: { digest: 'joinedTexts.digest', measureDigest: 'joinedTexts.measureDigest' },
    button: 'leave',
    choice: 'leave',
  },
} as const satisfies Record<
  string,
  { readonly choice: Choice; readonly text: Record<MailList, string> } & Record<string, unknown>
>

/** The page of a token that we gave: how it looks, and the list that it is about. */
interface TokenPage {
  readonly look: keyof typeof looks
  readonly list: MailList
}

/**
 * `/mail/unsubscribe`: leaves a list by the secret of a mail, without signing in. To look at the page does nothing, since
 * programs look at links, too; to send its form does, and so does a mail program's one click (RFC 8058), which sends
 * `List-Unsubscribe=One-Click` to the same address. In the demo also `/mail`, where the mails lie.
 */
export async function mailRoutes(http: FastifyInstance, parts: MailRouteParts): Promise<void> {
  const { database, clock } = parts
  const texts = await pageTexts('mail')
  // A mail program may send its one click so; what is in it makes no difference.
  http.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, _body, done) =>
    done(null, null),
  )

  http.get('/mail/unsubscribe', async (request, reply) => {
    const token = tokenOf(request)
    const found = await database.read(async (trx) => {
      const who = await unsubscriberOf(trx, token)
      return who && ({ look: (await hasLeft(trx, who)) ? 'out' : 'in', list: who.list } as const)
    })
    return answer(request, reply, token, found)
  })

  http.post('/mail/unsubscribe', async (request, reply) => {
    const token = tokenOf(request)
    const choice: Choice = formOf(request).get('choice') === 'join' ? 'join' : 'leave'
    const done = await database.transaction(async (trx) => {
      const who = await unsubscriberOf(trx, token)
      if (who) await choose(trx, who, choice, request)
      return who && ({ look: choice === 'join' ? 'back' : 'out', list: who.list } as const)
    })
    return answer(request, reply, token, done)
  })

  if (parts.demo) await keptMailRoutes(http, parts, texts)

  async function choose(trx: Trx, who: Unsubscriber, choice: Choice, request: FastifyRequest): Promise<void> {
    const changes = (await hasLeft(trx, who)) === (choice === 'join')
    if (!changes) return
    await (choice === 'leave' ? leaveList(trx, who, clock()) : joinList(trx, who))
    await recordEvent(
      trx,
      { actor: null, at: clock(), origin: requestOrigin(request) },
      {
        stream: streams.mail,
        action: choice === 'leave' ? 'mail.leaveList' : 'mail.joinList',
        subject: `person:${who.personId}`,
        what: { list: who.list },
      },
    )
  }

  function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    page: TokenPage | null,
  ): FastifyReply {
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
    return sendUnsubscribePage(request, reply, texts, token, page)
  }
}

function sendUnsubscribePage(
  request: FastifyRequest,
  reply: FastifyReply,
  texts: PageTexts,
  token: string,
  page: TokenPage | null,
): FastifyReply {
  const language = languageOf(request, reply)
  const t = texts.getFixedT(language, 'mail')
  if (page === null) {
    const content = notice('warning', t('unsubscribe.unknown'), t('unsubscribe.unknownText'))
    return sendPage(
      reply,
      texts,
      { language, title: t('unsubscribe.title'), path: '/mail/unsubscribe', content },
      404,
    )
  }
  const { look, list } = page
  const { heading, text, button, choice } = looks[look]
  const path = unsubscribePath(encodeURIComponent(token))
  return sendPage(reply, texts, {
    language,
    title: t(`unsubscribe.${heading}`),
    path,
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t(`unsubscribe.${heading}`)}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t(`unsubscribe.${text[list]}`)}</p>
      </div>
      <form method="post" action="${path}">
        <button
          class="ds-button"
          ${look === 'in' ? null : html`data-variant="secondary"`}
          name="choice"
          value="${choice}"
        >
          ${t(`unsubscribe.${button}`)}
        </button>
      </form>`,
  })
}

function tokenOf({ query }: FastifyRequest): string {
  const { token } = query as { token?: unknown }
  return typeof token === 'string' && /^[\w-]{43}$/.test(token) ? token : ''
}
