import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { ListedFinding } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'

interface ExplanationProps {
  readonly finding: ListedFinding
  readonly mayExplain: boolean
}

/** Why it is as it is, where the unit has to say so. */
export function Explanation({ finding: { id, explanation }, mayExplain }: ExplanationProps) {
  const { t } = useTranslation('unit-plan')
  const [text, setText] = useState(explanation ?? '')
  const { isBusy, error, save } = useSaving(trpc.finding.explain.mutationOptions(), () =>
    announce(t('findings.explained')),
  )
  if (!mayExplain) {
    return explanation && <p className="portal-goal__service">{explanation}</p>
  }
  return (
    <form
      noValidate
      className="hms-stack hms-no-print"
      data-gap="sm"
      onSubmit={(event) => {
        event.preventDefault()
        save({ id, explanation: text.trim() || null })
      }}
    >
      <TextAreaField label={t('findings.explain')} value={text} onChange={setText} rows={2} />
      <ProblemNotice error={error} />
      <p>
        <button
          type="submit"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          aria-disabled={isBusy}
        >
          {t('plan.save')}
        </button>
      </p>
    </form>
  )
}
