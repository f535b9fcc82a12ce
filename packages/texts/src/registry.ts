/**
 * All texts, by namespace and language. Each file is an import of its own, so that a browser
 * fetches only the namespaces and the one language that it shows.
 *
 * A new namespace: `src/<namespace>/{nb,nn,en}.ts`, each exporting `texts`, and an entry here. `nb` gives the type of the keys.
 */
export const registry = {
  common: {
    nb: () => import('./common/nb.ts'),
    nn: () => import('./common/nn.ts'),
    en: () => import('./common/en.ts'),
  },
  demo: {
    nb: () => import('./demo/nb.ts'),
    nn: () => import('./demo/nn.ts'),
    en: () => import('./demo/en.ts'),
  },
  'mobile-round': {
    nb: () => import('./mobile-round/nb.ts'),
    nn: () => import('./mobile-round/nn.ts'),
    en: () => import('./mobile-round/en.ts'),
  },
  'amu-board': {
    nb: () => import('./amu-board/nb.ts'),
    nn: () => import('./amu-board/nn.ts'),
    en: () => import('./amu-board/en.ts'),
  },
  desk: {
    nb: () => import('./desk/nb.ts'),
    nn: () => import('./desk/nn.ts'),
    en: () => import('./desk/en.ts'),
  },
  'desk-campaign': {
    nb: () => import('./desk-campaign/nb.ts'),
    nn: () => import('./desk-campaign/nn.ts'),
    en: () => import('./desk-campaign/en.ts'),
  },
  cli: {
    nb: () => import('./cli/nb.ts'),
    nn: () => import('./cli/nn.ts'),
    en: () => import('./cli/en.ts'),
  },
  import: {
    nb: () => import('./import/nb.ts'),
    nn: () => import('./import/nn.ts'),
    en: () => import('./import/en.ts'),
  },
  form: {
    nb: () => import('./form/nb.ts'),
    nn: () => import('./form/nn.ts'),
    en: () => import('./form/en.ts'),
  },
  round: {
    nb: () => import('./round/nb.ts'),
    nn: () => import('./round/nn.ts'),
    en: () => import('./round/en.ts'),
  },
  register: {
    nb: () => import('./register/nb.ts'),
    nn: () => import('./register/nn.ts'),
    en: () => import('./register/en.ts'),
  },
  'sick-leave': {
    nb: () => import('./sick-leave/nb.ts'),
    nn: () => import('./sick-leave/nn.ts'),
    en: () => import('./sick-leave/en.ts'),
  },
  'plan-document': {
    nb: () => import('./plan-document/nb.ts'),
    nn: () => import('./plan-document/nn.ts'),
    en: () => import('./plan-document/en.ts'),
  },
  'annual-report': {
    nb: () => import('./annual-report/nb.ts'),
    nn: () => import('./annual-report/nn.ts'),
    en: () => import('./annual-report/en.ts'),
  },
  'round-report': {
    nb: () => import('./round-report/nb.ts'),
    nn: () => import('./round-report/nn.ts'),
    en: () => import('./round-report/en.ts'),
  },
  incident: {
    nb: () => import('./incident/nb.ts'),
    nn: () => import('./incident/nn.ts'),
    en: () => import('./incident/en.ts'),
  },
  'open-report': {
    nb: () => import('./open-report/nb.ts'),
    nn: () => import('./open-report/nn.ts'),
    en: () => import('./open-report/en.ts'),
  },
  'unit-incident': {
    nb: () => import('./unit-incident/nb.ts'),
    nn: () => import('./unit-incident/nn.ts'),
    en: () => import('./unit-incident/en.ts'),
  },
  'unit-injury': {
    nb: () => import('./unit-injury/nb.ts'),
    nn: () => import('./unit-injury/nn.ts'),
    en: () => import('./unit-injury/en.ts'),
  },
  'board-incident': {
    nb: () => import('./board-incident/nb.ts'),
    nn: () => import('./board-incident/nn.ts'),
    en: () => import('./board-incident/en.ts'),
  },
  receipt: {
    nb: () => import('./receipt/nb.ts'),
    nn: () => import('./receipt/nn.ts'),
    en: () => import('./receipt/en.ts'),
  },
  'unit-portal': {
    nb: () => import('./unit-portal/nb.ts'),
    nn: () => import('./unit-portal/nn.ts'),
    en: () => import('./unit-portal/en.ts'),
  },
  'unit-report': {
    nb: () => import('./unit-report/nb.ts'),
    nn: () => import('./unit-report/nn.ts'),
    en: () => import('./unit-report/en.ts'),
  },
  'unit-results': {
    nb: () => import('./unit-results/nb.ts'),
    nn: () => import('./unit-results/nn.ts'),
    en: () => import('./unit-results/en.ts'),
  },
  'unit-plan': {
    nb: () => import('./unit-plan/nb.ts'),
    nn: () => import('./unit-plan/nn.ts'),
    en: () => import('./unit-plan/en.ts'),
  },
  plan: {
    nb: () => import('./plan/nb.ts'),
    nn: () => import('./plan/nn.ts'),
    en: () => import('./plan/en.ts'),
  },
  registers: {
    nb: () => import('./registers/nb.ts'),
    nn: () => import('./registers/nn.ts'),
    en: () => import('./registers/en.ts'),
  },
  'register-home': {
    nb: () => import('./register-home/nb.ts'),
    nn: () => import('./register-home/nn.ts'),
    en: () => import('./register-home/en.ts'),
  },
  account: {
    nb: () => import('./account/nb.ts'),
    nn: () => import('./account/nn.ts'),
    en: () => import('./account/en.ts'),
  },
  mail: {
    nb: () => import('./mail/nb.ts'),
    nn: () => import('./mail/nn.ts'),
    en: () => import('./mail/en.ts'),
  },
  'sign-in': {
    nb: () => import('./sign-in/nb.ts'),
    nn: () => import('./sign-in/nn.ts'),
    en: () => import('./sign-in/en.ts'),
  },
  access: {
    nb: () => import('./access/nb.ts'),
    nn: () => import('./access/nn.ts'),
    en: () => import('./access/en.ts'),
  },
  trace: {
    nb: () => import('./trace/nb.ts'),
    nn: () => import('./trace/nn.ts'),
    en: () => import('./trace/en.ts'),
  },
  'start-page': {
    nb: () => import('./start-page/nb.ts'),
    nn: () => import('./start-page/nn.ts'),
    en: () => import('./start-page/en.ts'),
  },
}

/** A set of texts that is loaded together, e.g. `'common'`. */
export type Namespace = keyof typeof registry

/** The texts of each namespace, typed by its `nb`. */
export type Resources = {
  readonly [N in Namespace]: Awaited<ReturnType<(typeof registry)[N]['nb']>>['texts']
}
