import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'The unit’s registers',
  calm: 'nothing presses',
  training: 'HSE training',
  risks: 'Risk assessments',
  service: 'Safety service',
  health: 'Occupational health service',
  pressing_one: '{{count}} needs attention',
  pressing_other: '{{count}} need attention',
}
