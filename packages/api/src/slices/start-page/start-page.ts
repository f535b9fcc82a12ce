import type { Role } from '@hms/domain/access'
import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import type { createTexts } from '@hms/texts'
import type { EnterablePerson } from '../demo/public.ts'
import { handedInUnit, humanitiesUnit, laboratoryUnit } from '../demo/public.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

type Texts = Awaited<ReturnType<typeof createTexts>>

/** What the start page shows. */
export interface StartPage {
  readonly texts: Texts
  readonly language: Language
  /** Whom one can enter as; null when this is no demo. */
  readonly persons: readonly EnterablePerson[] | null
  /** That the person chosen isn't one of them. */
  readonly unknownPerson?: boolean
}

/** The path of one of the apps. */
export type AppPath = '/enhet/' | '/amu/' | '/runde/'

const apps = [
  { path: '/enhet/', name: 'unitPortal' },
  { path: '/amu/', name: 'amuBoard' },
  { path: '/runde/', name: 'mobileRound' },
] as const satisfies readonly { path: AppPath; name: string }[]

/** What each role comes for. Who reports also walks the safety round. */
const fillsIn: ReadonlySet<Role> = new Set([
  'lineManager',
  'safetyRepresentative',
  'deputySafetyRepresentative',
  'hseCoordinator',
])

/** The page on `/`: what there is, in three languages, and in the demo the persons to enter as. Works without script. */
export function startPage({ texts, language, persons, unknownPerson = false }: StartPage): string {
  const t = texts.getFixedT(language, 'start-page')
  const common = texts.getFixedT(language, 'common')
  return html`<!doctype html>
    <html lang="${language}" data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${t('title')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/design/design.css" />
      </head>
      <body>
        <a class="ds-skip-link" href="#content">${common('frame.skipToContent')}</a>
        <header class="hms-header">
          <div class="hms-header__inner">
            <a class="hms-header__name" href="/">${t('title')}</a>
            <div class="hms-header__tools">${languageSwitch(texts, language)}</div>
          </div>
        </header>
        <main class="hms-main" id="content" tabindex="-1">
          <div class="hms-page-head">
            <h1 class="ds-heading" data-size="lg">${t('title')}</h1>
            <p class="ds-paragraph hms-page-head__lead">${t('lead')}</p>
          </div>
          ${unknownPerson ? notice('warning', t('problem.heading'), t('problem.unknownPerson')) : null}
          ${persons ? enterDemo(persons, texts, language) : null}
          <h2 class="ds-heading hms-section-heading" data-size="sm">${t('apps.heading')}</h2>
          <ul class="hms-grid">
            ${apps.map(
              ({ path, name }) =>
                html`<li class="ds-card" data-variant="default">
                  <h3 class="ds-heading" data-size="xs">
                    <a class="ds-link" href="${path}">${common(`apps.${name}`)}</a>
                  </h3>
                  <p class="ds-paragraph">${t(`apps.${name}`)}</p>
                </li>`,
            )}
          </ul>
          ${persons ? null : notice('info', t('noSignIn.heading'), t('noSignIn.text'))}
        </main>
      </body>
    </html>`.markup
}

function languageSwitch(texts: Texts, current: Language): Html {
  const common = texts.getFixedT(current, 'common')
  return html`<nav class="hms-language" aria-label="${common('frame.chooseLanguage')}">
    ${languages.map(
      (language) =>
        html`<a
          href="/?language=${language}"
          lang="${language}"
          hreflang="${language}"
          ${language === current ? html`aria-current="true"` : null}
          >${common(`languages.${language}`)}</a
        >`,
    )}
  </nav>`
}

function notice(color: 'info' | 'warning', heading: string, text: string): Html {
  return html`<div class="ds-alert" data-color="${color}">
    <h2 class="ds-heading" data-size="xs">${heading}</h2>
    <p class="ds-paragraph">${text}</p>
  </div>`
}

function enterDemo(persons: readonly EnterablePerson[], texts: Texts, language: Language): Html {
  const t = texts.getFixedT(language, 'start-page')
  const common = texts.getFixedT(language, 'common')
  const ofUnits = Map.groupBy(
    persons.filter(({ role }) => fillsIn.has(role)),
    ({ unit }) => unit?.code,
  )
  const walkers = persons.filter(({ role, unit }) => unit?.code === laboratoryUnit && fillsIn.has(role))
  return html`<h2 class="ds-heading" data-size="sm">${t('demo.heading')}</h2>
    <p class="ds-paragraph hms-prose">${t('demo.lead')}</p>
    ${group(
      t('demo.fillIn'),
      [...ofUnits.values()].map((members) =>
        card(
          '/enhet/',
          members[0]?.unit?.name[language] ?? '',
          noteKey(members[0]),
          members.map((person) => ({ person, label: common(`roles.${person.role}`) })),
        ),
      ),
    )}
    ${group(
      t('demo.follow'),
      persons
        .filter(({ role }) => !fillsIn.has(role))
        .map((person) =>
          card('/amu/', person.name[language], noteKey(person), [{ person, label: common('apps.amuBoard') }]),
        ),
    )}
    ${group(t('demo.walk'), [
      card(
        '/runde/',
        walkers[0]?.unit?.name[language] ?? '',
        null,
        walkers.map((person) => ({ person, label: common(`roles.${person.role}`) })),
      ),
    ])}`

  function card(
    to: AppPath,
    title: string,
    note: Note | null,
    buttons: readonly { readonly person: EnterablePerson; readonly label: string }[],
  ): Html {
    return html`<li class="ds-card" data-variant="default">
      <form class="hms-stack" data-gap="sm" method="post" action="/demo/enter">
        <h4 class="ds-heading" data-size="2xs">${title}</h4>
        ${note ? html`<p class="ds-paragraph" data-size="sm">${t(`demo.${note}`)}</p>` : null}
        <input type="hidden" name="to" value="${to}" />
        <div class="hms-cluster">
          ${buttons.map(
            ({ person, label }) =>
              html`<button
                class="ds-button"
                data-variant="secondary"
                name="person"
                value="${person.id}"
                aria-label="${t('demo.enterAs', { name: person.name[language] })}"
              >
                ${label}
              </button>`,
          )}
        </div>
      </form>
    </li>`
  }
}

function group(title: string, cards: readonly Html[]): Html {
  return html`<h3 class="ds-heading hms-section-heading" data-size="xs">${title}</h3>
    <ul class="hms-grid">
      ${cards}
    </ul>`
}

type Note = 'laboratory' | 'humanities' | 'handedIn' | 'faculty' | 'campus' | 'everything'

const notesOfUnits: Readonly<Record<string, Note>> = {
  [laboratoryUnit]: 'laboratory',
  [humanitiesUnit]: 'humanities',
  [handedInUnit]: 'handedIn',
}

const notesOfRoles: Partial<Record<Role, Note>> = {
  facultyManagement: 'faculty',
  localChiefSafetyRepresentative: 'campus',
  chiefSafetyRepresentative: 'everything',
  hseSection: 'everything',
  committeeMember: 'everything',
}

/** What is worth knowing about a person before one enters as them. */
function noteKey(person: EnterablePerson | undefined): Note | null {
  return (person && (notesOfUnits[person.unit?.code ?? ''] ?? notesOfRoles[person.role])) ?? null
}
