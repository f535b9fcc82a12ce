/** What the server has said of one entry of a delivery. */
export type EntryAnswer =
  /** It is stored, now or since before. Of a photo, the hash of what is stored. */
  | { readonly id: string; readonly kind: 'confirmed'; readonly hash: string | null }
  /** It isn't stored, whenever it is sent; `problem` is the kind of problem that the server named. */
  | { readonly id: string; readonly kind: 'refused'; readonly problem: string }

/** What came of a delivery. */
export type DeliveryOutcome =
  /** The server has answered for each entry, or for some. */
  | { readonly kind: 'delivered'; readonly answers: readonly EntryAnswer[] }
  /** No answer, or not now. `reached`: the server was there, and failed or was too busy. */
  | { readonly kind: 'later'; readonly reached: boolean }
  /** The session has ended, or is another person's. */
  | { readonly kind: 'needsSignIn' }
  /** The server takes none of it: the right was revoked, the round isn't there, this version of the app is too old. */
  | { readonly kind: 'needsPerson'; readonly problem: string }
