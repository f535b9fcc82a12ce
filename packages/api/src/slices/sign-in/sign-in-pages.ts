import type { Language, LocalizedText } from '@hms/domain/language'
import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'
import type { Page, PageTexts } from '../../platform/page.ts'
import type { SignInProblem } from './openid-client.ts'

/** Why somebody isn't in, for a page that says so. */
export type SignInPageProblem = SignInProblem | 'notSetUp' | 'attemptUnknown' | 'unknownPerson'

/** The HTTP status of each page. */
export const statusOf: Readonly<Record<SignInPageProblem, number>> = {
  refusedByProvider: 403,
  providerUnavailable: 503,
  notConfirmed: 400,
  tooWeak: 403,
  notSetUp: 503,
  attemptUnknown: 400,
  unknownPerson: 403,
}

/** The page that says what happened, and what to do. */
export function problemPage(
  texts: PageTexts,
  language: Language,
  problem: SignInPageProblem,
  { returnTo, details = null }: { readonly returnTo: string; readonly details?: Html | null },
): Page {
  const t = texts.getFixedT(language, 'sign-in')
  const again = `/sign-in?${new URLSearchParams({ to: returnTo })}`
  return {
    language,
    title: t(`problems.${problem}.title`),
    path: again,
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t(`problems.${problem}.title`)}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t(`problems.${problem}.advice`)}</p>
      </div>
      ${details}
      <p class="ds-paragraph hms-cluster">
        <a class="ds-button" href="${again}">${t('tryAgain')}</a>
        <a class="ds-button" data-variant="secondary" href="/">${t('toStartPage')}</a>
      </p>`,
  }
}

/** What the provider says about somebody whom the register doesn't have: what they need to tell to get in. */
export function unknownPersonDetails(
  texts: PageTexts,
  language: Language,
  {
    principalName,
    units,
  }: { readonly principalName: string | null; readonly units: readonly LocalizedText[] },
): Html {
  const t = texts.getFixedT(language, 'sign-in')
  return html`<dl class="hms-facts">
    <div>
      <dt>${t('unknownPerson.principalName')}</dt>
      <dd>${principalName ?? t('unknownPerson.noPrincipalName')}</dd>
    </div>
    ${
      units.length === 0
        ? null
        : html`<div>
            <dt>${t('unknownPerson.unit')}</dt>
            ${units.map((name) => html`<dd>${name[language]}</dd>`)}
          </div>`
    }
  </dl>`
}

/** The page between here and the provider, when signing out: without a stop, where the browser allows it. */
export function signedOutPage(texts: PageTexts, language: Language, address: URL): Page {
  const t = texts.getFixedT(language, 'sign-in')
  return {
    language,
    title: t('signedOut.title'),
    path: '/',
    goesOnTo: address.href,
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('signedOut.title')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('signedOut.text')}</p>
      </div>
      <p class="ds-paragraph hms-cluster">
        <a class="ds-button" href="${address.href}">${t('signedOut.goOn')}</a>
        <a class="ds-button" data-variant="secondary" href="/">${t('toStartPage')}</a>
      </p>`,
  }
}
