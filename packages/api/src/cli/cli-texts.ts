import { createTexts } from '@hms/texts'
import type { Language } from '@hms/domain/language'

/** The texts of the command line in one language. */
export async function cliTexts(language: Language) {
  const texts = await createTexts({ language, namespaces: ['cli'] })
  return texts.getFixedT(language, ['cli', 'common'])
}

/** Gives a text by its key; those of `common` as `common:answers.yes`. */
export type CliTexts = Awaited<ReturnType<typeof cliTexts>>
