import type { Unit } from '@hms/domain/organisation'
import { unitTree } from '@hms/domain/organisation'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useCampaignTexts } from '../campaign-texts.ts'
import type { UnitChange } from './unit-change-dialog.tsx'

/** The units by faculty, each with its choice, and how many are chosen. */
export function UnitTree({
  units,
  isFixed,
  onChange,
}: {
  readonly units: readonly Unit[]
  readonly isFixed: boolean
  readonly onChange: (change: UnitChange) => void
}): ReactNode {
  const tree = useMemo(() => unitTree(units), [units])
  return (
    <div className="desk-tree">
      {tree.faculties.map((faculty) => (
        <FacultyUnits
          key={faculty.code}
          faculty={faculty}
          units={tree.unitAndBelow(faculty.code).map((unit) => ({
            ...unit,
            // The institution, the faculty, and what is below it.
            depth: tree.path(unit.code).length - 2,
          }))}
          isFixed={isFixed}
          onChange={onChange}
        />
      ))}
    </div>
  )
}

interface FacultyUnitsProps {
  readonly faculty: Unit
  readonly units: readonly (Unit & { readonly depth: number })[]
  readonly isFixed: boolean
  readonly onChange: (change: UnitChange) => void
}

function FacultyUnits({ faculty, units, isFixed, onChange }: FacultyUnitsProps) {
  const { t, text } = useCampaignTexts()
  const chosen = units.filter(({ reports }) => reports)
  // The faculty's own node seldom reports by itself: all of it is all that is below.
  const below = units.length > 1 ? units.filter(({ code }) => code !== faculty.code) : units
  const isAll = below.every(({ reports }) => reports)
  // Those that are chosen in part are there to be looked at; afterwards the person opens and closes them.
  const [isOpenAtFirst] = useState(!isAll && chosen.length > 0)
  const toggled = below.filter(({ reports }) => reports === isAll).map(({ code }) => code)
  return (
    <details className="ds-details desk-tree__faculty" data-color="neutral" open={isOpenAtFirst}>
      <summary>
        {text(faculty.name)}
        <span className="hms-subtle desk-tree__count">
          {t('units.chosenOf', { chosen: chosen.length, total: below.length })}
        </span>
      </summary>
      <div>
        {isFixed ? null : (
          <AllOfThem
            label={t(isAll ? 'units.none' : 'units.all', { unit: text(faculty.name) })}
            isAll={isAll}
            isSome={chosen.length > 0}
            onChange={() => onChange({ codes: toggled, reports: !isAll })}
          />
        )}
        <ul className="hms-plain-list">
          {units.map(({ code, name, reports, depth }) => (
            <li key={code} data-depth={Math.min(depth, 3)}>
              <label className="board-check">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={reports}
                  disabled={isFixed}
                  onChange={() => onChange({ codes: [code], reports: !reports })}
                />
                {text(name)} <span className="hms-subtle">{code}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function AllOfThem({
  label,
  isAll,
  isSome,
  onChange,
}: {
  readonly label: string
  readonly isAll: boolean
  readonly isSome: boolean
  readonly onChange: () => void
}) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = isSome && !isAll
  }, [isSome, isAll])
  return (
    <label className="board-check desk-tree__all">
      <input ref={input} type="checkbox" className="ds-input" checked={isAll} onChange={onChange} />
      {label}
    </label>
  )
}
