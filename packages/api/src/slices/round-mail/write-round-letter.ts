import type { Language } from '@hms/domain/language'
import type { LetterBlock } from '@hms/domain/mail'
import { severities } from '@hms/domain/safety-round'
import { formatDate } from '@hms/texts'
import type { PageTexts } from '../../platform/page.ts'
import type { MailContent } from '../mail/public.ts'
import type { ToldRound } from './read-told-round.ts'
import { pathOfRound } from './words-of-event.ts'

/** What somebody is told of a round: that they are asked to it, that it is off for them, or that both have signed. */
export type RoundNews = 'invited' | 'withdrawn' | 'signed'

/** Writes to somebody of a round. What was seen, and where, stays in the system: here are counts, and where it is read. */
export function writeRoundLetter(
  texts: PageTexts,
  language: Language,
  round: ToldRound,
  news: RoundNews,
): MailContent {
  const t = texts.getFixedT(language, 'mail')
  const { id, day, hours, themes, place, rooms, reason, revision, summary } = round
  const unit = round.unit[language]
  const when = hours
    ? t('round.whenHours', { day: formatDate(day, language), ...hours })
    : formatDate(day, language)
  const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })
  const list = (items: readonly string[]): readonly LetterBlock[] =>
    items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => ({ text, path: null })) }]

  const said: Readonly<Record<RoundNews, () => MailContent>> = {
    invited: () => ({
      subject: t(revision === 0 ? 'round.invited' : 'round.invitedAnew', { unit, when }),
      letter: {
        blocks: [
          paragraph(t('round.invitedLead', { unit, when })),
          ...list([
            t('round.meet', { place }),
            t('round.rooms', { count: rooms }),
            ...(themes.length > 0 ? [t('round.themes', { themes: themes.join('; ') })] : []),
          ]),
          { kind: 'link', text: t('round.open'), path: pathOfRound(id) },
          { kind: 'note', text: t('round.whyInvited') },
        ],
      },
    }),
    withdrawn: () => ({
      subject: t('round.withdrawn', { unit, when }),
      letter: {
        blocks: [
          paragraph(
            round.state === 'cancelled'
              ? t('round.cancelledLead', { unit, when, reason })
              : t('round.withdrawnLead', { unit, when }),
          ),
          { kind: 'note', text: t('round.whyInvited') },
        ],
      },
    }),
    signed: () => ({
      subject: t('round.signed', { unit, when: formatDate(day, language) }),
      letter: {
        blocks: [
          paragraph(t('round.signedLead', { unit, when: formatDate(day, language) })),
          ...list([
            t('round.looked', { count: summary.graded, rooms: summary.rooms.length }),
            t('round.toImprove', { count: summary.byGrade.needsImprovement }),
            ...severities
              .filter((severity) => summary.bySeverity[severity] > 0)
              .map((severity) => t(`round.severity.${severity}`, { count: summary.bySeverity[severity] })),
            t('round.putRight', { count: summary.byGrade.putRight }),
          ]),
          { kind: 'link', text: t('round.report'), path: `/round/${id}.pdf?language=${language}` },
          { kind: 'note', text: t('round.whySigned') },
        ],
      },
    }),
  }
  return said[news]()
}
