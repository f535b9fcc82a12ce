import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderState } from '@hms/domain/occupational-health'
import { formatDate } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { HealthOrder } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { RegisterProblem } from '../register-problem.tsx'
import { RowButtons } from '../row-buttons.tsx'

const looks: Readonly<Record<OrderState, string>> = {
  asked: 'announced',
  accepted: 'inProgress',
  given: 'submitted',
  declined: 'closed',
  withdrawn: 'closed',
}

/** What a unit has asked for, the latest first; what waits can be withdrawn. */
export function OrderTable({ rows }: { readonly rows: readonly HealthOrder[] }) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const [withdrawing, setWithdrawing] = useState<HealthOrder | null>(null)
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={t('health.orders')} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('health.orders')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('health.kind')}</th>
              <th scope="col">{t('health.asked')}</th>
              <th scope="col">{t('health.state')}</th>
              <th scope="col">{t('health.answer')}</th>
              <th scope="col" className="hms-no-print">
                {t('columns.actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((order) => (
              <tr key={order.id}>
                <th scope="row">
                  {t(`health.kinds.${order.kind}`)}
                  <span className="hms-subtle portal-block">
                    {t('health.askedOn', { date: formatDate(order.askedAt, language) })}
                  </span>
                </th>
                <td className="portal-measure-text">
                  {order.asked}
                  {order.fromFinding && (
                    <span className="hms-subtle portal-block">{t('health.fromFinding')}</span>
                  )}
                </td>
                <td>
                  <span className="hms-status" data-state={looks[order.state]}>
                    {t(`health.states.${order.state}`)}
                  </span>
                </td>
                <td>{order.words}</td>
                <td className="hms-no-print">
                  {order.moves.includes('withdraw') && (
                    <RowButtons
                      about={t(`health.kinds.${order.kind}`)}
                      deeds={[['withdraw', t('health.moves.withdraw')]]}
                      onDo={() => setWithdrawing(order)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {withdrawing && <Withdraw order={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  )
}

function Withdraw({ order, onClose }: { readonly order: HealthOrder; readonly onClose: () => void }) {
  const { t } = useTranslation('registers')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.occupationalHealth.withdraw.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const isEmpty = words.trim() === ''
  const submit = () => {
    setTried(true)
    if (!isEmpty) save({ id: order.id, words: words.trim() })
  }
  return (
    <ModalDialog
      title={t('health.moves.withdraw')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('health.moves.withdraw')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <TextAreaField
        label={t('health.words.withdraw')}
        value={words}
        onChange={setWords}
        error={tried && isEmpty ? t('problems.wordsMissing') : null}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
