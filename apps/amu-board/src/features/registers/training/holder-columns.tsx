import { requirementKeys, trainingRequirements } from '@hms/domain/training'
import type { RequirementKey, TrainingStanding, TrainingState } from '@hms/domain/training'
import { formatDate, formatNumber } from '@hms/texts'
import type { Outputs } from '../../../app/api.ts'
import type { Column } from '../../../ui/table/column.ts'
import type { RegisterTextTools } from '../register-texts.ts'

type Holder = Outputs['training']['list']['rows'][number]
type Place = Holder['roles'][number]['place']

const looks: Readonly<Record<TrainingState, string>> = {
  missing: 'missing',
  expired: 'late',
  expiresSoon: 'announced',
  metByAgreement: 'submitted',
  met: 'submitted',
}

/** The columns of the list of those with a role: who, what for, and how they stand to each requirement. */
export function holderColumns(tools: RegisterTextTools): readonly Column<Holder>[] {
  const { t, text } = tools
  const place = (of: Place) =>
    of.kind === 'institution' ? t('training.figures.all') : of.kind === 'campus' ? of.name : text(of.name)
  return [
    {
      key: 'person',
      header: t('columns.person'),
      kind: 'text',
      rowHeader: true,
      value: ({ person }) => text(person.name),
      cell: ({ person, roles }) => (
        <>
          {text(person.name)}
          {roles.map(({ role, place: of }) => (
            <span key={role + place(of)} className="board-below">
              {t(`common:roles.${role}`)}
              {of.kind === 'unit' ? (
                <>
                  {', '}
                  <a className="ds-link" href={`/enhet/opplaering/${of.code}`}>
                    {place(of)}
                  </a>
                </>
              ) : (
                `, ${place(of)}`
              )}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'roles',
      header: t('columns.role'),
      kind: 'text',
      exportOnly: true,
      value: ({ roles }) =>
        roles.map(({ role, place: of }) => `${t(`common:roles.${role}`)}, ${place(of)}`).join('; '),
    },
    ...requirementKeys.map((requirement) => standingColumn(tools, requirement)),
  ]
}

function standingColumn(tools: RegisterTextTools, requirement: RequirementKey): Column<Holder> {
  const { text } = tools
  const standingOf = ({ standings }: Holder) =>
    standings.find((standing) => standing.requirement === requirement)
  return {
    key: requirement,
    header: text(trainingRequirements[requirement].name),
    kind: 'text',
    value: (holder) => {
      const standing = standingOf(holder)
      return standing ? standingWords(tools, standing) : null
    },
    cell: (holder) => {
      const standing = standingOf(holder)
      return standing ? (
        <span className="hms-status" data-state={looks[standing.state]}>
          {standingWords(tools, standing)}
        </span>
      ) : (
        '–'
      )
    },
  }
}

function standingWords(
  { t, language }: RegisterTextTools,
  { state, hours, validTo }: TrainingStanding,
): string {
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const values = {
    date: validTo === null ? '' : formatDate(validTo, language, 'short'),
    had: number(hours?.had ?? 0),
    needed: number(hours?.needed ?? 0),
  }
  if (state === 'missing' && hours !== null && hours.had > 0) return t('training.states.hoursMissing', values)
  if (state === 'met' && validTo !== null) return t('training.states.metUntil', values)
  return t(`training.states.${state}`, values)
}
