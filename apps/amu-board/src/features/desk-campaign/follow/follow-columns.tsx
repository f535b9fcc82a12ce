import { standings } from '@hms/domain/campaign'
import { formatDate } from '@hms/texts'
import type { Column } from '../../../ui/table/column.ts'
import { noFigure } from '../../../ui/table/format-cell.ts'
import type { CampaignTextTools } from '../campaign-texts.ts'
import type { FollowedUnit } from './followed-unit.ts'
import { markOf } from './status-marks.ts'

/** What the HSE section can do about a unit. */
export type UnitAct = 'extend' | 'reopen' | 'letThrough'

/** What can be done about a unit today. What is handed in is opened again only while the unit can hand it in anew. */
function actionsFor(unit: FollowedUnit, today: string): readonly UnitAct[] {
  const isHandedIn = unit.standing === 'handedIn'
  const isWaitedOut = unit.letThroughFrom !== null && unit.letThroughFrom <= today
  return [
    'extend',
    ...(isHandedIn && unit.open ? ['reopen' as const] : []),
    ...(isWaitedOut && unit.open ? ['letThrough' as const] : []),
  ]
}

/** Who owes what of a unit: `Kari Nordmann (linjeleder) svarer`. */
export function owedInWords({ owes }: FollowedUnit, { t, text }: CampaignTextTools): readonly string[] {
  return owes.map(({ role, duty, names }) => {
    const who = names.length > 0 ? names.map((name) => text(name)).join(', ') : t('follow.nobody')
    return `${t(`common:roles.${role}`)} ${t(`duties.${duty}`)}: ${who}`
  })
}

/** The columns of the followed units, on the screen and in the files. */
export function followColumns(
  tools: CampaignTextTools,
  {
    facultyName,
    today,
    onAct,
  }: {
    readonly facultyName: (code: string) => string
    /** A local day. */
    readonly today: string
    /** Null for who can do nothing about a unit, or when nobody can. */
    readonly onAct: ((act: UnitAct, unit: FollowedUnit) => void) | null
  },
): readonly Column<FollowedUnit>[] {
  const { t, text, language } = tools
  const day = (value: string | null) => (value === null ? null : formatDate(value, language, 'short'))
  return [
    {
      key: 'unit',
      header: t('follow.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => text(name),
      cell: ({ name, faculty }) => (
        <>
          {text(name)}
          <span className="board-below">{facultyName(faculty)}</span>
        </>
      ),
    },
    {
      key: 'code',
      header: t('amu-board:columns.unitCode'),
      kind: 'text',
      exportOnly: true,
      value: ({ code }) => code,
    },
    {
      key: 'faculty',
      header: t('follow.faculty'),
      kind: 'text',
      exportOnly: true,
      value: ({ faculty }) => facultyName(faculty),
    },
    {
      key: 'standing',
      header: t('follow.standingColumn'),
      kind: 'text',
      value: ({ standing }) => t(`standings.${standing}`),
      cell: ({ standing, marks }) => (
        <span className="hms-cluster desk-marks">
          {[standing, ...marks].map((each) => (
            <span key={each} className="hms-status" data-state={markOf[each]}>
              {isStanding(each) ? t(`standings.${each}`) : t(`marks.${each}`)}
            </span>
          ))}
        </span>
      ),
    },
    {
      key: 'marks',
      header: t('follow.marksColumn'),
      kind: 'text',
      exportOnly: true,
      value: ({ marks }) => marks.map((mark) => t(`marks.${mark}`)).join(', ') || null,
    },
    {
      key: 'owes',
      header: t('follow.owes'),
      kind: 'text',
      value: (unit) => owedInWords(unit, tools).join('; ') || null,
      cell: (unit) => {
        const owed = owedInWords(unit, tools)
        if (owed.length === 0) return noFigure
        return (
          <>
            {owed.map((words) => (
              <div key={words}>{words}</div>
            ))}
            {unit.letThroughFrom !== null && unit.letThroughFrom > today ? (
              <span className="board-below">
                {t('follow.letThroughFrom', { date: day(unit.letThroughFrom) ?? '' })}
              </span>
            ) : null}
          </>
        )
      },
    },
    {
      key: 'lastActivity',
      header: t('follow.lastActivity'),
      kind: 'text',
      value: ({ lastActivity }) => lastActivity?.slice(0, 10) ?? null,
      cell: ({ lastActivity }) => day(lastActivity) ?? t('follow.never'),
    },
    {
      key: 'deadline',
      header: t('follow.deadline'),
      kind: 'text',
      value: ({ deadline }) => deadline,
      cell: ({ deadline, extensionReason }) => (
        <>
          {day(deadline)}
          {extensionReason === null ? null : <span className="board-below">{extensionReason}</span>}
        </>
      ),
    },
    {
      key: 'handedInAt',
      header: t('follow.handedInAt'),
      kind: 'text',
      exportOnly: true,
      value: ({ handedInAt }) => handedInAt?.slice(0, 10) ?? null,
    },
    {
      key: 'reason',
      header: t('follow.reason'),
      kind: 'text',
      exportOnly: true,
      value: ({ extensionReason }) => extensionReason,
    },
    ...(onAct
      ? [
          {
            key: 'action',
            header: t('follow.action'),
            kind: 'text' as const,
            value: () => null,
            cell: (unit: FollowedUnit) => (
              <span className="hms-cluster desk-marks">
                {actionsFor(unit, today).map((act) => (
                  <button
                    key={act}
                    type="button"
                    className="ds-button"
                    data-variant="tertiary"
                    data-size="sm"
                    aria-label={t('follow.actionFor', { action: t(`actions.${act}`), unit: text(unit.name) })}
                    onClick={() => onAct(act, unit)}
                  >
                    {t(`actions.${act}`)}
                  </button>
                ))}
              </span>
            ),
          },
        ]
      : []),
  ]
}

type Shown = FollowedUnit['standing'] | FollowedUnit['marks'][number]

function isStanding(word: Shown): word is FollowedUnit['standing'] {
  return (standings as readonly Shown[]).includes(word)
}
