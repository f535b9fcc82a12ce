import type { KnownRegister } from '@hms/domain/figure-register'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { FaultTable } from '../../app/import/fault-table.tsx'
import { CsvFileField } from '../../ui/csv-file-field.tsx'
import type { ChosenFile } from '../../ui/csv-file-field.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useRegisterTexts } from './register-texts.ts'

type Imported = Outputs['figureRegister']['importFile']

/** Takes in a file of rows: what it would change is told first, and nothing is stored before one says so. */
export function RegisterImport({ register }: { readonly register: KnownRegister }): ReactNode {
  const { t } = useRegisterTexts()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [trial, setTrial] = useState<Imported | null>(null)
  const [done, setDone] = useState<Imported | null>(null)
  const trying = useSaving(api.figureRegister.importFile.mutationOptions(), setTrial)
  const doing = useSaving(api.figureRegister.importFile.mutationOptions(), (outcome) => {
    setDone(outcome)
    setTrial(null)
  })
  const isBusy = trying.isBusy || doing.isBusy
  const problem = trying.problem ?? doing.problem
  const choose = (chosen: ChosenFile) => {
    setFile(chosen)
    setTrial(null)
    setDone(null)
    trying.save({ register: register.id, csv: chosen.csv, dryRun: true })
  }
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="register-import">
      <h2 className="ds-heading" data-size="sm" id="register-import">
        {t('import.title')}
      </h2>
      <FileFormat register={register} />
      <CsvFileField label={t('import.choose')} unreadable={t('import.unreadable')} onChoose={choose} />
      {isBusy ? (
        <p className="hms-loading" role="status">
          {t('import.busy')}
        </p>
      ) : null}
      {problem ? <ErrorNotice problem={problem} /> : null}
      {file && trial?.ok === false ? <FaultTable faults={trial.problem} /> : null}
      {file && trial?.ok ? (
        <>
          <p role="status">{t('import.trial', { file: file.name, ...trial.value })}</p>
          {trial.value.added + trial.value.changed > 0 ? (
            <p>
              <button
                type="button"
                className="ds-button"
                aria-disabled={doing.isBusy}
                onClick={() =>
                  !doing.isBusy && doing.save({ register: register.id, csv: file.csv, dryRun: false })
                }
              >
                {t('import.doIt')}
              </button>
            </p>
          ) : (
            <p className="hms-empty">{t('import.nothing')}</p>
          )}
        </>
      ) : null}
      {done?.ok === false ? <FaultTable faults={done.problem} /> : null}
      {done?.ok ? (
        <div className="ds-alert board-notice" data-color="success" role="status">
          <p className="ds-paragraph">{t('import.done', { ...done.value })}</p>
        </div>
      ) : null}
    </section>
  )
}

function FileFormat({ register }: { readonly register: KnownRegister }) {
  const { t, columnName } = useRegisterTexts()
  return (
    <div className="hms-prose">
      <p>{t('import.format')}</p>
      <p>
        <code className="board-code">{register.columns.map(({ name }) => name).join(';')}</code>
      </p>
      <p className="hms-subtle">
        {t('import.key', {
          columns: register.key.map((name) => columnName(register.id, name)).join(', '),
        })}
      </p>
    </div>
  )
}
