import type { Action } from '@hms/domain/access'

/**
 * The registers with screens of their own, beside those that are described as data (`@hms/domain/figure-register`).
 * A new one is a line here, its name and what it is for in the texts (`register:entries`), and a route.
 */
export const registerEntries = [
  { key: 'sickLeave', to: '/sykefravaer', action: 'sickLeave.read' },
] as const satisfies {
  readonly key: string
  readonly to: string
  readonly action: Action
}[]
