import type { Language } from '@hms/domain/language'
import type { LetterBlock } from '@hms/domain/mail'
import type { Matter } from '@hms/domain/reminder'
import { formatDate } from '@hms/texts'
import type { PageTexts } from '../../platform/page.ts'
import type { MailContent } from '../mail/public.ts'
import type { CampaignFacts } from './read-facts.ts'

/** What a part of a reminder is about; the most pressing first. The first gives the mail its subject. */
const topics = ['letThrough', 'handIn', 'sign', 'late', 'soon', 'opened'] as const

type Topic = (typeof topics)[number]

/** Writes a person's reminder about all their units. Nothing of what was answered is in it. */
export function writeReminder(
  texts: PageTexts,
  language: Language,
  { year, names }: Pick<CampaignFacts, 'year' | 'names'>,
  matters: readonly Matter[],
): MailContent {
  const t = texts.getFixedT(language, 'mail')
  const byTopic = Map.groupBy(latestOfEach(matters), topicOf)
  const present = topics.filter((topic) => byTopic.has(topic))
  const nameOf = (unit: string) => names.get(unit)?.[language] ?? unit
  const day = (date: string) => formatDate(date, language)

  function part(topic: Topic): readonly LetterBlock[] {
    const about = byTopic.get(topic) ?? []
    const items = about.map(({ unit, deadline }) => ({
      text: t('reminder.line', { unit: nameOf(unit), deadline: day(deadline) }),
      path: pathOf(topic, year, unit),
    }))
    const [only] = items
    return [
      { kind: 'paragraph', text: t(`reminder.lead.${topic}`) },
      ...(items.length === 1 && only
        ? ([
            { kind: 'list', items: [{ ...only, path: null }] },
            {
              kind: 'link',
              text: t(topic === 'letThrough' ? 'reminder.openDesk' : 'reminder.open'),
              path: only.path,
            },
          ] as const)
        : ([{ kind: 'list', items }] as const)),
    ]
  }

  const [first = 'soon'] = present
  const about = byTopic.get(first) ?? []
  const [one] = about
  const isDesk = present.every((topic) => topic === 'letThrough')
  return {
    subject: t(`reminder.subject.${first}`, {
      count: about.length,
      year,
      unit: nameOf(one?.unit ?? ''),
      deadline: day(about.map(({ deadline }) => deadline).toSorted()[0] ?? ''),
    }),
    letter: {
      blocks: [
        ...present.flatMap(part),
        { kind: 'note', text: t(isDesk ? 'reminder.whyDesk' : 'reminder.why') },
      ],
    },
  }
}

/** One unit can have several occasions at once; it is written about once. */
function latestOfEach(matters: readonly Matter[]): readonly Matter[] {
  const units = Map.groupBy(matters, ({ unit, task }) => `${unit} ${task}`)
  return [...units.values()].flatMap((ofUnit) => ofUnit.toSorted(byPressing)[0] ?? [])
}

const byPressing = (one: Matter, other: Matter) =>
  topics.indexOf(topicOf(one)) - topics.indexOf(topicOf(other))

function topicOf({ task, occasion }: Matter): Topic {
  if (task !== 'answer') return task
  if (occasion.kind !== 'deadline') return 'opened'
  return occasion.offset > 0 ? 'late' : 'soon'
}

function pathOf(topic: Topic, year: number, unit: string): string {
  const report = `/enhet/rapport/${year}/${encodeURIComponent(unit)}`
  if (topic === 'letThrough') return '/amu/kontoret'
  return topic === 'sign' || topic === 'handIn' ? `${report}/kontroll` : report
}
