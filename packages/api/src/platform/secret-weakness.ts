const shortest = 24
const fewestCharacters = 8

/** Begins like what stands in samples and guides, or says in clear words what it is. */
const sample =
  /^(x{3}|demo|sample|secret|test)|change.?me|example|hunter2|pass(word|phrase)|replace.?me|(your|my|client).?secret/i

/**
 * What is wrong with a secret, to be put after its name: too short, too uniform, or one of those that stand in samples.
 * Null of one that could have been drawn at random.
 */
export function secretWeakness(secret: string): string | null {
  if (isSample(secret)) return 'is a sample, which anybody can guess'
  if (secret.length < shortest) return `is too short: it needs at least ${shortest} characters`
  if (new Set(secret).size < fewestCharacters) return 'repeats itself: draw a new one at random'
  return null
}

/** Whether a secret stands in samples and guides. */
export function isSample(secret: string): boolean {
  return sample.test(secret)
}
