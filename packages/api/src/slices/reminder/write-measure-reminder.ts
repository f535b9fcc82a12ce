import type { Language, LocalizedText } from '@hms/domain/language'
import type { LetterBlock } from '@hms/domain/mail'
import type { MeasureMatter } from '@hms/domain/reminder'
import { formatDate } from '@hms/texts'
import type { PageTexts } from '../../platform/page.ts'
import type { MailContent } from '../mail/public.ts'

/** How many measures are listed of each kind; the rest stand in the plan. */
const most = 10

/** The most pressing first: it gives the mail its subject. */
const dues = ['late', 'soon'] as const

/**
 * Writes to somebody about measures that are late or soon due: of which unit, until when, and where they are read. What
 * they say stays in the system: it can tell what a unit answered.
 */
export function writeMeasureReminder(
  texts: PageTexts,
  language: Language,
  names: ReadonlyMap<string, LocalizedText>,
  matters: readonly MeasureMatter[],
): MailContent {
  const t = texts.getFixedT(language, 'mail')
  const byDue = Map.groupBy(matters, ({ due }) => due)
  const present = dues.filter((due) => byDue.has(due))

  function part(due: (typeof dues)[number]): readonly LetterBlock[] {
    const about = byDue.get(due) ?? []
    const items = about.slice(0, most).map(({ measure, unit, deadline }) => ({
      text: t('measures.line', {
        unit: names.get(unit)?.[language] ?? unit,
        deadline: formatDate(deadline, language),
      }),
      path: `/enhet/tiltak/${measure}`,
    }))
    const more = about.length - items.length
    return [
      { kind: 'paragraph', text: t(`measures.lead.${due}`, { count: about.length }) },
      {
        kind: 'list',
        items: [...items, ...(more > 0 ? [{ text: t('measures.more', { count: more }), path: null }] : [])],
      },
    ]
  }

  const [first = 'soon'] = present
  return {
    subject: t(`measures.subject.${first}`, { count: byDue.get(first)?.length ?? 0 }),
    letter: {
      blocks: [
        ...present.flatMap(part),
        { kind: 'link', text: t('measures.open'), path: '/enhet/' },
        { kind: 'note', text: t('measures.why') },
      ],
    },
  }
}
