import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextForm } from './text-form.tsx'

/** Writes a comment to those who handle a case. */
export function CaseComment({ id }: { readonly id: number }) {
  const { t } = useTranslation('unit-incident')
  const [count, setCount] = useState(0)
  const { isBusy, error, save } = useSaving(trpc.incident.comment.mutationOptions(), () => {
    setCount((before) => before + 1)
    announce(t('case.comment.added'))
  })
  return (
    <TextForm
      key={count}
      label={t('case.comment.label')}
      hint={t('case.comment.hint')}
      action={t('case.comment.add')}
      missing={t('case.comment.missing')}
      longest={2_000}
      isBusy={isBusy}
      error={error}
      onSend={(text) => save({ id, text })}
    />
  )
}
