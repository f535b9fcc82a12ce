import { useTranslation } from 'react-i18next'
import { formatDateTime, formatList } from '@hms/texts'
import type { ShownSignature, Signing } from '../../../app/api.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'

/** The two signatures: who has given them and when, or who is to. */
export function SignatureList() {
  const { signing } = useReport().report
  return (
    <ul className="hms-task-list">
      {signing.parts.map((part) => (
        <Part key={part.part} part={part} />
      ))}
    </ul>
  )
}

interface PartProps {
  readonly part: Signing['parts'][number]
}

function Part({ part: { part, signature, signers } }: PartProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const names = signers.map(({ name }) => localized(name))
  return (
    <li className="hms-task">
      <span className="portal-part">{t(`common:signatureParts.${part}`)}</span>
      <span className="hms-status" data-state={signature ? 'complete' : 'notStarted'}>
        {signature ? signedWord(t, signature) : t('signing.missing')}
      </span>
      <div className="hms-task__note">
        {signature ? (
          <SignatureWords signature={signature} />
        ) : names.length > 0 ? (
          t('signing.signers', { names: formatList(names, language, 'or') })
        ) : (
          t(`signing.nobody.${part}`)
        )}
      </div>
    </li>
  )
}

function signedWord(
  t: ReturnType<typeof useTranslation<['unit-report', 'common']>>['t'],
  { capacity }: ShownSignature,
) {
  return capacity === 'letThrough' ? t('signing.letThrough') : t('signing.signed')
}

interface SignatureWordsProps {
  readonly signature: ShownSignature
}

/** Who signed, as what and when; of one that was let through who did that, and why. */
export function SignatureWords({ signature }: SignatureWordsProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { by, capacity, signedAt, reason } = signature
  const values = {
    name: localized(by.name),
    role: t(`common:roles.${by.role}`),
    when: formatDateTime(signedAt, language),
  }
  if (capacity === 'letThrough') {
    return (
      <>
        {t('signing.letThroughBy', values)} {t('signing.reason', { reason: reason ?? '' })}
      </>
    )
  }
  return (
    <>
      {t('signing.signedBy', values)}
      {capacity !== 'self' && ` (${t(`common:capacities.${capacity}`)})`}
    </>
  )
}
