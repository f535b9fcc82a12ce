import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ReviewState, RiskSubject } from '@hms/domain/risk-assessment'
import { reviewStates, riskLevels, riskScale, riskSubjects, subjectRules } from '@hms/domain/risk-assessment'
import { trpc } from '../../../app/api.ts'
import type { ListedAssessment } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { useSession } from '../../../app/session.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { keepsRegister } from '../keeps-register.ts'
import { RegisterPage } from '../register-page.tsx'
import { AssessmentDialog } from './assessment-dialog.tsx'
import { AssessmentTable } from './assessment-table.tsx'

/** More assessments than a unit has. */
const all = 200

/** A unit's risk assessments: which are overdue, where the risk is high, and the way to a measure of either. */
export function RisksPage() {
  const { t } = useTranslation('registers')
  const { unitCode = '' } = useParams({ strict: false })
  const { person } = useSession()
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery(
    trpc.riskAssessment.list.queryOptions({ within: unitCode, alone: true, pageSize: all }),
  )
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  return (
    <RegisterPage title={t('risks.title')} lead={t('risks.lead')} unitCode={unitCode}>
      {keepsRegister(person, 'risks.change', unitCode) && (
        <p className="hms-no-print">
          <button type="button" className="ds-button" onClick={() => setAdding(true)}>
            {t('risks.add')}
          </button>
        </p>
      )}
      <RiskScale />
      {data.rows.length === 0 ? (
        <p className="hms-empty">{t('risks.none')}</p>
      ) : (
        <Assessments rows={data.rows} />
      )}
      {isAdding && (
        <AssessmentDialog unitCode={unitCode} assessment={null} onClose={() => setAdding(false)} />
      )}
    </RegisterPage>
  )
}

function RiskScale() {
  const { t } = useTranslation('registers')
  const localized = useLocalized()
  return (
    <details className="portal-help">
      <summary>{t('risks.scale')}</summary>
      <ul className="portal-help__content portal-help__list">
        {riskLevels.map((level) => (
          <li key={level}>
            <strong>{localized(riskScale[level].name)}:</strong> {localized(riskScale[level].meaning)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Assessments({ rows }: { readonly rows: readonly ListedAssessment[] }) {
  const { t } = useTranslation('registers')
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const [subject, setSubject] = useState<RiskSubject | ''>('')
  const [state, setState] = useState<ReviewState | ''>('')
  const shown = rows.filter(
    (row) =>
      row.title.toLowerCase().includes(search.trim().toLowerCase()) &&
      (subject === '' || row.subject === subject) &&
      (state === '' || row.state === state),
  )
  return (
    <>
      <div className="portal-filters hms-no-print">
        <SelectField
          label={t('risks.subject')}
          value={subject}
          options={[
            { value: '', label: t('risks.allSubjects') },
            ...riskSubjects.map((each) => ({ value: each, label: localized(subjectRules[each].name) })),
          ]}
          onChange={(value) => setSubject(value as RiskSubject | '')}
        />
        <SelectField
          label={t('risks.state')}
          value={state}
          options={[
            { value: '', label: t('filters.all') },
            ...reviewStates.map((each) => ({ value: each, label: t(`risks.states.${each}`) })),
          ]}
          onChange={(value) => setState(value as ReviewState | '')}
        />
        <TextField label={t('filters.search')} value={search} onChange={setSearch} />
      </div>
      <p className="hms-subtle" role="status">
        {t('shown', { shown: shown.length, count: rows.length })}
      </p>
      {shown.length === 0 ? <p className="hms-empty">{t('noneMatch')}</p> : <AssessmentTable rows={shown} />}
    </>
  )
}
