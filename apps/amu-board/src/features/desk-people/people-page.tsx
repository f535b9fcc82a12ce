import type { ReactNode } from 'react'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Everybody in the register. */
export function PeoplePage(): ReactNode {
  const { t } = useDeskTexts()
  return <PageHeading title={t('pages.people')} lead={t('about.people')} />
}
