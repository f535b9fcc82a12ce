import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  title: 'The desk',
  lead: 'What the HSE section keeps in order.',
  menu: 'Pages of the desk',
  pages: {
    trace: 'The log',
    access: 'Access',
  },
  about: {
    trace: 'Everything that was done in the system, by whom, and whether the log is whole.',
    access: 'Who may do what, role by role.',
  },
} satisfies Texts<typeof nb>
