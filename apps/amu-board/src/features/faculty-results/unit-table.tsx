import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isLacking, levels, signs, standingOf } from '../../ui/standing.ts'
import { noFigure } from '../../ui/table/format-cell.ts'
import { useTexts } from '../../ui/texts.ts'
import type { Results } from './results.ts'
import { changesOf, inSection, sectionsOf, unitRows } from './unit-columns.ts'
import type { UnitRow } from './unit-columns.ts'

/** Units down, sections across, and what became better and worse; a cell leads to its answers. */
export function UnitTable({ results }: { readonly results: Results }): ReactNode {
  const { t, text } = useTexts()
  const sections = sectionsOf(results)
  const title = t('facultyResults.units')
  return (
    <div className="hms-table-region" role="region" aria-label={title} tabIndex={0}>
      <table className="hms-map">
        <caption className="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.unit')}</th>
            <th scope="col">{t('facultyResults.better')}</th>
            <th scope="col">{t('facultyResults.worse')}</th>
            {sections.map(({ key, title: name }) => (
              <th key={key} scope="col">
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {unitRows(results).map((unit) => (
            <tr key={unit.code}>
              <th scope="row">{text(unit.name)}</th>
              {unit.submitted ? (
                <>
                  <td>{changesOf(unit, results, 'better') ?? noFigure}</td>
                  <td>{changesOf(unit, results, 'worse') ?? noFigure}</td>
                  {sections.map(({ key }) => (
                    <Cell key={key} unit={unit} section={key} />
                  ))}
                </>
              ) : (
                <td className="hms-level" data-level="notSubmitted" colSpan={sections.length + 2}>
                  {t('unitMap.standings.notSubmitted')} (
                  {t(`common:reportStates.${unit.state}`).toLowerCase()})
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ unit, section }: { readonly unit: UnitRow; readonly section: string }) {
  const { t } = useTexts()
  const cell = unit.sections.find((each) => each.section === section) ?? null
  const standing = standingOf(cell)
  const shown =
    cell && isLacking(standing)
      ? `${cell.unfavourable}/${cell.unfavourable + cell.favourable}`
      : signs[standing]
  const content = (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="ds-sr-only">{inSection(unit, section, t)}</span>
    </>
  )
  return (
    <td className="hms-level" data-level={levels[standing]}>
      {standing === 'notRelevant' ? (
        content
      ) : (
        <Link to="/enheter" search={{ unit: unit.code, section }} className="board-map-cell">
          {content}
        </Link>
      )}
    </td>
  )
}
