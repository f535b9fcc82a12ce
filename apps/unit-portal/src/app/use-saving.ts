import { useMutation } from '@tanstack/react-query'
import type { UseMutationOptions } from '@tanstack/react-query'
import type { ApiError } from './api.ts'
import { queryClient } from './api.ts'

/** A change that is sent to the server. */
export interface Saving<Input> {
  readonly isBusy: boolean
  /** What the last try failed with; null when it did not. */
  readonly error: ApiError | null
  readonly save: (input: Input) => void
}

/**
 * Saves by a procedure; afterwards everything on the screen is fetched anew, and only then is it saved for the person.
 *
 * @param options of the procedure: `trpc.measure.make.mutationOptions()`
 */
export function useSaving<Input, Output, Context>(
  options: UseMutationOptions<Output, ApiError, Input, Context>,
  onSaved: (output: Output) => void,
): Saving<Input> {
  const { mutate, isPending, error } = useMutation<Output, ApiError, Input, Context>({
    ...options,
    onSuccess: async (output) => {
      await queryClient.invalidateQueries()
      onSaved(output)
    },
  })
  return { isBusy: isPending, error, save: (input) => !isPending && mutate(input) }
}
