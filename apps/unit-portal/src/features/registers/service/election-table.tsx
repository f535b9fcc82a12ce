import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { SafetyService } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RowButtons } from '../row-buttons.tsx'
import { ElectionDialog } from './election-dialog.tsx'

type Election = SafetyService['elections'][number]

/** Elections with their results and terms, the latest first. */
export function ElectionTable({ service }: { readonly service: SafetyService }) {
  const { t } = useTranslation(['registers', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const [open, setOpen] = useState<{
    readonly what: 'change' | 'remove'
    readonly election: Election
  } | null>(null)
  const close = () => setOpen(null)
  const mayChange = service.may.changeElections
  const deeds = [
    ['change', t('change')],
    ['remove', t('remove')],
  ] as const
  const resultOf = ({ isElected, elected }: Election) => {
    if (!isElected) return t('service.nobodyElected')
    return elected ? localized(elected.name) : t('service.hidden')
  }
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={t('service.elections')} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('service.elections')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('service.heldOn')}</th>
              <th scope="col">{t('columns.role')}</th>
              <th scope="col">{t('service.result')}</th>
              <th scope="col">{t('service.termFrom')}</th>
              {mayChange && (
                <th scope="col" className="hms-no-print">
                  {t('columns.actions')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {service.elections.map((election) => (
              <tr key={election.id}>
                <th scope="row">{formatDate(election.heldOn, language)}</th>
                <td>{t(`common:roles.${election.role}`)}</td>
                <td>
                  {resultOf(election)}
                  {election.voted !== null && election.entitled !== null && (
                    <span className="hms-subtle portal-block">
                      {t('service.votes', { voted: election.voted, entitled: election.entitled })}
                    </span>
                  )}
                </td>
                <td>
                  {t('service.term', {
                    from: formatDate(election.termFrom, language),
                    to: formatDate(election.termTo, language),
                  })}
                </td>
                {mayChange && (
                  <td className="hms-no-print">
                    <RowButtons
                      about={formatDate(election.heldOn, language)}
                      deeds={deeds}
                      onDo={(what) => setOpen({ what, election })}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open?.what === 'change' && (
        <ElectionDialog service={service} election={open.election} onClose={close} />
      )}
      {open?.what === 'remove' && <RemoveElection election={open.election} onClose={close} />}
    </>
  )
}

function RemoveElection({
  election: { id, heldOn },
  onClose,
}: {
  readonly election: Election
  readonly onClose: () => void
}) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const { isBusy, error, save } = useSaving(trpc.safetyService.removeElection.mutationOptions(), () => {
    announce(t('removed'))
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('service.removeElection')}
      text={t('service.removeElectionText', { date: formatDate(heldOn, language) })}
      confirm={t('remove')}
      isBusy={isBusy}
      error={error}
      onConfirm={() => save({ id })}
      onClose={onClose}
    />
  )
}
