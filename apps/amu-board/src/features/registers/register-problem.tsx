import type { ReactNode } from 'react'
import type { ApiProblem } from '../../app/api.ts'
import type { Saving } from '../../app/use-saving.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useRegisterTexts } from './register-texts.ts'

/** What a register refuses, and for which there are words in `registers:problems`. */
const own = ['alreadyTakenUp', 'wrongOrderState', 'wordsMissing'] as const

interface RegisterProblemProps {
  readonly refusal: ApiProblem | null
  readonly problem: Saving<never>['problem']
}

/** Says what a change was refused for; nothing while it wasn't. */
export function RegisterProblem({ refusal, problem }: RegisterProblemProps): ReactNode {
  const { t } = useRegisterTexts()
  const kind = own.find((each) => each === refusal?.kind)
  if (kind === undefined) return problem ? <ErrorNotice problem={problem} /> : null
  return (
    <div className="ds-alert board-notice" data-color="danger" role="alert">
      <p className="ds-paragraph">{t(`problems.${kind}`)}</p>
    </div>
  )
}
