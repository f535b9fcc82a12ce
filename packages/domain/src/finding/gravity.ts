/**
 * How grave it is that something is lacking, the gravest first:
 * - `law`: what the law demands isn't there
 * - `policy`: what the institution demands of all its units isn't there, or nobody knows whether the law is met
 * - `improvement`: it is there, and could be better
 */
export const gravities = ['law', 'policy', 'improvement'] as const

/** One of the degrees of gravity. */
export type Gravity = (typeof gravities)[number]

/**
 * In what way something is lacking, the worst first:
 * - `absent`: it isn't there
 * - `unknown`: the unit doesn't know whether it is
 * - `low`: there is too little of it
 * - `strain`: there is much of something bad
 */
export const lacks = ['absent', 'unknown', 'low', 'strain'] as const

/** One of the ways to lack something. */
export type Lack = (typeof lacks)[number]

/** By whom something is asked for: the law, the institution, or only by what good work looks like. */
export type Weight = Gravity

/**
 * How grave a lack is, by who asks for what is lacking. A degree is the unit's own judgement: what is there to a small
 * degree is to be improved, and never as grave as a duty that is answered with no.
 *
 * | asked for by    | absent      | unknown     | low         | strain      |
 * | --------------- | ----------- | ----------- | ----------- | ----------- |
 * | the law         | law         | policy      | improvement | improvement |
 * | the institution | policy      | improvement | improvement | improvement |
 * | good work       | improvement | improvement | improvement | improvement |
 */
export const gravityOf: Readonly<Record<Weight, Readonly<Record<Lack, Gravity>>>> = {
  law: { absent: 'law', unknown: 'policy', low: 'improvement', strain: 'improvement' },
  policy: { absent: 'policy', unknown: 'improvement', low: 'improvement', strain: 'improvement' },
  improvement: {
    absent: 'improvement',
    unknown: 'improvement',
    low: 'improvement',
    strain: 'improvement',
  },
}

/** The order of what is lacking: the gravest first, and of the equally grave what is absent before what is low. */
export function byGravity(
  one: { readonly gravity: Gravity; readonly lack: Lack },
  other: { readonly gravity: Gravity; readonly lack: Lack },
): number {
  return (
    gravities.indexOf(one.gravity) - gravities.indexOf(other.gravity) ||
    lacks.indexOf(one.lack) - lacks.indexOf(other.lack)
  )
}
