/** The number of a goal in its plan: `'1.0'` is a heading, `'1.1'`, `'1.2'` … stand under it. */
export type GoalNumber = string

const pattern = /^([1-9]\d?)\.(0|[1-9]\d?)$/

/** Whether a text is the number of a goal. */
export function isGoalNumber(text: string): boolean {
  return pattern.test(text)
}

/** Whether a number is a heading's: goals stand under it. */
export function isHeading(number: GoalNumber): boolean {
  return number.endsWith('.0')
}

/** The heading that a goal stands under; a heading's own. */
export function headingOf(number: GoalNumber): GoalNumber {
  return `${partsOf(number)[0]}.0`
}

/** The order of goals: 1.2 before 1.10. */
export function byGoalNumber(
  one: { readonly number: GoalNumber },
  other: { readonly number: GoalNumber },
): number {
  const [oneMain, oneSub] = partsOf(one.number)
  const [otherMain, otherSub] = partsOf(other.number)
  return oneMain - otherMain || oneSub - otherSub
}

/**
 * The number that comes next: of a new heading (null), or of a new goal under a heading.
 *
 * | there are     | under | next |
 * | ------------- | ----- | ---- |
 * | none          | null  | 1.0  |
 * | 1.0, 1.1, 2.0 | null  | 3.0  |
 * | 1.0, 1.1, 2.0 | 1.0   | 1.2  |
 * | 1.0, 1.1, 2.0 | 2.0   | 2.1  |
 * | 1.0, 1.1, 1.99 | 1.0  | 1.2  |
 *
 * After 99 it is the first one that is free; where none is, 99 all the same.
 */
export function nextGoalNumber(numbers: readonly GoalNumber[], under: GoalNumber | null): GoalNumber {
  const parts = numbers.map(partsOf)
  if (under === null) return `${nextOf(parts.map(([main]) => main))}.0`
  const [heading] = partsOf(under)
  return `${heading}.${nextOf(parts.filter(([main]) => main === heading).map(([, sub]) => sub))}`
}

const largest = 99

function nextOf(taken: readonly number[]): number {
  const next = Math.max(0, ...taken) + 1
  if (next <= largest) return next
  const free = Array.from({ length: largest }, (_, index) => index + 1).find((one) => !taken.includes(one))
  return free ?? largest
}

function partsOf(number: GoalNumber): readonly [main: number, sub: number] {
  const [, main, sub] = pattern.exec(number) ?? []
  if (main === undefined || sub === undefined) throw new Error(`"${number}" is no number of a goal`)
  return [Number(main), Number(sub)]
}
