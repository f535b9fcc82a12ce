import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isLacking } from '@hms/domain/training'
import { trpc } from '../../../app/api.ts'
import type { TrainingHolder } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { TextField, TickField } from '../../../ui/fields.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { RegisterPage } from '../register-page.tsx'
import { HolderCard } from './holder-card.tsx'
import { RequirementList } from './requirement-list.tsx'

/** More people than a unit has roles. */
const everybody = 200

/** Who in a unit has been through which courses, who lacks what, and the way to enter more. */
export function TrainingPage() {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const { unitCode = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(
    trpc.training.list.queryOptions({ within: unitCode, alone: true, language, pageSize: everybody }),
  )
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  return (
    <RegisterPage title={t('training.title')} lead={t('training.lead')} unitCode={unitCode}>
      <RequirementList />
      {data.rows.length === 0 ? (
        <p className="hms-empty">{t('training.nobody')}</p>
      ) : (
        <Holders holders={data.rows} />
      )}
    </RegisterPage>
  )
}

function Holders({ holders }: { readonly holders: readonly TrainingHolder[] }) {
  const { t } = useTranslation('registers')
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const [lackingOnly, setLackingOnly] = useState(false)
  const shown = holders.filter(
    ({ person, standings }) =>
      localized(person.name).toLowerCase().includes(search.trim().toLowerCase()) &&
      (!lackingOnly || standings.some(({ state }) => isLacking(state))),
  )
  return (
    <>
      <div className="portal-filters hms-no-print">
        <TextField label={t('filters.search')} value={search} onChange={setSearch} />
        <TickField label={t('training.lackingOnly')} checked={lackingOnly} onChange={setLackingOnly} />
      </div>
      <p className="hms-subtle" role="status">
        {t('shown', { shown: shown.length, count: holders.length })}
      </p>
      {shown.length === 0 && <p className="hms-empty">{t('noneMatch')}</p>}
      {shown.map((holder) => (
        <HolderCard key={holder.person.id} holder={holder} />
      ))}
    </>
  )
}
