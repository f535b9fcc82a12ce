import type { Language } from '@hms/domain/language'
import type { LetterBlock, LetterLine } from '@hms/domain/mail'
import type { DigestCounts, MeasureDigest } from '@hms/domain/reminder'
import { digestCounts } from '@hms/domain/reminder'
import type { PageTexts } from '../../platform/page.ts'
import type { MailContent } from '../mail/public.ts'
import type { FollowedUnits } from './read-followed-units.ts'

/** How many units are named. */
const mostUnits = 10

/** Where the list of what is counted is found; null where there is none of just these. */
type Paths = Readonly<Record<keyof DigestCounts, string | null>>

/**
 * Writes a follower's digest of measures: how many, of which units, and where their lists are. What a measure says stays
 * in the system: it can tell what a unit answered.
 */
export function writeMeasureDigest(
  texts: PageTexts,
  language: Language,
  { year, names }: Pick<FollowedUnits, 'year' | 'names'>,
  { counts, lateIn, onlyUnit }: MeasureDigest,
): MailContent {
  const t = texts.getFixedT(language, 'mail')
  const paths = onlyUnit === null ? pathsOfBoard(year) : pathsOfUnit(onlyUnit, year)
  const told = digestCounts.filter((what) => counts[what] > 0)
  const more = lateIn.length - mostUnits
  const units: readonly LetterLine[] = [
    ...lateIn.slice(0, mostUnits).map(({ unit, late }) => ({
      text: t('measureDigest.unit', { unit: names.get(unit)?.[language] ?? unit, count: late }),
      path: pathsOfUnit(unit, year).late,
    })),
    ...(more > 0 ? [{ text: t('digest.more', { count: more }), path: paths.late }] : []),
  ]
  const byUnit: readonly LetterBlock[] =
    onlyUnit !== null || units.length === 0
      ? []
      : [
          { kind: 'heading', text: t('measureDigest.lateIn') },
          { kind: 'list', items: units },
        ]
  return {
    subject: t('measureDigest.subject', { late: counts.late, soon: counts.soon }),
    letter: {
      blocks: [
        { kind: 'paragraph', text: t('measureDigest.lead') },
        {
          kind: 'list',
          items: told.map((what) => ({
            text: t(`measureDigest.counts.${what}`, { count: counts[what] }),
            path: paths[what],
          })),
        },
        ...byUnit,
        onlyUnit === null
          ? { kind: 'link', text: t('measureDigest.openBoard'), path: '/amu/tiltak' }
          : { kind: 'link', text: t('measureDigest.openPlan'), path: planPath(onlyUnit) },
        { kind: 'note', text: t('measureDigest.why') },
      ],
    },
  }
}

const planPath = (unit: string) => `/enhet/handlingsplan/${encodeURIComponent(unit)}`

/** Lists over all units that one sees. */
function pathsOfBoard(year: number) {
  return {
    late: '/amu/tiltak/liste?due=late',
    soon: '/amu/tiltak/liste?due=soon',
    withoutMeasure: `/amu/tiltak/funn?without=yes&year=${year}`,
    done: null,
  } satisfies Paths
}

/** Lists of one unit, in its plan and among its findings. */
function pathsOfUnit(unit: string, year: number) {
  return {
    late: `${planPath(unit)}?view=table&due=late`,
    soon: `${planPath(unit)}?view=table&due=soon`,
    withoutMeasure: `/enhet/funn/${encodeURIComponent(unit)}?year=${year}`,
    done: null,
  } satisfies Paths
}
