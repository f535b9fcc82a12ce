import type { Role } from '@hms/domain/access'
import type { Language, LocalizedText } from '@hms/domain/language'
import type { AppPath } from '../../platform/app-paths.ts'
import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'
import type { Page, PageTexts } from '../../platform/page.ts'
import { notice } from '../../platform/page.ts'
import type { EnterablePerson } from '../demo/public.ts'
import { handedInUnit, humanitiesUnit, laboratoryUnit } from '../demo/public.ts'

/** What the start page shows. */
export interface StartPage {
  readonly texts: PageTexts
  readonly language: Language
  /** How one gets in. */
  readonly entry: 'demo' | 'signIn' | 'none'
  /** Whom one can enter the demo as. */
  readonly persons: readonly EnterablePerson[]
  /** Who is in; null when nobody is. */
  readonly name: LocalizedText | null
}

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

/** The page on `/`: what there is, in three languages, and the way in. Works without script. */
export function startPage({ texts, language, entry, persons, name }: StartPage): Page {
  const t = texts.getFixedT(language, 'start-page')
  return {
    language,
    title: t('title'),
    path: '/',
    person: name?.[language] ?? null,
    content: html`<div class="hms-page-head">
        <h1 class="ds-heading" data-size="lg">${t('title')}</h1>
        <p class="ds-paragraph hms-page-head__lead">${t('lead')}</p>
        <p class="ds-paragraph"><a class="ds-link" href="/meld">${t('report')}</a></p>
        ${
          entry === 'signIn' && name === null
            ? html`<p class="ds-paragraph"><a class="ds-button" href="/sign-in?to=/">${t('signIn')}</a></p>`
            : null
        }
      </div>
      ${entry === 'demo' ? enterDemo(persons, texts, language) : places(texts, language, entry === 'signIn')}`,
  }
}

/** Without the demo: the apps, and the way in, or that there is none yet. */
function places(texts: PageTexts, language: Language, isSetUp: boolean): Html {
  const t = texts.getFixedT(language, 'start-page')
  const common = texts.getFixedT(language, 'common')
  return html`<h2 class="ds-heading hms-section-heading" data-size="sm">${t('apps.heading')}</h2>
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
    ${
      isSetUp
        ? null
        : html`<div class="hms-section-heading">
            ${notice('info', t('noSignIn.heading'), t('noSignIn.text'))}
          </div>`
    }`
}

/** The persons of the demo, by what they come for: each a button that enters the app for it. */
function enterDemo(persons: readonly EnterablePerson[], texts: PageTexts, language: Language): Html {
  const t = texts.getFixedT(language, 'start-page')
  const common = texts.getFixedT(language, 'common')
  const ofUnits = persons.filter(({ role }) => fillsIn.has(role))
  const others = persons.filter(({ role }) => !fillsIn.has(role))
  const walkers = ofUnits.filter(({ unit }) => unit?.code === laboratoryUnit)
  return html`<div class="hms-stack" data-gap="lg">
    <p class="ds-paragraph hms-prose">
      ${t('demo.lead')} <a class="ds-link" href="/mail">${t('demo.mails')}</a>
    </p>
    ${group('fillIn', 'unitPortal', byUnit('/enhet/', ofUnits))}
    ${group(
      'follow',
      'amuBoard',
      others.map((person) =>
        card('/amu/', person.name[language], noteOf(person), [{ person, label: t('demo.enter') }]),
      ),
    )}
    ${group('walk', 'mobileRound', byUnit('/runde/', walkers))}
  </div>`

  function group(
    title: 'fillIn' | 'follow' | 'walk',
    app: (typeof apps)[number]['name'],
    cards: readonly Html[],
  ): Html {
    return html`<section class="hms-stack" data-gap="sm">
      <h2 class="ds-heading" data-size="sm">${t(`demo.${title}`)}</h2>
      <p class="ds-paragraph hms-prose"><strong>${common(`apps.${app}`)}.</strong> ${t(`apps.${app}`)}</p>
      <ul class="hms-grid">
        ${cards}
      </ul>
    </section>`
  }

  function byUnit(to: AppPath, members: readonly EnterablePerson[]): readonly Html[] {
    return [...Map.groupBy(members, ({ unit }) => unit?.code).values()].map((ofOne) =>
      card(
        to,
        ofOne[0]?.unit?.name[language] ?? '',
        to === '/enhet/' ? noteOf(ofOne[0]) : null,
        ofOne.map((person) => ({ person, label: common(`roles.${person.role}`) })),
      ),
    )
  }

  function card(
    to: AppPath,
    title: string,
    note: Note | null,
    buttons: readonly { readonly person: EnterablePerson; readonly label: string }[],
  ): Html {
    return html`<li class="ds-card" data-variant="default">
      <form class="hms-stack" data-gap="sm" method="get" action="/sign-in">
        <h3 class="ds-heading" data-size="2xs">${title}</h3>
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
function noteOf(person: EnterablePerson | undefined): Note | null {
  return (person && (notesOfUnits[person.unit?.code ?? ''] ?? notesOfRoles[person.role])) ?? null
}
