import type { FigureRegister } from '../register.ts'

/** Whistleblowing notifications: how many in a year and category, for the whole institution, and nothing of a case. */
export const whistleblowing = {
  id: 'whistleblowing',
  columns: [
    { name: 'year', kind: 'year' },
    {
      name: 'category',
      kind: 'choice',
      values: ['unsoundEnvironmentHarassmentOrImproperConduct', 'other'],
    },
    { name: 'count', kind: 'count' },
  ],
  key: ['year', 'category'],
} as const satisfies FigureRegister

/** Courses, and how often each was held. */
export const courses = {
  id: 'courses',
  columns: [
    { name: 'year', kind: 'year' },
    {
      name: 'group',
      kind: 'choice',
      values: ['basic', 'hygiene', 'radiation', 'ergonomics', 'psychosocial'],
    },
    { name: 'course', kind: 'text', longest: 120 },
    { name: 'held', kind: 'count' },
  ],
  key: ['year', 'group', 'course'],
} as const satisfies FigureRegister

/** Key figures of the employee survey. */
export const employeeSurvey = {
  id: 'employeeSurvey',
  columns: [
    { name: 'year', kind: 'year' },
    {
      name: 'figure',
      kind: 'choice',
      values: ['invited', 'answered', 'intervalYears', 'averageScore'],
    },
    { name: 'amount', kind: 'amount', decimals: 1 },
  ],
  key: ['year', 'figure'],
} as const satisfies FigureRegister

/** Which units have made a plan from the employee survey. */
export const surveyPlans = {
  id: 'surveyPlans',
  columns: [
    { name: 'unit', kind: 'unit' },
    { name: 'year', kind: 'year' },
    { name: 'plan', kind: 'choice', values: ['made', 'underway', 'notMade'] },
  ],
  key: ['unit', 'year'],
} as const satisfies FigureRegister

/** Goals of the agreement on a more inclusive working life (IA), and what came of them. */
export const inclusiveWorkingLife = {
  id: 'inclusiveWorkingLife',
  columns: [
    { name: 'year', kind: 'year' },
    { name: 'goal', kind: 'text', longest: 200 },
    { name: 'target', kind: 'text', longest: 200, optional: true },
    { name: 'result', kind: 'text', longest: 200, optional: true },
    { name: 'status', kind: 'choice', values: ['planned', 'inProgress', 'reached', 'notReached'] },
  ],
  key: ['year', 'goal'],
} as const satisfies FigureRegister

/**
 * Figures that were only ever published: without their base, so that nothing is calculated with them. They are shown as
 * what they are, with where they were printed.
 */
export const publishedFigures = {
  id: 'publishedFigures',
  columns: [
    { name: 'year', kind: 'year' },
    {
      name: 'area',
      kind: 'choice',
      values: [
        'sickLeave',
        'incidents',
        'staff',
        'safetyService',
        'employeeSurvey',
        'committee',
        'occupationalHealth',
      ],
    },
    { name: 'figure', kind: 'text', longest: 160 },
    { name: 'amount', kind: 'amount', decimals: 2 },
    { name: 'measuredIn', kind: 'choice', values: ['count', 'percent', 'ratio'] },
    { name: 'printedIn', kind: 'text', longest: 200 },
  ],
  key: ['year', 'area', 'figure'],
} as const satisfies FigureRegister
