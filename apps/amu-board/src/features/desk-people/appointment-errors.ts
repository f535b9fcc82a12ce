import type { AppointmentProblem } from '@hms/domain/appointment'
import type { ApiProblem } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { periodWords } from '../../app/desk-words.ts'

/** What is wrong, by the field that it stands at. */
export type AppointmentErrors = Partial<Record<'role' | 'place' | 'validFrom' | 'validTo', string>>

/** What the server has refused about an appointment, in words, at its fields. */
export function appointmentErrors(
  tools: Pick<DeskTextTools, 't' | 'language'>,
  refusal: ApiProblem | null,
): AppointmentErrors {
  const problems = refusal?.kind === 'refusedAppointment' ? refusal.problems : []
  // The first that is said about a field stays.
  return Object.fromEntries(
    problems.toReversed().map((problem) => [fieldOf(problem), wordsOf(tools, problem)]),
  )
}

function fieldOf(problem: AppointmentProblem): keyof AppointmentErrors {
  if (problem.kind === 'notADay') return problem.field
  if (problem.kind === 'endBeforeStart') return 'validTo'
  return problem.kind === 'alreadyAppointed' || problem.kind === 'cannotAct' ? 'role' : 'place'
}

function wordsOf(tools: Pick<DeskTextTools, 't' | 'language'>, problem: AppointmentProblem): string {
  return problem.kind === 'alreadyAppointed'
    ? tools.t('problems.alreadyAppointed', { period: periodWords(tools, problem.period) })
    : tools.t(`problems.${problem.kind}`)
}
