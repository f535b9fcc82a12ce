import { incidentCategories, incidentTypes, longestIncidentText } from '@hms/domain/incident'
import type { Language } from '@hms/domain/language'
import type { Unit } from '@hms/domain/organisation'
import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'
import type { Page, PageTexts } from '../../platform/page.ts'
import { notice } from '../../platform/page.ts'
import type { FormProblem } from './form-token.ts'

/** Why a form comes back: what isn't filled in as it must be, or that too much is sent. */
export type OpenFormProblem =
  'unitCode' | 'type' | 'what' | 'happenedOn' | 'photoSpoilt' | 'photoTooLarge' | 'tooMany' | 'other'

/** In which words a page is written. */
export interface PageFrame {
  readonly texts: PageTexts
  readonly language: Language
}

/** What the form shows. */
export interface OpenForm {
  readonly units: readonly Unit[]
  /** What was filled in before, where the form comes back. */
  readonly fields: FormData
  readonly problem: OpenFormProblem | FormProblem | null
  readonly token: string
  /** The local day. */
  readonly today: string
}

/** The page on which something is reported without an account. Works without script, and on the smallest phone. */
export function openReportPage(
  { texts, language }: PageFrame,
  { units, fields, problem, token, today }: OpenForm,
): Page {
  const t = texts.getFixedT(language, 'open-report')
  const words = texts.getFixedT(language, 'incident')
  const filled = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const chosen = fields.getAll('categories')
  const invalid = (name: string) =>
    problem === name ? html`aria-invalid="true" aria-describedby="problem"` : null

  return {
    language,
    title: t('title'),
    path: '/meld',
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('title')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('lead')}</p>
      </div>
      <div class="hms-stack open-report">
        ${notice('danger', t('emergency.heading'), t('emergency.text'))}
        ${problem === null ? null : html`<div id="problem" role="alert">${notice('warning', t('problem.heading'), t(`problem.${problem}`))}</div>`}
        <p class="ds-paragraph"><a class="ds-link" href="/enhet/avvik/ny">${t('signedIn')}</a></p>
        <p class="ds-paragraph"><a class="ds-link" href="/meld/svar">${t('follow')}</a></p>
        <form class="hms-stack" method="post" action="/meld" enctype="multipart/form-data">
          <input type="hidden" name="token" value="${token}" />
          ${trap(t('trap'))}
          <fieldset class="ds-fieldset">
            <legend class="ds-label">${t('fields.type')}</legend>
            ${incidentTypes.map(
              (type) =>
                html`<div class="ds-field">
                  <input
                    class="ds-input"
                    type="radio"
                    name="type"
                    id="type-${type}"
                    value="${type}"
                    required
                    ${filled('type') === type ? html`checked` : null}
                  />
                  <label class="ds-label" data-weight="regular" for="type-${type}"
                    >${words(`types.${type}`)}</label
                  >
                </div>`,
            )}
          </fieldset>
          ${field(
            'unitCode',
            t('fields.unit'),
            html`<select class="ds-input" id="unitCode" name="unitCode" required ${invalid('unitCode')}>
              <option value="">${t('fields.chooseUnit')}</option>
              ${units.map(
                ({ code, name }) =>
                  html`<option value="${code}" ${filled('unitCode') === code ? html`selected` : null}>
                    ${name[language]}
                  </option>`,
              )}
            </select>`,
          )}
          ${field(
            'what',
            t('fields.what'),
            html`<textarea
              class="ds-input"
              id="what"
              name="what"
              rows="5"
              required
              maxlength="${String(longestIncidentText.what)}"
              ${invalid('what') ?? html`aria-describedby="what-hint"`}
            >
${filled('what')}</textarea>`,
            html`<p class="ds-paragraph" data-size="sm" id="what-hint">${t('fields.whatHint')}</p>`,
          )}
          ${field(
            'photo',
            t('fields.photo'),
            html`<input
              class="ds-input"
              type="file"
              id="photo"
              name="photo"
              accept="image/jpeg,image/png,image/webp"
              aria-describedby="photo-hint"
            />`,
            html`<p class="ds-paragraph" data-size="sm" id="photo-hint">${t('fields.photoHint')}</p>`,
          )}
          <div class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id="serious"
              name="serious"
              value="yes"
              ${filled('serious') === '' ? null : html`checked`}
            />
            <label class="ds-label" data-weight="regular" for="serious">${t('fields.serious')}</label>
          </div>
          <details class="open-report__more" ${problem === 'happenedOn' ? html`open` : null}>
            <summary>${t('fields.more')}</summary>
            <div class="hms-stack">
              <fieldset class="ds-fieldset">
                <legend class="ds-label">${t('fields.categories')}</legend>
                <div class="open-report__choices">
                  ${incidentCategories.map(
                    (category) =>
                      html`<div class="ds-field">
                        <input
                          class="ds-input"
                          type="checkbox"
                          name="categories"
                          id="category-${category}"
                          value="${category}"
                          ${chosen.includes(category) ? html`checked` : null}
                        />
                        <label class="ds-label" data-weight="regular" for="category-${category}"
                          >${words(`categories.${category}`)}</label
                        >
                      </div>`,
                  )}
                </div>
              </fieldset>
              <div class="open-report__pair">
                ${field(
                  'happenedOn',
                  t('fields.happenedOn'),
                  html`<input
                    class="ds-input"
                    type="date"
                    id="happenedOn"
                    name="happenedOn"
                    max="${today}"
                    value="${filled('happenedOn') || today}"
                    required
                    ${invalid('happenedOn')}
                  />`,
                )}
                ${field(
                  'happenedTime',
                  t('fields.happenedTime'),
                  html`<input
                    class="ds-input"
                    type="time"
                    id="happenedTime"
                    name="happenedTime"
                    value="${filled('happenedTime')}"
                  />`,
                )}
              </div>
              ${field(
                'place',
                t('fields.place'),
                html`<input
                  class="ds-input"
                  type="text"
                  id="place"
                  name="place"
                  maxlength="${String(longestIncidentText.place)}"
                  value="${filled('place')}"
                />`,
              )}
            </div>
          </details>
          <button class="ds-button" type="submit">${t('send')}</button>
        </form>
      </div>`,
  }
}

/** A field that people don't see, and that programs fill in. */
function trap(label: string): Html {
  return html`<div class="open-report__trap" aria-hidden="true">
    <label for="website">${label}</label>
    <input type="text" id="website" name="website" tabindex="-1" autocomplete="off" />
  </div>`
}

function field(id: string, label: string, input: Html, hint: Html | null = null): Html {
  return html`<div class="ds-field">
    <label class="ds-label" for="${id}">${label}</label>
    ${hint} ${input}
  </div>`
}
