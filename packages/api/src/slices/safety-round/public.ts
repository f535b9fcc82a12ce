export { readScope } from './load-round.ts'
export type { LoadedRound } from './load-round.ts'
export { readRoundSigning } from './read-round-signing.ts'
export { standingResults, storeResults } from './result-store.ts'
