import { queryClient } from '../../app/api.ts'

/** Fetches anew what is on the screens: a change of a campaign shows in many places. */
export function refreshScreens(): Promise<void> {
  return queryClient.invalidateQueries()
}
