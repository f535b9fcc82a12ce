import { useState } from 'react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ItemKey } from '@hms/domain/questionnaire'
import { trpc } from '../../../app/api.ts'
import { problemOf } from '../../../app/problem.ts'
import { useReport, useReportParams } from '../report-context.tsx'
import { useSavingStatus } from '../saving/saving-context.tsx'

/** Where handing in stands. */
export type HandInStep =
  | { readonly kind: 'ready' }
  /** The person is asked once more. */
  | { readonly kind: 'confirming' }
  /** Shown questions are blank. `attempt` tells one try from the next. */
  | { readonly kind: 'missing'; readonly missing: readonly ItemKey[]; readonly attempt: number }
  /** Answers wait to be saved: the server would hand in without them. */
  | { readonly kind: 'unsaved'; readonly count: number }
  /** The server would not take it, or was not reached. */
  | { readonly kind: 'refused'; readonly error: unknown }

interface HandIn {
  readonly step: HandInStep
  /** While the report is on its way. */
  readonly isBusy: boolean
  /** The person wants to hand in. */
  readonly ask: () => void
  readonly confirm: () => void
  readonly cancel: () => void
}

/** Handing in the report of the page: checked here, confirmed by the person, decided by the server. */
export function useHandIn(): HandIn {
  const { report, progress } = useReport()
  const { waiting } = useSavingStatus()
  const params = useReportParams()
  const router = useRouter()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [step, setStep] = useState<HandInStep>({ kind: 'ready' })

  const receipt = { to: '/rapport/$year/$unitCode/kvittering', params } as const
  const submit = useMutation(
    trpc.report.submit.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queryClient.invalidateQueries(trpc.report.open.pathFilter()),
          queryClient.invalidateQueries(trpc.report.mine.pathFilter()),
        ])
        await navigate(receipt)
      },
      onError: (error) => {
        setStep(stepAfter(error))
        void queryClient.invalidateQueries(trpc.report.open.pathFilter())
      },
    }),
  )

  const ask = () => {
    if (progress.missing.length > 0) setStep(missingStep(progress.missing))
    else if (waiting.length > 0) setStep({ kind: 'unsaved', count: waiting.length })
    else {
      setStep({ kind: 'confirming' })
      void router.preloadRoute(receipt)
    }
  }
  return {
    step: stillTrue(step, waiting.length),
    isBusy: submit.isPending,
    ask,
    confirm: () => submit.mutate({ year: report.year, unitCode: report.unit.code }),
    cancel: () => setStep({ kind: 'ready' }),
  }
}

/** Once everything is saved, there is nothing to wait for. */
function stillTrue(step: HandInStep, unsaved: number): HandInStep {
  if (step.kind !== 'unsaved') return step
  return unsaved > 0 ? { kind: 'unsaved', count: unsaved } : { kind: 'ready' }
}

function stepAfter(error: unknown): HandInStep {
  const problem = problemOf(error)
  return problem.kind === 'incomplete' ? missingStep(problem.missing) : { kind: 'refused', error }
}

let attempts = 0

function missingStep(missing: readonly ItemKey[]): HandInStep {
  return { kind: 'missing', missing, attempt: ++attempts }
}
