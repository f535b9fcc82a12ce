import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Registra til eininga',
  calm: 'ingenting hastar',
  training: 'HMS-opplæring',
  risks: 'Risikovurderingar',
  pressing: {
    risks_one: '{{count}} må sjåast på',
    risks_other: '{{count}} må sjåast på',
    training_one: '{{count}} manglar noko',
    training_other: '{{count}} manglar noko',
  },
}
