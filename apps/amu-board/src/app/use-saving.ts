import { useMutation } from '@tanstack/react-query'
import type { UseMutationOptions } from '@tanstack/react-query'
import type { KnownProblem } from '../ui/problem.ts'
import { reachedServer } from '../ui/problem.ts'
import type { ApiError, ApiProblem } from './api.ts'
import { queryClient } from './api.ts'

/** A change that a form saves. */
export interface Saving<Input> {
  readonly isBusy: boolean
  /** Why the server refused the last try; null when it did not. */
  readonly refusal: ApiProblem | null
  /** What to tell of the last try: the refusal's kind, or that it failed. */
  readonly problem: KnownProblem | 'unexpected' | 'noConnection' | null
  readonly save: (input: Input) => void
}

/**
 * Saves by a procedure; afterwards everything on the screen is fetched anew.
 *
 * @param options of the procedure: `api.people.change.mutationOptions()`
 */
export function useSaving<Input, Output, Context>(
  options: UseMutationOptions<Output, ApiError, Input, Context>,
  onSaved: (output: Output) => void,
): Saving<Input> {
  const { mutate, isPending, error } = useMutation<Output, ApiError, Input, Context>({
    ...options,
    onSuccess: (output) => {
      void queryClient.invalidateQueries()
      onSaved(output)
    },
  })
  const refusal = error?.data?.problem ?? null
  return {
    isBusy: isPending,
    refusal,
    problem: error ? problemTold(error, refusal) : null,
    save: (input) => mutate(input),
  }
}

function problemTold(error: ApiError, refusal: ApiProblem | null): Saving<never>['problem'] {
  if (refusal) return refusal.kind as KnownProblem
  return reachedServer(error) ? 'unexpected' : 'noConnection'
}
