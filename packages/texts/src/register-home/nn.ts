import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Registra til eininga',
  calm: 'ingenting hastar',
  training: 'HMS-opplæring',
  risks: 'Risikovurderingar',
  service: 'Vernetenesta',
  health: 'Bedriftshelsetenesta',
  pressing: {
    risks_one: '{{count}} må sjåast på',
    risks_other: '{{count}} må sjåast på',
    service_one: '{{count}} ting bør gjerast',
    service_other: '{{count}} ting bør gjerast',
    health_one: '{{count}} bestilling ventar',
    health_other: '{{count}} bestillingar ventar',
    training_one: '{{count}} manglar noko',
    training_other: '{{count}} manglar noko',
  },
}
