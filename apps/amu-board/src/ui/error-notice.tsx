import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { KnownProblem } from './problem.ts'
import { useTexts } from './texts.ts'

/** What to say instead of the usual advice about a problem, where the screen knows more about its cause. */
export const ProblemAdvice = createContext<Readonly<Partial<Record<KnownProblem, string>>>>({})

/** Says in plain words what went wrong and what to do; with a button to try again where that can help. */
export function ErrorNotice({
  problem,
  onRetry,
}: {
  readonly problem: KnownProblem | 'unexpected' | 'noConnection'
  readonly onRetry?: () => void
}): ReactNode {
  const { t } = useTexts()
  const knownAdvice = useContext(ProblemAdvice)
  const isFault = problem === 'unexpected' || problem === 'noConnection'
  const [title, advice] = isFault
    ? [t(`common:${problem}.title`), t(`common:${problem}.text`)]
    : [t(`common:problems.${problem}.title`), knownAdvice[problem] ?? t(`common:problems.${problem}.advice`)]
  return (
    <div
      className="ds-alert board-notice"
      data-color={isFault ? 'danger' : 'info'}
      role={isFault ? 'alert' : 'status'}
    >
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="ds-paragraph">{advice}</p>
      {isFault && onRetry ? (
        <button type="button" className="ds-button" data-variant="secondary" onClick={onRetry}>
          {t('common:actions.tryAgain')}
        </button>
      ) : null}
      {problem === 'notSignedIn' ? (
        <a className="ds-link" href="/">
          {t('common:actions.goToStart')}
        </a>
      ) : null}
    </div>
  )
}
