import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language, LocalizedText } from '@hms/domain/language'
import type { Letter } from '@hms/domain/mail'
import { formatDateTime } from '@hms/texts'
import type { Trx } from '../../database/schema.ts'
import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'
import type { PageTexts } from '../../platform/page.ts'
import { languageOf, notice, sendPage } from '../../platform/page.ts'
import { letterAsParts } from './letter-as.ts'
import type { MailRouteParts } from './mail-route-parts.ts'
import { newUnsubscribeToken, unsubscribePath } from './unsubscribe-tokens.ts'

/** How many mails a page lists. */
const pageSize = 30

interface KeptMail {
  readonly id: string
  readonly person: LocalizedText
  readonly language: Language
  readonly subject: string
  readonly settledAt: Date | null
}

/** `/mail` of the demo: all its mails, for everybody to read. */
export async function keptMailRoutes(
  http: FastifyInstance,
  { database, clock, site }: MailRouteParts,
  texts: PageTexts,
): Promise<void> {
  http.get('/mail', async (request, reply) => {
    const language = languageOf(request, reply)
    const page = pageOf(request)
    const mails = await database.read((trx) =>
      keptMails(trx)
        .orderBy('createdAt', 'desc')
        .orderBy('mail.id')
        .limit(pageSize + 1)
        .offset((page - 1) * pageSize)
        .execute(),
    )
    return sendPage(reply, texts, {
      language,
      title: texts.getFixedT(language, 'mail')('kept.title'),
      path: page === 1 ? '/mail' : `/mail?page=${page}`,
      content: listOf(texts, language, mails, page),
    })
  })

  http.get<{ Params: { id: string } }>('/mail/:id', async (request, reply) => {
    const language = languageOf(request, reply)
    const found = await database.transaction(async (trx) => {
      const mail = await keptMails(trx)
        .select(['letter', 'unsubscribe', 'personId'])
        .where('mail.id', '=', request.params.id)
        .executeTakeFirst()
      if (!mail) return null
      const { unsubscribe: list, personId } = mail
      // As the one that it was sent with: only its hash is kept, and anybody may be anybody here.
      const token = list === null ? null : await newUnsubscribeToken(trx, { personId, list }, clock())
      return { ...mail, leave: token === null ? null : unsubscribePath(token) }
    })
    return found
      ? sendPage(reply, texts, {
          language,
          title: found.subject,
          path: `/mail/${found.id}`,
          content: mailOf(texts, language, found, site.origin()),
        })
      : notFound(reply, texts, language)
  })
}

function keptMails(trx: Trx) {
  return trx
    .selectFrom('mail')
    .innerJoin('person', 'person.id', 'mail.personId')
    .select(['mail.id', 'person.name as person', 'mail.language', 'mail.subject', 'settledAt'])
    .where('state', '!=', 'withdrawn')
}

function listOf(texts: PageTexts, language: Language, mails: readonly KeptMail[], page: number): Html {
  const t = texts.getFixedT(language, 'mail')
  const shown = mails.slice(0, pageSize)
  return html`<div class="hms-page-head">
      <h1 class="ds-heading" data-size="lg">${t('kept.title')}</h1>
      <p class="ds-paragraph hms-page-head__lead">${t('kept.lead')}</p>
    </div>
    ${shown.length === 0 ? notice('info', t('kept.none'), t('kept.noneText')) : null}
    <ul class="hms-plain-list hms-stack" data-gap="sm" role="list">
      ${shown.map(
        (mail) =>
          html`<li class="ds-card" data-variant="default">
            <h2 class="ds-heading" data-size="2xs">
              <a class="ds-link" href="/mail/${mail.id}" lang="${mail.language}">${mail.subject}</a>
            </h2>
            <p class="ds-paragraph" data-size="sm">${headOf(texts, language, mail)}</p>
          </li>`,
      )}
    </ul>
    <p class="ds-paragraph hms-cluster">
      ${page > 1 ? html`<a class="ds-link" href="/mail?page=${String(page - 1)}">${t('kept.newer')}</a>` : null}
      ${
        mails.length > pageSize
          ? html`<a class="ds-link" href="/mail?page=${String(page + 1)}">${t('kept.older')}</a>`
          : null
      }
    </p>`
}

function mailOf(
  texts: PageTexts,
  language: Language,
  mail: KeptMail & { readonly letter: Letter; readonly leave: string | null },
  origin: string,
): Html {
  const t = texts.getFixedT(language, 'mail')
  return html`<p class="ds-paragraph"><a class="ds-link" href="/mail">${t('kept.back')}</a></p>
    <div class="hms-page-head">
      <h1 class="ds-heading" data-size="md" lang="${mail.language}">${mail.subject}</h1>
      <p class="ds-paragraph">${headOf(texts, language, mail)}</p>
    </div>
    <article class="ds-card hms-prose" data-variant="default" lang="${mail.language}">
      ${letterAsParts(mail.letter, origin)}
      ${
        mail.leave === null
          ? null
          : html`<p>
              <a class="ds-link" href="${mail.leave}"
                >${texts.getFixedT(mail.language, 'mail')('unsubscribe.link')}</a
              >
            </p>`
      }
    </article>`
}

function headOf(texts: PageTexts, language: Language, { person, settledAt }: KeptMail): string {
  const t = texts.getFixedT(language, 'mail')
  const sent = settledAt ? t('kept.sentAt', { when: formatDateTime(settledAt, language) }) : t('kept.notSent')
  return `${t('kept.to', { name: person[language] })}. ${sent}.`
}

function notFound(reply: FastifyReply, texts: PageTexts, language: Language): FastifyReply {
  const t = texts.getFixedT(language, 'mail')
  const content = html`${notice('warning', t('kept.unknown'), t('kept.unknownText'))}
    <p class="ds-paragraph"><a class="ds-link" href="/mail">${t('kept.back')}</a></p>`
  return sendPage(reply, texts, { language, title: t('kept.unknown'), path: '/mail', content }, 404)
}

function pageOf({ query }: FastifyRequest): number {
  const { page } = query as { page?: unknown }
  return typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
}
