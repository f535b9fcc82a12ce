import { roles } from '@hms/domain/access'
import { Fragment, useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FaultTable } from '../../app/import/fault-table.tsx'
import { Preview } from './preview.tsx'
import { CsvFileField } from '../../ui/csv-file-field.tsx'
import type { ChosenFile } from '../../ui/csv-file-field.tsx'

type Imported = Outputs['dataImport']['appointments']

/** A file of persons and roles: what it would change is shown first, and nothing is stored before one says so. */
export function ImportPage(): ReactNode {
  const { t } = useDeskTexts()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [trial, setTrial] = useState<Imported | null>(null)
  const [done, setDone] = useState<Imported | null>(null)
  const trying = useSaving(api.dataImport.appointments.mutationOptions(), setTrial)
  const doing = useSaving(api.dataImport.appointments.mutationOptions(), (outcome) => {
    setDone(outcome)
    setTrial(null)
  })
  const problem = trying.problem ?? doing.problem

  const choose = (chosen: ChosenFile) => {
    setFile(chosen)
    setTrial(null)
    setDone(null)
    trying.save({ csv: chosen.csv, dryRun: true })
  }
  return (
    <>
      <PageHeading title={t('pages.import')} lead={t('about.import')} />
      <div className="hms-stack" data-gap="lg">
        <FileChoice onChoose={choose} />
        {trying.isBusy || doing.isBusy ? (
          <p className="hms-loading" role="status">
            {t('import.busy')}
          </p>
        ) : null}
        {problem ? <ErrorNotice problem={problem} /> : null}
        {file && trial ? (
          <section className="hms-stack" data-gap="sm" aria-labelledby="trial">
            <h2 className="ds-heading" data-size="sm" id="trial">
              {t('import.trial', { file: file.name })}
            </h2>
            {trial.ok ? (
              <>
                <Preview imported={trial.value} />
                {trial.value.changes.length > 0 ? (
                  <p>
                    <button
                      type="button"
                      className="ds-button"
                      aria-disabled={doing.isBusy}
                      onClick={() => !doing.isBusy && doing.save({ csv: file.csv, dryRun: false })}
                    >
                      {t('import.doIt')}
                    </button>
                  </p>
                ) : null}
              </>
            ) : (
              <FaultTable faults={trial.problem} />
            )}
          </section>
        ) : null}
        {done ? <Done imported={done} /> : null}
      </div>
    </>
  )
}

function Done({ imported }: { readonly imported: Imported }) {
  const { t } = useDeskTexts()
  if (!imported.ok) return <FaultTable faults={imported.problem} />
  const { persons, appointments } = imported.value
  return (
    <div className="ds-alert board-notice" data-color="success" role="status">
      <h2 className="ds-heading" data-size="xs">
        {t('import.done')}
      </h2>
      <p className="ds-paragraph">{t('import.persons', { ...persons })}</p>
      <p className="ds-paragraph">{t('import.appointments', { ...appointments })}</p>
    </div>
  )
}

function FileChoice({ onChoose }: { readonly onChoose: (file: ChosenFile) => void }) {
  const { t } = useDeskTexts()
  return (
    <section className="hms-stack hms-prose" data-gap="sm">
      <p>{t('import.format')}</p>
      <p>
        <code className="board-code">
          principal_name;name;role;unit_code;area_code;campus;acting;valid_from;valid_to;email;language
        </code>
      </p>
      <p className="hms-subtle">{t('import.formatHint')}</p>
      <details className="ds-details" data-color="neutral">
        <summary>{t('import.roleKeys')}</summary>
        <dl className="board-role-keys">
          {roles.map((role) => (
            <Fragment key={role}>
              <dt>
                <code className="board-code">{role}</code>
              </dt>
              <dd>{t(`common:roles.${role}`)}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
      <CsvFileField label={t('import.choose')} unreadable={t('import.unreadable')} onChoose={onChoose} />
    </section>
  )
}
