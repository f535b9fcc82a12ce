import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'The unit’s registers',
  calm: 'nothing presses',
  training: 'HSE training',
  risks: 'Risk assessments',
  service: 'Safety service',
  health: 'Occupational health service',
  pressing: {
    risks_one: '{{count}} needs attention',
    risks_other: '{{count}} need attention',
    service_one: '{{count}} thing to be done',
    service_other: '{{count}} things to be done',
    health_one: '{{count}} order waits',
    health_other: '{{count}} orders wait',
    training_one: '{{count}} lacks something',
    training_other: '{{count}} lack something',
  },
}
