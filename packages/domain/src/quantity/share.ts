/**
 * What a share is a share of, counted in units:
 * - `allUnits`: the units of the campaign
 * - `answeredUnits`: those that handed in
 * - `applicableUnits`: those to which the question was shown
 * - `yesOrNo`: those to which it was shown and that answered yes or no
 */
export type BaseKind = 'allUnits' | 'answeredUnits' | 'applicableUnits' | 'yesOrNo'

/** A share is never a bare number: it is a count of a base of a known kind. Rounding happens only where it is shown. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
  readonly base: BaseKind
}
