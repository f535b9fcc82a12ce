import type { Action } from '@hms/domain/access'

/**
 * The registers with screens of their own, beside those that are described as data (`@hms/domain/figure-register`).
 * A new one is a line here, its name and what it is for in the texts (`register:entries`), and a route.
 */
export const registerEntries = [
  { key: 'incidents', to: '/hendelser', action: 'incidents.figures' },
  { key: 'sickLeave', to: '/sykefravaer', action: 'sickLeave.read' },
  { key: 'rounds', to: '/registre/hms-runder', action: 'rounds.follow' },
  { key: 'training', to: '/registre/opplaering', action: 'training.figures' },
  { key: 'risks', to: '/registre/risikovurderinger', action: 'risks.read' },
  { key: 'safetyService', to: '/registre/vernetjenesten', action: 'safetyService.read' },
  { key: 'occupationalHealth', to: '/registre/bedriftshelsetjenesten', action: 'occupationalHealth.read' },
] as const satisfies {
  readonly key: string
  readonly to: string
  readonly action: Action
}[]
