import type { FigureRegister } from '../register.ts'

/** What there is of premises, by campus; without a campus it is of the institution as a whole. Areas are in m². */
export const premises = {
  id: 'premises',
  columns: [
    { name: 'year', kind: 'year' },
    { name: 'campus', kind: 'campus', optional: true },
    {
      name: 'what',
      kind: 'choice',
      values: [
        'buildings',
        'area',
        'rooms',
        'leasedArea',
        'leasedOutArea',
        'laboratories',
        'laboratoryArea',
        'laboratoriesAndSpecialRooms',
        'laboratoriesAndSpecialRoomsArea',
        'fumeHoods',
        'workshops',
        'workshopArea',
        'animalRooms',
        'greenhouseRooms',
      ],
    },
    { name: 'amount', kind: 'count' },
  ],
  key: ['year', 'campus', 'what'],
} as const satisfies FigureRegister

/**
 * Who shares premises, and how they coordinate their HSE work. A written agreement is needed where more than ten work
 * there and nobody is the principal enterprise (aml § 2-2).
 */
export const sharedPremises = {
  id: 'sharedPremises',
  columns: [
    { name: 'unit', kind: 'unit' },
    { name: 'premises', kind: 'text', longest: 120 },
    { name: 'sharedWith', kind: 'text', longest: 200 },
    { name: 'working', kind: 'count', optional: true },
    {
      name: 'coordination',
      kind: 'choice',
      values: ['writtenAgreement', 'principalEnterprise', 'agreedOrally', 'none'],
    },
    { name: 'agreedOn', kind: 'day', optional: true },
    { name: 'reviewBy', kind: 'day', optional: true },
  ],
  key: ['unit', 'premises', 'sharedWith'],
} as const satisfies FigureRegister
