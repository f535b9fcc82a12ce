/** What can go wrong here: the first two have words in `common:problems`, the others in `common` itself. */
export type ProblemKind = 'notSignedIn' | 'notAllowed' | 'noConnection' | 'unexpected'
