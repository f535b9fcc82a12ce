import type { Language } from '@hms/domain/language'
import { isLanguage, languages } from '@hms/domain/language'
import type { Namespace } from '@hms/texts'
import { chooseLanguage, createTexts, languageCookie } from '@hms/texts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Html } from './html.ts'
import { html } from './html.ts'

/** The words of the pages that the server writes itself, in every language. */
export type PageTexts = Awaited<ReturnType<typeof pageTexts>>

const yearInSeconds = 31_536_000

/** Loads the words of pages: those of the namespaces, beside the common ones. */
export function pageTexts(...namespaces: readonly Namespace[]) {
  return createTexts({ language: 'nb', namespaces, preload: languages })
}

/** A page that the server writes itself. */
export interface Page {
  readonly language: Language
  readonly title: string
  readonly content: Html
  /** Where the choice of language leads; the page itself, except of one that came as an answer to a form. */
  readonly path: string
  /** Who is in, and the way to their own page. */
  readonly person?: string | null
  /** An address that the browser goes on to by itself. */
  readonly goesOnTo?: string
}

/** The whole of a page: works without script. */
export function pageHtml(
  texts: PageTexts,
  { language, title, content, path, person, goesOnTo }: Page,
): string {
  const common = texts.getFixedT(language, 'common')
  const system = common('apps.system')
  return html`<!doctype html>
    <html lang="${language}" data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${goesOnTo === undefined ? null : html`<meta http-equiv="refresh" content="0; url=${goesOnTo}" />`}
        <title>${title === system ? title : `${title} – ${system}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/design/design.css" />
      </head>
      <body>
        <a class="ds-skip-link" href="#content">${common('frame.skipToContent')}</a>
        <header class="hms-header">
          <div class="hms-header__inner">
            <a class="hms-header__name" href="/">${system}</a>
            <div class="hms-header__tools">
              ${person ? html`<a class="ds-link" href="/account">${person}</a>` : null}
              <nav class="hms-language" aria-label="${common('frame.chooseLanguage')}">
                ${languages.map(
                  (choice) =>
                    html`<a
                      href="${path}${path.includes('?') ? '&' : '?'}language=${choice}"
                      lang="${choice}"
                      hreflang="${choice}"
                      ${choice === language ? html`aria-current="true"` : null}
                      >${common(`languages.${choice}`)}</a
                    >`,
                )}
              </nav>
            </div>
          </div>
        </header>
        <main class="hms-main" id="content" tabindex="-1">${content}</main>
      </body>
    </html>`.markup
}

/** A box that says something about the page or what was done. */
export function notice(
  color: 'info' | 'success' | 'warning' | 'danger',
  heading: string,
  text: string,
): Html {
  return html`<div class="ds-alert" data-color="${color}">
    <h2 class="ds-heading" data-size="xs">${heading}</h2>
    <p class="ds-paragraph">${text}</p>
  </div>`
}

/** Sends a page. Nobody keeps it: it is made for one person, in one language. */
export function sendPage(reply: FastifyReply, texts: PageTexts, page: Page, status = 200): FastifyReply {
  return reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'content-language': page.language,
      vary: 'accept-language, cookie',
    })
    .type('text/html; charset=utf-8')
    .send(pageHtml(texts, page))
}

/** The language of whoever asks: what they choose with the address, else what they chose before, else the browser's. */
export function languageOf(request: FastifyRequest, reply: FastifyReply): Language {
  const { language } = request.query as { language?: unknown }
  if (!isLanguage(language)) {
    const { cookie, 'accept-language': acceptLanguage } = request.headers
    return chooseLanguage({ cookie, acceptLanguage })
  }
  rememberLanguage(reply, language)
  return language
}

/** Remembers a language in the browser; the apps read it too. */
export function rememberLanguage(reply: FastifyReply, language: Language): void {
  reply.setCookie(languageCookie, language, { path: '/', maxAge: yearInSeconds, sameSite: 'lax' })
}

/** Whether it is a person with a browser who asks, and can read a page. */
export function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html')
}

/** The fields of a form that was sent: each once, as text. */
export function formOf({ body }: FastifyRequest): URLSearchParams {
  return body instanceof URLSearchParams ? body : new URLSearchParams()
}
