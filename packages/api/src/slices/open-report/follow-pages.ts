import { formatDate } from '@hms/texts'
import { html } from '../../platform/html.ts'
import type { Page } from '../../platform/page.ts'
import { notice } from '../../platform/page.ts'
import { localDay } from '../../platform/clock.ts'
import type { FollowedCase } from './find-by-code.ts'
import type { PageFrame } from './open-report-page.ts'

/** The page that says that a report was received, with its code; without one, of what a program has sent. */
export function receivedPage(
  { texts, language }: PageFrame,
  { code, serious = false }: { readonly code: string | null; readonly serious?: boolean },
): Page {
  const t = texts.getFixedT(language, 'open-report')
  return {
    language,
    title: t('received.title'),
    path: '/meld',
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('received.title')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('received.text')}</p>
      </div>
      <div class="hms-stack open-report">
        ${serious ? notice('danger', t('emergency.heading'), t('received.serious')) : null}
        ${
          code === null
            ? null
            : html`<section class="hms-stack" data-gap="sm">
                <h2 class="ds-heading" data-size="sm">${t('received.codeHeading')}</h2>
                <p class="ds-paragraph">${t('received.codeText')}</p>
                <p class="open-report__code"><code translate="no">${code}</code></p>
              </section>`
        }
        <p class="ds-paragraph hms-cluster">
          <a class="ds-button" data-variant="secondary" href="/meld/svar">${t('follow')}</a>
          <a class="ds-link" href="/meld">${t('received.another')}</a>
        </p>
      </div>`,
  }
}

/** The page on which somebody finds their case again by its code, and what came of it. */
export function followPage(
  { texts, language }: PageFrame,
  { found, problem }: { readonly found: FollowedCase | null; readonly problem: 'unknown' | 'tooMany' | null },
): Page {
  const t = texts.getFixedT(language, 'open-report')
  const words = texts.getFixedT(language, 'incident')
  return {
    language,
    title: t('answer.title'),
    path: '/meld/svar',
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('answer.title')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('answer.lead')}</p>
      </div>
      <div class="hms-stack open-report">
        ${
          problem === null
            ? null
            : html`<div id="problem" role="alert">
                ${notice('warning', t('problem.heading'), t(`answer.${problem}`))}
              </div>`
        }
        ${
          found === null
            ? null
            : html`<section class="hms-stack" data-gap="sm">
                <h2 class="ds-heading" data-size="sm">${words(`states.${found.state}`)}</h2>
                <dl class="hms-facts">
                  <div>
                    <dt>${t('answer.what')}</dt>
                    <dd>${words(`types.${found.type}`)}, ${found.unit[language]}</dd>
                  </div>
                  <div>
                    <dt>${t('answer.reportedOn')}</dt>
                    <dd>${formatDate(localDay(found.reportedAt), language)}</dd>
                  </div>
                  ${
                    found.reason === null
                      ? null
                      : html`<div>
                          <dt>${t('answer.reason')}</dt>
                          <dd>${found.reason}</dd>
                        </div>`
                  }
                  <div>
                    <dt>${t('answer.answer')}</dt>
                    <dd>${found.answer ?? t('answer.none')}</dd>
                  </div>
                </dl>
              </section>`
        }
        <form class="hms-stack" method="post" action="/meld/svar">
          <div class="ds-field">
            <label class="ds-label" for="code">${t('answer.code')}</label>
            <input
              class="ds-input"
              type="text"
              id="code"
              name="code"
              required
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              maxlength="60"
              ${problem === 'unknown' ? html`aria-invalid="true" aria-describedby="problem"` : null}
            />
          </div>
          <button class="ds-button" type="submit">${t('answer.show')}</button>
        </form>
        <p class="ds-paragraph"><a class="ds-link" href="/meld">${t('answer.report')}</a></p>
      </div>`,
  }
}
