import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { SafetyService } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RowButtons } from '../row-buttons.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'

type Meeting = SafetyService['meetings'][number]

interface MeetingTableProps {
  readonly unitCode: string
  readonly meetings: readonly Meeting[]
  readonly mayChange: boolean
}

/** Meetings of manager and representative, the latest first. */
export function MeetingTable({ unitCode, meetings, mayChange }: MeetingTableProps) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const [open, setOpen] = useState<{ readonly what: 'change' | 'remove'; readonly meeting: Meeting } | null>(
    null,
  )
  const close = () => setOpen(null)
  const deeds = [
    ['change', t('change')],
    ['remove', t('remove')],
  ] as const
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={t('service.meetings')} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('service.meetings')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('service.day')}</th>
              <th scope="col">{t('service.topics')}</th>
              <th scope="col">{t('service.nextOn')}</th>
              {mayChange && (
                <th scope="col" className="hms-no-print">
                  {t('columns.actions')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id}>
                <th scope="row">{formatDate(meeting.day, language)}</th>
                <td className="portal-measure-text">{meeting.topics}</td>
                <td>{meeting.nextOn && formatDate(meeting.nextOn, language)}</td>
                {mayChange && (
                  <td className="hms-no-print">
                    <RowButtons
                      about={formatDate(meeting.day, language)}
                      deeds={deeds}
                      onDo={(what) => setOpen({ what, meeting })}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open?.what === 'change' && (
        <MeetingDialog unitCode={unitCode} meeting={open.meeting} onClose={close} />
      )}
      {open?.what === 'remove' && <RemoveMeeting meeting={open.meeting} onClose={close} />}
    </>
  )
}

function RemoveMeeting({
  meeting: { id, day },
  onClose,
}: {
  readonly meeting: Meeting
  readonly onClose: () => void
}) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const { isBusy, error, save } = useSaving(trpc.safetyService.removeMeeting.mutationOptions(), () => {
    announce(t('removed'))
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('service.removeMeeting')}
      text={t('service.removeMeetingText', { date: formatDate(day, language) })}
      confirm={t('remove')}
      isBusy={isBusy}
      error={error}
      onConfirm={() => save({ id })}
      onClose={onClose}
    />
  )
}
