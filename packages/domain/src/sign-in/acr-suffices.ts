/**
 * Whether a sign-in was strong enough: its `acr` is one of those demanded, letter by letter.
 *
 * | demanded | acr           | suffices |
 * | -------- | ------------- | -------- |
 * | none     |               | yes      |
 * | some     | one of them   | yes      |
 * | some     | none, another | no       |
 */
export function acrSuffices(demanded: readonly string[], acr: unknown): boolean {
  return demanded.length === 0 || (typeof acr === 'string' && demanded.includes(acr))
}
