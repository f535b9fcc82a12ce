import { defaultThreshold } from '../../small-numbers/index.ts'
import type { FigureRegister } from '../register.ts'

/** Staff and person-years by unit and group. A row on a unit with others below it is about the unit itself. */
export const staff = {
  id: 'staff',
  columns: [
    { name: 'unit', kind: 'unit' },
    { name: 'year', kind: 'year' },
    { name: 'group', kind: 'choice', values: ['academic', 'administrative', 'technical', 'apprentices'] },
    { name: 'headCount', kind: 'count', optional: true },
    { name: 'personYears', kind: 'amount', decimals: 1 },
    { name: 'temporaryPersonYears', kind: 'amount', decimals: 1, optional: true },
  ],
  key: ['unit', 'year', 'group'],
  limits: [{ of: ['temporaryPersonYears'], atMost: 'personYears' }],
  persons: {
    counted: 'headCount',
    group: 'group',
    quarterly: false,
    threshold: defaultThreshold,
    measures: [
      { name: 'headCount', of: ['headCount'], byQuarter: false, protection: 1 },
      { name: 'personYears', of: ['personYears'], byQuarter: false, protection: 1 },
      { name: 'temporaryPersonYears', of: ['temporaryPersonYears'], byQuarter: false, protection: 1 },
    ],
  },
} as const satisfies FigureRegister

/** Person-years of the institution by nationality. */
export const nationality = {
  id: 'nationality',
  columns: [
    { name: 'year', kind: 'year' },
    { name: 'group', kind: 'choice', values: ['all', 'academic'] },
    { name: 'norway', kind: 'amount', decimals: 1 },
    { name: 'other', kind: 'amount', decimals: 1 },
    { name: 'nationalities', kind: 'count', optional: true },
  ],
  key: ['year', 'group'],
} as const satisfies FigureRegister
