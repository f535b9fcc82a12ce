import type { Language, LocalizedText } from '@hms/domain/language'
import { formatDate, formatDateTime } from '@hms/texts'
import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'
import type { Page, PageTexts } from '../../platform/page.ts'
import { notice } from '../../platform/page.ts'
import type { OwnSession } from '../session/public.ts'
import type { Account, OwnRole } from './read-account.ts'

/** What was done before the page came back. */
export const outcomes = ['ended', 'endedOthers', 'notEnded'] as const

/** One of the things that was done. */
export type Outcome = (typeof outcomes)[number]

/** What one's own page shows. */
export interface AccountPage {
  readonly language: Language
  readonly name: LocalizedText
  readonly account: Account
  /** The local day. */
  readonly today: string
  readonly outcome: Outcome | null
}

/** `/account`: who I am here, my roles, where I am signed in, and what is stored about me. */
export function accountPage(
  texts: PageTexts,
  { language, name, account, today, outcome }: AccountPage,
): Page {
  const t = texts.getFixedT(language, 'account')
  const common = texts.getFixedT(language, 'common')
  const { email, principalName, roles, sessions } = account
  const hasRole = roles.some(({ validFrom }) => validFrom <= today)
  return {
    language,
    title: t('title'),
    path: '/account',
    person: name[language],
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${name[language]}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('lead')}</p>
      </div>
      <div class="hms-stack" data-gap="lg">
        <div class="hms-stack" data-gap="sm">
          ${outcome && notice(outcome === 'notEnded' ? 'warning' : 'success', t('done.heading'), t(`done.${outcome}`))}
          ${hasRole ? null : notice('warning', t('noRole.heading'), t('noRole.text'))}
          <div class="hms-cluster">
            ${button('/sign-out', t('signOut'), 'primary')}
            ${button('/sign-out/everywhere', t('signOutEverywhere'), 'secondary')}
            <a class="ds-link" href="/">${common('apps.startPage')}</a>
          </div>
        </div>

        ${section(
          t('roles.heading'),
          roles.length === 0 ? html`<p class="ds-paragraph">${t('roles.none')}</p>` : rolesTable(),
        )}
        ${section(
          t('sessions.heading'),
          html`<p class="ds-paragraph hms-prose">${t('sessions.lead')}</p>
            <ul class="hms-grid">
              ${sessions.map(sessionCard)}
            </ul>
            ${sessions.length > 1 ? button('/account/sessions/end-others', t('sessions.endOthers'), 'secondary') : null}`,
        )}
        ${section(
          t('stored.heading'),
          html`<dl class="hms-facts">
              ${fact(t('stored.principalName'), principalName)} ${fact(t('stored.email'), email)}
            </dl>
            <p class="ds-paragraph hms-prose">${t('stored.text')}</p>
            <p class="ds-paragraph">
              <a class="ds-button" data-variant="secondary" href="/account/data.json" download
                >${t('stored.download')}</a
              >
            </p>`,
        )}
      </div>`,
  }

  function rolesTable(): Html {
    return html`<div class="hms-table-region" role="region" tabindex="0" aria-label="${t('roles.heading')}">
      <table class="ds-table hms-table">
        <thead>
          <tr>
            <th scope="col">${t('roles.role')}</th>
            <th scope="col">${t('roles.place')}</th>
            <th scope="col">${t('roles.from')}</th>
            <th scope="col">${t('roles.to')}</th>
          </tr>
        </thead>
        <tbody>
          ${roles.map(
            (role) =>
              html`<tr>
                <th scope="row">
                  ${common(`roles.${role.role}`)}${role.acting ? ` (${t('roles.acting')})` : null}
                </th>
                <td>${placeOf(role)}</td>
                <td>${formatDate(role.validFrom, language, 'short')}</td>
                <td>
                  ${role.validTo === null ? t('roles.untilFurtherNotice') : formatDate(role.validTo, language, 'short')}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  function placeOf({ place }: OwnRole): string {
    if (place === null) return t('roles.everywhere')
    return typeof place === 'string' ? place : place[language]
  }

  function sessionCard({ id, browser, startedAt, lastSeenAt, isThis }: OwnSession): Html {
    const what = browser ?? t('sessions.unknownBrowser')
    return html`<li class="ds-card" data-variant="default">
      <h3 class="ds-heading" data-size="2xs">${what}</h3>
      <p class="ds-paragraph" data-size="sm">
        ${t('sessions.startedAt', { when: formatDateTime(startedAt, language) })}<br />
        ${t('sessions.lastSeenAt', { when: formatDateTime(lastSeenAt, language) })}
      </p>
      ${
        isThis
          ? html`<p class="ds-paragraph" data-size="sm"><strong>${t('sessions.this')}</strong></p>`
          : html`<form method="post" action="/account/sessions/end">
              <input type="hidden" name="session" value="${id}" />
              <button
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                type="submit"
                aria-label="${t('sessions.endThat', { what })}"
              >
                ${t('sessions.end')}
              </button>
            </form>`
      }
    </li>`
  }

  function fact(label: string, value: string | null): Html {
    return html`<div>
      <dt>${label}</dt>
      <dd>${value ?? t('stored.nothing')}</dd>
    </div>`
  }
}

function section(heading: string, content: Html): Html {
  return html`<section class="hms-stack" data-gap="sm">
    <h2 class="ds-heading" data-size="sm">${heading}</h2>
    ${content}
  </section>`
}

function button(action: string, label: string, variant: 'primary' | 'secondary'): Html {
  return html`<form method="post" action="${action}">
    <button class="ds-button" data-variant="${variant}" type="submit">${label}</button>
  </form>`
}
