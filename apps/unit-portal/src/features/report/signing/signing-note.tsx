import { useTranslation } from 'react-i18next'
import { useReport } from '../report-context.tsx'
import { SignatureList } from './signature-list.tsx'

/** On the list of sections: the two signatures, once the report is complete and not yet handed in. */
export function SigningNote() {
  const { t } = useTranslation('unit-report')
  const { state } = useReport().report
  if (state !== 'complete' && state !== 'signed') return null
  return (
    <section aria-labelledby="signatures" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="signatures">
        {t('signing.signatures')}
      </h2>
      <SignatureList />
    </section>
  )
}
