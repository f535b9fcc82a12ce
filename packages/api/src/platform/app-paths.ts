/** Where the apps are served: unit portal, AMU board and safety round. */
export const appPaths = ['/enhet/', '/amu/', '/runde/'] as const

/** The path of one of the apps. */
export type AppPath = (typeof appPaths)[number]
