import { useRef, useState } from 'react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ItemKey } from '@hms/domain/questionnaire'
import { contentHash, outcomesOf } from '@hms/domain/report'
import { trpc } from '../../../app/api.ts'
import { problemOf } from '../../../app/problem.ts'
import { useReport, useReportParams } from '../report-context.tsx'
import { useSavingStatus } from '../saving/saving-context.tsx'

/** What can be done at the end of a report. */
export type SigningAct = 'sign' | 'withdraw' | 'handIn'

/** Where it stands. */
export type SigningStep =
  | { readonly kind: 'ready' }
  /** The person is asked once more. */
  | { readonly kind: 'confirming'; readonly act: SigningAct }
  /** Shown questions are blank. `attempt` tells one try from the next. */
  | { readonly kind: 'missing'; readonly missing: readonly ItemKey[]; readonly attempt: number }
  /** Answers wait to be saved: the server would go on without them. */
  | { readonly kind: 'unsaved'; readonly count: number }
  /** The server would not do it, or was not reached. */
  | { readonly kind: 'refused'; readonly act: SigningAct; readonly error: unknown }

interface SigningActs {
  readonly step: SigningStep
  /** While the server is at it. */
  readonly isBusy: boolean
  /** The person wants to. */
  readonly ask: (act: SigningAct) => void
  readonly confirm: () => void
  readonly cancel: () => void
}

/** Signing, taking back and handing in the report of the page: checked here, confirmed by the person, decided by the server. */
export function useSigning(): SigningActs {
  const { report, progress, answers } = useReport()
  const { waiting } = useSavingStatus()
  const params = useReportParams()
  const router = useRouter()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [step, setStep] = useState<SigningStep>({ kind: 'ready' })
  const requestId = useRef('')

  const receipt = { to: '/rapport/$year/$unitCode/kvittering', params } as const
  const address = { year: report.year, unitCode: report.unit.code }
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.report.open.pathFilter()),
      queryClient.invalidateQueries(trpc.report.mine.pathFilter()),
    ])
  const following = (act: SigningAct) => ({
    onSuccess: async () => {
      await refresh()
      setStep({ kind: 'ready' })
      if (act === 'handIn') await navigate(receipt)
    },
    onError: (error: unknown) => {
      setStep(stepAfter(act, error))
      void refresh()
    },
  })
  const sign = useMutation(trpc.report.sign.mutationOptions(following('sign')))
  const withdraw = useMutation(trpc.report.withdrawSignature.mutationOptions(following('withdraw')))
  const submit = useMutation(trpc.report.submit.mutationOptions(following('handIn')))

  const ask = (act: SigningAct) => {
    if (progress.missing.length > 0) setStep(missingStep(progress.missing))
    else if (waiting.length > 0) setStep({ kind: 'unsaved', count: waiting.length })
    else {
      requestId.current = crypto.randomUUID()
      setStep({ kind: 'confirming', act })
      if (act === 'handIn') void router.preloadRoute(receipt)
    }
  }
  /** What the person has before them, and nothing else. */
  const seen = () =>
    contentHash(
      { unit: report.unit.code, year: report.year, editionId: report.edition.id },
      outcomesOf(report.edition, answers),
    )
  const acts: Record<SigningAct, () => void> = {
    sign: () => sign.mutate({ ...address, contentHash: seen(), requestId: requestId.current }),
    withdraw: () => withdraw.mutate(address),
    handIn: () => submit.mutate(address),
  }
  return {
    step: stillTrue(step, waiting.length),
    isBusy: sign.isPending || withdraw.isPending || submit.isPending,
    ask,
    confirm: () => {
      if (step.kind === 'confirming') acts[step.act]()
    },
    cancel: () => setStep({ kind: 'ready' }),
  }
}

/** Once everything is saved, there is nothing to wait for. */
function stillTrue(step: SigningStep, unsaved: number): SigningStep {
  if (step.kind !== 'unsaved') return step
  return unsaved > 0 ? { kind: 'unsaved', count: unsaved } : { kind: 'ready' }
}

function stepAfter(act: SigningAct, error: unknown): SigningStep {
  const problem = problemOf(error)
  return problem.kind === 'incomplete' ? missingStep(problem.missing) : { kind: 'refused', act, error }
}

let attempts = 0

function missingStep(missing: readonly ItemKey[]): SigningStep {
  return { kind: 'missing', missing, attempt: ++attempts }
}
