import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../ui/page-heading.tsx'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'

interface ProblemPageProps {
  /** What a call to the server failed with. */
  readonly error: unknown
  /** Makes the call again. */
  readonly retry: () => void
}

/** Shown in place of a page whose content could not be had: what happened and what to do. */
export function ProblemPage({ error, retry }: ProblemPageProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const { kind } = problemOf(error)
  const { title, advice } = useProblemWords(kind)
  const canRetry = kind === 'noConnection' || kind === 'unexpected'
  return (
    <div className="hms-stack">
      <PageHeading title={title} />
      <p className="ds-paragraph">{advice}</p>
      <div className="hms-cluster">
        {canRetry && (
          <button type="button" className="ds-button" onClick={retry}>
            {t('common:actions.tryAgain')}
          </button>
        )}
        {kind === 'notSignedIn' && (
          <a className="ds-button" href="/">
            {t('common:actions.goToStart')}
          </a>
        )}
        {!canRetry && kind !== 'notSignedIn' && (
          <Link to="/" className="ds-link">
            {t('frame.toHome')}
          </Link>
        )}
      </div>
    </div>
  )
}

/** What to call a problem, and what to do about it. */
export function useProblemWords(kind: Problem['kind']): { readonly title: string; readonly advice: string } {
  const { t } = useTranslation('common')
  if (kind === 'noConnection') return { title: t('noConnection.title'), advice: t('noConnection.text') }
  if (kind === 'unexpected') return { title: t('unexpected.title'), advice: t('unexpected.text') }
  return { title: t(`problems.${kind}.title`), advice: t(`problems.${kind}.advice`) }
}
