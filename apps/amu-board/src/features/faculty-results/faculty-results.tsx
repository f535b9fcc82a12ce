import { formatDate } from '@hms/texts'
import type { ReactNode } from 'react'
import type { Faculty } from '../../app/board.tsx'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { useTexts } from '../../ui/texts.ts'
import { facultySheets } from './faculty-sheets.ts'
import { LackedTable } from './lacked-table.tsx'
import type { Results } from './results.ts'
import { unitColumns, unitRows } from './unit-columns.ts'
import { UnitTable } from './unit-table.tsx'

/** Who has handed in, how each unit stands, and what most lack. */
export function FacultyResults({
  results,
  faculty,
}: {
  readonly results: Results
  readonly faculty: Faculty
}): ReactNode {
  const tools = useTexts()
  const { t, text, language } = tools
  const { fill } = useBoard()
  const { members, units, hidden, deadline, year } = results
  const answered = units.filter(({ submitted }) => submitted).length
  return (
    <div className="hms-stack board-whole-tables" data-gap="lg">
      {results.state === 'open' ? (
        <div className="ds-alert" data-color="info">
          <p className="ds-paragraph">{t('facultyResults.open', { year })}</p>
        </div>
      ) : null}
      <div className="hms-cluster" data-justify="between">
        <p>
          <strong>{t('common:counts.submitted', { answered, total: members.length })}</strong>.{' '}
          {t('facultyResults.deadline', { date: formatDate(deadline, language) })}
          {hidden > 0 ? ` ${t('facultyResults.hidden', { count: hidden })}` : null}
        </p>
        <div className="hms-cluster hms-no-print">
          <ExportButtons
            title={t('facultyResults.exportTitle')}
            details={[year, text(faculty.name)]}
            columns={unitColumns(results, tools)}
            rows={unitRows(results)}
            moreSheets={() => facultySheets(results, tools, fill)}
          />
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            onClick={() => window.print()}
          >
            {t('common:actions.print')}
          </button>
        </div>
      </div>
      <section className="hms-stack" data-gap="sm">
        <h2 className="ds-heading" data-size="xs">
          {t('facultyResults.units')}
        </h2>
        <p className="hms-subtle">{t('facultyResults.unitsLead')}</p>
        <UnitTable results={results} />
      </section>
      <section className="hms-stack" data-gap="sm">
        <h2 className="ds-heading" data-size="xs">
          {t('facultyResults.lacked')}
        </h2>
        {results.lacked.length === 0 ? (
          <p className="hms-empty">{t('facultyResults.lackedNone')}</p>
        ) : (
          <LackedTable results={results} />
        )}
      </section>
    </div>
  )
}
