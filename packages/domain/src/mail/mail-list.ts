/**
 * The lists of mails that a person can leave:
 * - `digest`: the week's overview of the reporting
 * - `measureDigest`: the week's overview of measures
 */
export const mailLists = ['digest', 'measureDigest'] as const

/** One of the lists. */
export type MailList = (typeof mailLists)[number]
