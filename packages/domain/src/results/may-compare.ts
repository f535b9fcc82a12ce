/** How many other units must have handed in, at the least: with the own one, five, as for other small numbers. */
export const fewestOthers = 4

/** Those that handed in, without the units whose reports the reader may open anyway. */
export interface OthersHandedIn {
  /** In the faculty. */
  readonly within: number
  /** In the rest of the institution. */
  readonly outside: number
}

/**
 * Whether a faculty's figures can be put beside a unit's own, for a reader who may not see those of the faculty by
 * right (`figures.faculty`). Answers of units are no personal figures, but they are not everybody's: from the faculty's
 * sums the reader, who knows the own answers, must not be able to work out those of another unit. Nor from what is
 * left when the faculty's sums are taken from the institution's, which everybody sees.
 *
 * | others within    | others outside   | shown |
 * | ---------------- | ---------------- | ----- |
 * | fewer than four  |                  | no    |
 * | four or more     | one to three     | no    |
 * | four or more     | none             | yes   |
 * | four or more     | four or more     | yes   |
 */
export function mayCompareWithFaculty({ within, outside }: OthersHandedIn): boolean {
  return within >= fewestOthers && (outside === 0 || outside >= fewestOthers)
}
