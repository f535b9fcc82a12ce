import { z } from 'zod'

/** Why the HSE section does something out of the ordinary: a few words at least, for others will read them. */
export const reason = z.string().trim().min(10).max(1_000)
