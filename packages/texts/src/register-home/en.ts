import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'The unit’s registers',
  calm: 'nothing presses',
  training: 'HSE training',
  risks: 'Risk assessments',
  pressing: {
    risks_one: '{{count}} needs attention',
    risks_other: '{{count}} need attention',
    training_one: '{{count}} lacks something',
    training_other: '{{count}} lack something',
  },
}
