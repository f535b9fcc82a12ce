import type { ReactNode } from 'react'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { TextField } from '../../ui/form/fields.tsx'

/** From which day to which; the last one may be left open. */
export function PeriodFields({
  from,
  to,
  toHint,
  onFrom,
  onTo,
}: {
  readonly from: { readonly value: string; readonly error: string | undefined }
  readonly to: { readonly value: string; readonly error: string | undefined }
  /** In place of the general one, where something else holds for the last day. */
  readonly toHint?: string
  readonly onFrom: (day: string) => void
  readonly onTo: (day: string) => void
}): ReactNode {
  const { t } = useDeskTexts()
  return (
    <>
      <TextField
        label={t('period.from')}
        type="date"
        value={from.value}
        error={from.error}
        onChange={onFrom}
      />
      <TextField
        label={t('period.to')}
        hint={toHint ?? t('period.toHint')}
        type="date"
        value={to.value}
        error={to.error}
        onChange={onTo}
      />
    </>
  )
}
