import { firstKnownLanguage } from '@hms/texts'
import type { Language } from '@hms/domain/language'
import { isLanguage } from '@hms/domain/language'

/**
 * The language of the command line: HMS_LANG, else that of the machine (`LC_ALL`, `LC_MESSAGES` or `LANG`, e.g.
 * `nn_NO.UTF-8`) if it is one of ours, else bokmål.
 */
export function cliLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { HMS_LANG, LC_ALL, LC_MESSAGES, LANG } = environment
  if (isLanguage(HMS_LANG)) return HMS_LANG
  const ofMachine = (LC_ALL || LC_MESSAGES || LANG || '').replace(/[_.@].*$/, '')
  return firstKnownLanguage([ofMachine]) ?? 'nb'
}
