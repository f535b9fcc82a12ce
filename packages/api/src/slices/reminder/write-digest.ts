import type { Language } from '@hms/domain/language'
import type { LetterBlock } from '@hms/domain/mail'
import type { Digest } from '@hms/domain/reminder'
import { formatDate } from '@hms/texts'
import type { PageTexts } from '../../platform/page.ts'
import type { MailContent } from '../mail/public.ts'
import type { CampaignFacts } from './read-facts.ts'

/** How many units are named. */
const mostUnits = 10

/** Writes a follower's digest of the week: how far the units have come, and nothing of what they answered. */
export function writeDigest(
  texts: PageTexts,
  language: Language,
  { year, names, deadline }: Pick<CampaignFacts, 'year' | 'names' | 'deadline'>,
  { total, handedIn, begun, notBegun, waitedFor }: Digest,
): MailContent {
  const t = texts.getFixedT(language, 'mail')
  const counts = { total, handedIn, begun, notBegun }
  const named = waitedFor.slice(0, mostUnits).map((unit) => names.get(unit)?.[language] ?? unit)
  const more = waitedFor.length - named.length
  const lines = [...named, ...(more > 0 ? [t('digest.more', { count: more })] : [])]
  const list: readonly LetterBlock[] =
    lines.length === 0
      ? []
      : [
          { kind: 'heading', text: t('digest.waitedFor') },
          { kind: 'list', items: lines.map((text) => ({ text, path: null })) },
        ]
  return {
    subject: t('digest.subject', { year, ...counts }),
    letter: {
      blocks: [
        {
          kind: 'paragraph',
          text: t('digest.lead', { ...counts, deadline: formatDate(deadline, language) }),
        },
        ...list,
        { kind: 'link', text: t('digest.open'), path: `/amu/?year=${year}` },
        { kind: 'note', text: t('digest.why') },
      ],
    },
  }
}
