import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../../ui/texts.ts'
import { unitInSection } from './map-columns.ts'
import type { MapSection, MapUnit } from './map-columns.ts'
import { isLacking, levels, signs, standingOf } from '../../ui/standing.ts'

/** The map itself: units down, sections across; a cell leads to its questions. */
export function MapTable({
  sections,
  units,
  title,
}: {
  readonly sections: readonly MapSection[]
  readonly units: readonly MapUnit[]
  readonly title: string
}): ReactNode {
  const { t, text } = useTexts()
  return (
    <div className="hms-table-region" role="region" aria-label={title} tabIndex={0}>
      <table className="hms-map">
        <caption className="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unitMap.unit')}</th>
            {sections.map(({ key, title }) => (
              <th key={key} scope="col">
                {text(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit.code}>
              <th scope="row">{text(unit.unit.name)}</th>
              {unit.submitted ? (
                sections.map((section) => <Cell key={section.key} unit={unit} section={section} />)
              ) : (
                <td className="hms-level" data-level="notSubmitted" colSpan={sections.length}>
                  {t('unitMap.standings.notSubmitted')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ unit, section }: { readonly unit: MapUnit; readonly section: MapSection }) {
  const tools = useTexts()
  const search = useSearch({ from: '/enheter' })
  const cell = unit.cells.find((each) => each.section === section.key) ?? null
  const standing = standingOf(cell)
  const shown =
    cell && isLacking(standing)
      ? `${cell.unfavourable}/${cell.unfavourable + cell.favourable}`
      : signs[standing]
  const isChosen = search.unit === unit.unit.code && search.section === section.key
  return (
    <td className="hms-level" data-level={levels[standing]}>
      {standing === 'notRelevant' ? (
        <>
          <span aria-hidden="true">{shown}</span>
          <span className="ds-sr-only">{unitInSection(unit, section.key, tools)}</span>
        </>
      ) : (
        <Link
          from="/enheter"
          search={(current) => ({ ...current, unit: unit.unit.code, section: section.key })}
          resetScroll={false}
          className="board-map-cell"
          title={tools.text(section.title)}
          aria-current={isChosen ? 'true' : undefined}
        >
          <span aria-hidden="true">{shown}</span>
          <span className="ds-sr-only">{unitInSection(unit, section.key, tools)}</span>
        </Link>
      )}
    </td>
  )
}
