import { mayAnywhere } from '@hms/domain/access'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../app/api.ts'
import type { Inputs, Outputs } from '../../app/api.ts'
import { useSession } from '../../app/session.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { download } from '../../ui/export/download.ts'
import { CsvFileField } from '../../ui/csv-file-field.tsx'
import type { ChosenFile } from '../../ui/csv-file-field.tsx'
import { useRegisterTexts } from './register-texts.ts'

type Register = Inputs['dataImport']['takeOutRegister']['register']
type Taken = Outputs['dataImport']['takeInRegister']
type Fault = Extract<Taken, { ok: false }>['problem'][number]

/** As many faults as a page shows well. */
const shownFaults = 50

interface ExchangePanelProps {
  readonly register: Register
  readonly columns: readonly string[]
}

/** Takes a register out as a file, and in from one: what a file would change is told before it does. Nothing for others than the HSE section. */
export function ExchangePanel(props: ExchangePanelProps): ReactNode {
  const { person } = useSession()
  const may = mayAnywhere(
    person.roles.map(({ role }) => role),
    'registers.exchange',
  )
  return may ? <Panel {...props} /> : null
}

function Panel({ register, columns }: ExchangePanelProps) {
  const { t } = useRegisterTexts()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [trial, setTrial] = useState<Taken | null>(null)
  const [done, setDone] = useState<Taken | null>(null)
  const [failed, setFailed] = useState(false)
  const trying = useSaving(api.dataImport.takeInRegister.mutationOptions(), setTrial)
  const doing = useSaving(api.dataImport.takeInRegister.mutationOptions(), (taken) => {
    setDone(taken)
    setTrial(null)
  })
  const problem = trying.problem ?? doing.problem
  const choose = (chosen: ChosenFile) => {
    setFailed(false)
    setFile(chosen)
    setTrial(null)
    setDone(null)
    trying.save({ register, csv: chosen.csv, dryRun: true })
  }
  const takeOut = async () => {
    const { csv } = await queryClient.fetchQuery({
      ...api.dataImport.takeOutRegister.queryOptions({ register }),
      staleTime: 0,
    })
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${register}.csv`)
  }
  return (
    <details className="ds-details" data-color="neutral">
      <summary>{t('exchange.title')}</summary>
      <div className="hms-stack hms-prose board-exchange" data-gap="sm">
        <p>{t('exchange.lead')}</p>
        <p className="hms-subtle">
          {t('exchange.columns', { columns: '' })}
          <code className="board-code">{columns.join(';')}</code>
        </p>
        <p>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => void takeOut().catch(() => setFailed(true))}
          >
            {t('exchange.takeOut')}
          </button>
        </p>
        <CsvFileField label={t('exchange.takeIn')} unreadable={t('exchange.unreadable')} onChoose={choose} />
        {failed ? (
          <p className="ds-validation-message" role="alert">
            {t('exchange.unreadable')}
          </p>
        ) : null}
        {problem ? <ErrorNotice problem={problem} /> : null}
        {file && trial ? (
          <Trial
            file={file.name}
            taken={trial}
            isBusy={doing.isBusy}
            onDo={() => doing.save({ register, csv: file.csv, dryRun: false })}
          />
        ) : null}
        {done ? <Done taken={done} /> : null}
      </div>
    </details>
  )
}

interface TrialProps {
  readonly file: string
  readonly taken: Taken
  readonly isBusy: boolean
  readonly onDo: () => void
}

function Trial({ file, taken, isBusy, onDo }: TrialProps) {
  const { t } = useRegisterTexts()
  if (!taken.ok) return <Faults faults={taken.problem} />
  const { added, changed, unchanged } = taken.value
  if (added + changed === 0) return <p role="status">{t('exchange.nothing', { unchanged })}</p>
  return (
    <div className="hms-stack" data-gap="sm" role="status">
      <p>{t('exchange.trial', { file, added, changed, unchanged })}</p>
      <p>
        <button type="button" className="ds-button" aria-disabled={isBusy} onClick={() => !isBusy && onDo()}>
          {t('exchange.doIt')}
        </button>
      </p>
    </div>
  )
}

function Done({ taken }: { readonly taken: Taken }) {
  const { t } = useRegisterTexts()
  if (!taken.ok) return <Faults faults={taken.problem} />
  const { added, changed } = taken.value
  return (
    <div className="ds-alert board-notice" data-color="success" role="status">
      <p className="ds-paragraph">{t('exchange.done', { added, changed })}</p>
    </div>
  )
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useRegisterTexts()
  const { t: tImport } = useTranslation('import')
  const words = ({ line, column, value, expected: { kind, ...values } }: Fault) => {
    const expected = tImport(`expected.${kind}`, {
      ...values,
      ...('values' in values ? { values: values.values.join(', ') } : {}),
    })
    if (line === null) return t('exchange.ofFile', { expected })
    const found = value ?? t('exchange.nothingThere')
    return t('exchange.line', { line, column: column ?? '', value: found, expected })
  }
  return (
    <div className="ds-alert board-notice" data-color="danger" role="alert">
      <p className="ds-paragraph">{t('exchange.faults', { count: faults.length })}</p>
      <ul className="ds-list">
        {faults.slice(0, shownFaults).map((fault) => (
          <li key={words(fault)}>{words(fault)}</li>
        ))}
      </ul>
      {faults.length > shownFaults ? (
        <p className="ds-paragraph">{t('exchange.more', { count: faults.length - shownFaults })}</p>
      ) : null}
    </div>
  )
}
