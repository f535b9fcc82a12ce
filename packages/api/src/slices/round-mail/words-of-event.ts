import type { Language } from '@hms/domain/language'
import type { PageTexts } from '../../platform/page.ts'
import type { EventWords } from './round-calendar.ts'
import type { ToldRound } from './read-told-round.ts'

/** The words of a round's event, in a language. */
export function wordsOfEvent(
  texts: PageTexts,
  language: Language,
  { id, unit, rooms, themes }: ToldRound,
  origin: string,
): EventWords {
  const t = texts.getFixedT(language, 'mail')
  return {
    language,
    summary: t('round.event', { unit: unit[language] }),
    description: [
      t('round.rooms', { count: rooms }),
      ...(themes.length > 0 ? [t('round.themes', { themes: themes.join('; ') })] : []),
    ].join('\n'),
    url: new URL(pathOfRound(id), origin).href,
  }
}

/** Where a round is opened. */
export function pathOfRound(id: number): string {
  return `/runde/${id}`
}
