import type { Language } from '@hms/domain/language'
import { html } from '../../platform/html.ts'
import type { Page, PageTexts } from '../../platform/page.ts'
import { notice } from '../../platform/page.ts'
import type { EnterablePerson } from '../demo/public.ts'

/** The page to choose whom to be. */
export function choosePersonPage(
  texts: PageTexts,
  language: Language,
  {
    path,
    persons,
    isUnknown,
  }: {
    readonly path: string
    readonly persons: readonly EnterablePerson[]
    /** That the person asked for isn't one of the demo's. */
    readonly isUnknown: boolean
  },
): Page {
  const t = texts.getFixedT(language, 'start-page')
  return {
    language,
    title: t('provider.title'),
    path,
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('provider.title')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('provider.lead')}</p>
      </div>
      ${isUnknown ? notice('warning', t('problem.heading'), t('problem.unknownPerson')) : null}
      <form class="hms-stack" data-gap="sm" method="post" action="${path}">
        <ul class="hms-grid">
          ${persons.map(
            ({ id, name }) =>
              html`<li>
                <button class="ds-button" data-variant="secondary" type="submit" name="person" value="${id}">
                  ${name[language]}
                </button>
              </li>`,
          )}
        </ul>
      </form>`,
  }
}

/** The page that says that there is no such sign-in any more. */
export function providerErrorPage(texts: PageTexts, language: Language = 'nb'): Page {
  const t = texts.getFixedT(language, 'start-page')
  return {
    language,
    title: t('problem.heading'),
    path: '/',
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('problem.heading')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('problem.staleSignIn')}</p>
      </div>
      <p class="ds-paragraph"><a class="ds-button" href="/">${t('problem.toStart')}</a></p>`,
  }
}
