import fc from 'fast-check'
import type { Axis, SmallestFigures, SmallNumberRule } from '../../src/small-numbers/index.ts'
import { flatAxis, itself, unitAxis } from '../../src/small-numbers/index.ts'
import type { Unit } from '../../src/organisation/index.ts'

/** Figures of persons as a register could have them, and the rule for them. */
export interface RandomFigures {
  readonly axes: readonly Axis[]
  readonly figures: readonly SmallestFigures[]
  readonly rule: SmallNumberRule
}

const campuses = ['North', 'South']

/** An institution of some faculties with some units each, now and then with one more level, on one or two campuses. */
const randomUnits: fc.Arbitrary<readonly Unit[]> = fc
  .array(fc.array(fc.record({ campus: fc.nat(5), below: fc.nat(6) }), { minLength: 0, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((faculties) => {
    const unit = (code: string, parentCode: string | null, campus = 0): Unit => ({
      code,
      name: { nb: code, nn: code, en: code },
      kind: parentCode === null ? 'institution' : 'department',
      parentCode,
      campus: campuses[campus === 1 ? 1 : 0] ?? '',
      reports: true,
    })
    return [
      unit('I', null),
      ...faculties.flatMap((departments, f) => [
        unit(`F${f}`, 'I'),
        ...departments.flatMap(({ campus, below }, d) => [
          unit(`F${f}D${d}`, `F${f}`, campus),
          ...(below === 0 ? [unit(`F${f}D${d}S`, `F${f}D${d}`, campus)] : []),
        ]),
      ]),
    ]
  })

const randomGroups = fc.integer({ min: 1, max: 4 }).map((count) => {
  const groups = ['a', 'b', 'c', 'd'].slice(0, count)
  return flatAxis('all', groups)
})

const randomPeriods = fc
  .integer({ min: 2, max: 3 })
  .map((count) => flatAxis('year', ['q1', 'q2', 'q3'].slice(0, count)))

/** Counts of events that persons were in, by unit and maybe by period: the count itself is the number of persons. */
export const randomCounts: fc.Arbitrary<RandomFigures> = fc
  .tuple(randomUnits, fc.option(randomPeriods), fc.option(randomGroups), fc.boolean())
  .chain(([units, periods, groups, insiders]) => {
    const axes = [unitAxis(units), ...(periods ? [periods] : []), ...(groups && !periods ? [groups] : [])]
    const places = smallestPlaces(axes)
    const count = fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30))
    return fc.array(count, { minLength: places.length, maxLength: places.length }).map((counts) => ({
      axes,
      figures: places.map((at, index) => ({
        at,
        persons: [counts[index] ?? 0],
        values: [counts[index] ?? 0],
      })),
      rule: {
        threshold: 5,
        isFree: ([unit]: readonly string[]) => unit === 'I',
        protection: [1],
        whole: true,
        insiders: insiders ? 0 : null,
      },
    }))
  })

/** Days by unit and group, in measures of their own, with the persons that they are of. */
export const randomDays: fc.Arbitrary<RandomFigures> = fc
  .tuple(randomUnits, randomGroups, fc.boolean())
  .chain(([units, groups, insiders]) => {
    const axes = [unitAxis(units), groups]
    const places = smallestPlaces(axes)
    const figure = fc.record({
      persons: fc.array(fc.oneof(fc.nat(8), fc.integer({ min: 5, max: 90 })), { minLength: 2, maxLength: 2 }),
      absence: fc.array(fc.oneof(fc.nat(6), fc.nat(400)), { minLength: 2, maxLength: 2 }),
    })
    return fc.array(figure, { minLength: places.length, maxLength: places.length }).map((drawn) => ({
      axes,
      figures: places.flatMap((at, index) => {
        const { persons, absence } = drawn[index] ?? { persons: [], absence: [] }
        if (persons.every((count) => count === 0)) return []
        return [{ at, persons, values: [(persons[0] ?? 0) * 55, ...absence.map((days) => days / 2)] }]
      }),
      rule: {
        threshold: 5,
        isFree: ([unit]: readonly string[]) => unit === 'I',
        protection: [1, 1, 1],
        whole: false,
        insiders: insiders ? 0 : null,
      },
    }))
  })

function smallestPlaces(axes: readonly Axis[]): readonly (readonly string[])[] {
  return axes.reduce<readonly (readonly string[])[]>(
    (all, { categories, sums }) => {
      const totals = new Set(sums.map(({ total }) => total))
      const smallest = categories.filter((category) => !totals.has(category) && category !== itself('I'))
      return all.flatMap((one) => smallest.map((category) => [...one, category]))
    },
    [[]],
  )
}
