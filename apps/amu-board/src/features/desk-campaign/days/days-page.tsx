import type { ReactNode } from 'react'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { DaysForm } from './days-form.tsx'

/** The days of a campaign: opening, deadline, closing and reminders. */
export function DaysPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { year } = useCampaign()
  return (
    <>
      <PageHeading title={t('days.title', { year })} lead={t('days.lead')} />
      <DaysForm />
    </>
  )
}
