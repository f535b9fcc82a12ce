import { formatDate } from '@hms/texts'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { periodWords, roleWords } from '../../app/desk-words.ts'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

type Imported = Extract<Outputs['dataImport']['appointments'], { ok: true }>['value']
type Change = Imported['changes'][number]

/** As many changes as a page shows well; the counts tell of all. */
const shown = 200

/** What a file would change, and what is unusual about it. */
export function Preview({ imported }: { readonly imported: Imported }): ReactNode {
  const tools = useDeskTexts()
  const { t, language } = tools
  const { persons, appointments, changes, warnings } = imported
  return (
    <>
      <p>{t('import.persons', { ...persons })}</p>
      <p>{t('import.appointments', { ...appointments })}</p>
      {warnings.length > 0 ? (
        <div className="ds-alert board-notice" data-color="warning">
          <h3 className="ds-heading" data-size="xs">
            {t('import.warnings', { count: warnings.length })}
          </h3>
          <ul className="ds-list">
            {warnings.map(({ line, warning }) => (
              <li key={`${line} ${warning.kind}`}>
                {t('import.warning', {
                  line,
                  warning:
                    warning.kind === 'longTerm'
                      ? t('warnings.longTerm', { lastDay: formatDate(warning.lastDay, language) })
                      : t('warnings.secondLineManager', {
                          name: warning.personId,
                          period: periodWords(tools, warning.period),
                        }),
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {changes.length === 0 ? (
        <p className="hms-empty">{t('import.nothing')}</p>
      ) : (
        <DataTable
          caption={t('import.changes')}
          columns={columnsOf(tools)}
          rows={changes.slice(0, shown)}
          rowKey={(change) => JSON.stringify(change)}
        />
      )}
      {changes.length > shown ? (
        <p className="hms-subtle">{t('import.more', { count: changes.length - shown })}</p>
      ) : null}
    </>
  )
}

function columnsOf(tools: DeskTextTools): readonly Column<Change>[] {
  const { t } = tools
  return [
    {
      key: 'what',
      header: t('import.what'),
      kind: 'text',
      value: ({ kind, before }) => t(`import.kinds.${kind}${before ? 'Changed' : 'Added'}`),
    },
    {
      key: 'name',
      header: t('people.columns.name'),
      kind: 'text',
      rowHeader: true,
      value: (change) => (change.kind === 'person' ? change.after.name : change.name),
    },
    {
      key: 'details',
      header: t('import.details'),
      kind: 'text',
      value: (change) =>
        [...new Set([change.before && wordsOf(tools, change, 'before'), wordsOf(tools, change, 'after')])]
          .filter(Boolean)
          .join(' → '),
    },
  ]
}

function wordsOf(tools: DeskTextTools, change: Change, which: 'before' | 'after'): string {
  if (change.kind === 'person') {
    const person = change[which] ?? change.after
    return [person.name, person.principalName, person.email].filter(Boolean).join(', ')
  }
  const appointment = change[which] ?? change.after
  const place = appointment.unit ?? appointment.area ?? appointment.campus ?? tools.t('place.institution')
  return [roleWords(tools, appointment), place, periodWords(tools, appointment)].join(', ')
}
