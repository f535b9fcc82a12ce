import type { ReactNode } from 'react'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Outbox } from './outbox.tsx'
import { ReminderPreview } from './reminder-preview.tsx'

/** What the system has sent or is to send, and who will be reminded. */
export function MailPage(): ReactNode {
  const { t } = useDeskTexts()
  return (
    <>
      <PageHeading title={t('pages.mail')} lead={t('about.mail')} />
      <div className="hms-stack" data-gap="lg">
        <ReminderPreview />
        <Outbox />
      </div>
    </>
  )
}
