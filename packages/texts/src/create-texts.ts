import { createInstance } from 'i18next'
import type { BackendModule, i18n } from 'i18next'
import { isLanguage, languages } from '@hms/domain/language'
import type { Language } from '@hms/domain/language'
import { registry } from './registry.ts'
import type { Namespace, Resources } from './registry.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources
  }
}

/** What {@link createTexts} needs to know. */
export interface TextsOptions {
  /** The language to begin with; `changeLanguage` of the instance loads another when it is asked for. */
  readonly language: Language
  /** What is shown beside `common`, which is always there. */
  readonly namespaces: readonly Namespace[]
  /** Languages to have ready at once: a server that answers in all of them gives `languages`. */
  readonly preload?: readonly Language[]
  /** A plugin to bind the texts to a framework, e.g. `initReactI18next`. */
  readonly plugins?: readonly Parameters<i18n['use']>[0][]
}

/**
 * An i18next instance with the texts loaded: for react-i18next, for i18next-vue, and for Node (`getFixedT(language)`).
 * The keys of `t` are typed. Texts are not escaped: React and Vue do that; who writes HTML by hand must.
 *
 * Throws when a file of texts cannot be fetched.
 */
export async function createTexts(options: TextsOptions): Promise<i18n> {
  const texts = createInstance().use(backend)
  for (const plugin of options.plugins ?? []) texts.use(plugin)
  await texts.init({
    lng: options.language,
    preload: options.preload ?? false,
    ns: ['common', ...options.namespaces],
    defaultNS: 'common',
    supportedLngs: languages,
    fallbackLng: false,
    load: 'currentOnly',
    interpolation: { escapeValue: false },
  })
  for (const language of [options.language, ...(options.preload ?? [])]) assertLoaded(texts, language)
  return texts
}

/**
 * Fetches the texts of another language than the one shown, also of what a page asks for meanwhile. Throws when they cannot
 * be fetched; calling again tries again.
 */
export async function loadLanguage(texts: i18n, language: Language): Promise<void> {
  const asked = new Set<string>()
  for (;;) {
    const missing = missingNamespaces(texts, language).filter((namespace) => !asked.has(namespace))
    if (missing.length === 0) return assertLoaded(texts, language)
    for (const namespace of missing) asked.add(namespace)
    await texts.reloadResources(language, missing)
  }
}

/** The language that an instance shows now. */
export function languageOf(texts: i18n): Language {
  return isLanguage(texts.language) ? texts.language : 'nb'
}

const backend: BackendModule = {
  type: 'backend',
  callbackApi: false,
  init() {},
  async read(language, namespace) {
    const { texts } = await registry[namespace as Namespace][language as Language]()
    return texts
  },
}

function assertLoaded(texts: i18n, language: Language): void {
  const [missing] = missingNamespaces(texts, language)
  if (missing) throw new Error(`The texts of ${missing} in ${language} could not be loaded`)
}

function missingNamespaces(texts: i18n, language: Language): readonly string[] {
  return [texts.options.ns ?? []].flat().filter((namespace) => !texts.hasResourceBundle(language, namespace))
}
