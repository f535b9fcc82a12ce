import { createTexts } from '@hms/texts'
import type { Language } from '@hms/domain/language'

/** The texts of the command line in one language. */
export async function cliTexts(language: Language) {
  const texts = await createTexts({ language, namespaces: ['cli', 'import'] })
  return texts.getFixedT(language, ['cli', 'import', 'common'])
}

/** Gives a text by its key; those of others as `common:answers.yes`. */
export type CliTexts = Awaited<ReturnType<typeof cliTexts>>
