import { openProcedure } from '../../trpc.ts'

/** Ends the session. Does nothing when nobody is signed in. */
export const leave = openProcedure.mutation(async ({ ctx }): Promise<null> => {
  await ctx.leaveSession()
  return null
})
