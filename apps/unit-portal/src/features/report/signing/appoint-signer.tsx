import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { useProblemWords } from '../../../app/problem-page.tsx'
import { problemOf } from '../../../app/problem.ts'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'

/** Where a unit has several safety representatives: which of them signs, or any. Saved as it is chosen. */
export function AppointSigner() {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const queryClient = useQueryClient()
  const { year, unit, signing } = useReport().report
  const appoint = useMutation(
    trpc.report.appointSigner.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.report.open.pathFilter()),
    }),
  )
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor="signer">
        {t('signing.appoint.label')}
      </label>
      <select
        className="ds-input"
        id="signer"
        value={signing.appointed ?? ''}
        onChange={({ target }) =>
          appoint.mutate({ year, unitCode: unit.code, personId: target.value === '' ? null : target.value })
        }
      >
        <option value="">{t('signing.appoint.any')}</option>
        {signing.choices.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {localized(name)}
          </option>
        ))}
      </select>
      {appoint.error && <NotAppointed error={appoint.error} />}
    </div>
  )
}

function NotAppointed({ error }: { readonly error: unknown }) {
  const { title, advice } = useProblemWords(problemOf(error).kind)
  return (
    <p className="ds-validation-message" role="alert">
      {title}. {advice}
    </p>
  )
}
