/** A part of a bar in percent of the base: which look it has, and where it begins and ends. */
export interface BarPart {
  /** Names its colour, e.g. `strong-favourable`. */
  readonly look: BarLook
  readonly label: string
  readonly percent: number
  /** Negative to the left of the middle. */
  readonly from: number
  readonly to: number
}

/** The looks of bar parts; the colours are in the stylesheet. */
export type BarLook =
  | 'strong-unfavourable'
  | 'unfavourable'
  | 'strong-favourable'
  | 'favourable'
  | 'neutral'
  | 'fact-yes'
  | 'fact-no'
  | 'missing'

/** A part before it has a place. */
export interface UnplacedPart {
  readonly look: BarLook
  readonly label: string
  readonly percent: number
}

/** Lays parts out from the middle: those on the left outwards to the left, in the given order, and so on the right. */
export function layOut(left: readonly UnplacedPart[], right: readonly UnplacedPart[]): readonly BarPart[] {
  const place = (parts: readonly UnplacedPart[], sign: 1 | -1): BarPart[] => {
    let reached = 0
    return parts.map((part) => {
      const [near, far] = [sign * reached, sign * (reached + part.percent)]
      reached += part.percent
      return { ...part, from: Math.min(near, far), to: Math.max(near, far) }
    })
  }
  return [...place(left, -1), ...place(right, 1)].filter(({ percent }) => percent > 0)
}
