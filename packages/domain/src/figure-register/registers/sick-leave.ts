import { defaultThreshold } from '../../small-numbers/index.ts'
import type { FigureRegister } from '../register.ts'

/** The groups of staff that sick leave is told by. Everybody is in one of them. */
export const staffGroups = [
  'technicalAdministrative',
  'academic',
  'phdCandidates',
  'managers',
  'others',
] as const

/** One of the groups. */
export type StaffGroup = (typeof staffGroups)[number]

/**
 * Sick leave by unit, quarter and group. The rate is 100 × days absent ÷ days agreed, of raw days. Self-certified and
 * certified by a doctor are told apart by year only: by quarter they are too few to be told of small units.
 */
export const sickLeave = {
  id: 'sickLeave',
  columns: [
    { name: 'unit', kind: 'unit' },
    { name: 'year', kind: 'year' },
    { name: 'quarter', kind: 'quarter' },
    { name: 'group', kind: 'choice', values: staffGroups },
    { name: 'headCount', kind: 'count' },
    { name: 'agreedDays', kind: 'amount', decimals: 2 },
    { name: 'selfCertifiedDays', kind: 'amount', decimals: 2 },
    { name: 'doctorCertifiedDays', kind: 'amount', decimals: 2 },
  ],
  key: ['unit', 'year', 'quarter', 'group'],
  limits: [{ of: ['selfCertifiedDays', 'doctorCertifiedDays'], atMost: 'agreedDays' }],
  persons: {
    counted: 'headCount',
    group: 'group',
    quarterly: true,
    threshold: defaultThreshold,
    measures: [
      { name: 'agreedDays', of: ['agreedDays'], byQuarter: true, protection: 1 },
      {
        name: 'absenceDays',
        of: ['selfCertifiedDays', 'doctorCertifiedDays'],
        byQuarter: true,
        protection: 1,
      },
      { name: 'selfCertifiedDays', of: ['selfCertifiedDays'], byQuarter: false, protection: 1 },
      { name: 'doctorCertifiedDays', of: ['doctorCertifiedDays'], byQuarter: false, protection: 1 },
    ],
  },
} as const satisfies FigureRegister
