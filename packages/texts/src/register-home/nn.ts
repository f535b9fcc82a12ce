import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Registra til eininga',
  calm: 'ingenting hastar',
  training: 'HMS-opplæring',
  risks: 'Risikovurderingar',
  service: 'Vernetenesta',
  health: 'Bedriftshelsetenesta',
  pressing_one: '{{count}} bør sjåast på',
  pressing_other: '{{count}} bør sjåast på',
}
