import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  title: 'The desk',
  lead: 'What the HSE section keeps in order.',
  menu: 'Pages of the desk',
  pages: {
    campaigns: 'Reporting',
    people: 'People',
  },
  about: {
    campaigns: 'Make, announce and close the year’s reporting, and follow up the units.',
    people: 'Who has which role, where, and from when to when.',
  },
} satisfies Texts<typeof nb>
