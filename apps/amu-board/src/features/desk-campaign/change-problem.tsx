import type { CampaignObstacle, ExtensionProblem, ScheduleProblem } from '@hms/domain/campaign'
import type { ReactNode } from 'react'
import { problemDetail, problemOf, reachedServer } from '../../ui/problem.ts'
import type { CampaignTextTools } from './campaign-texts.ts'
import { useCampaignTexts } from './campaign-texts.ts'

/** Says why a change was refused, where it was asked for; nothing while all is well. */
export function ChangeProblem({ error }: { readonly error: unknown }): ReactNode {
  const tools = useCampaignTexts()
  if (!error) return null
  const { title, reasons } = wordsFor(error, tools)
  return (
    <div className="ds-alert board-notice" data-color="danger" role="alert">
      <p className="ds-paragraph">
        <strong>{title}.</strong> {reasons.length === 1 ? reasons[0] : null}
      </p>
      {reasons.length > 1 ? (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function wordsFor(error: unknown, { t }: CampaignTextTools): { title: string; reasons: readonly string[] } {
  const problem = problemOf(error)
  if (problem === null) {
    const fault = reachedServer(error) ? 'unexpected' : 'noConnection'
    return { title: t(`common:${fault}.title`), reasons: [t(`common:${fault}.text`)] }
  }
  const title = t(`common:problems.${problem}.title`)
  if (problem === 'campaignObstacles') {
    const obstacles = problemDetail(error, 'obstacles') as readonly CampaignObstacle[]
    return { title, reasons: obstacles.map((obstacle) => t(`obstacles.${obstacle}`)) }
  }
  if (problem === 'campaignDays') {
    const reason = problemDetail(error, 'reason') as (ScheduleProblem | ExtensionProblem)['kind']
    return { title, reasons: [t(`dayProblems.${reason}`)] }
  }
  return { title, reasons: [t(`common:problems.${problem}.advice`)] }
}
