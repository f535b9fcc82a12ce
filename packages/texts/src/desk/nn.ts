import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  title: 'Kontoret',
  lead: 'Det seksjonen for HMS held orden på.',
  menu: 'Sidene på kontoret',
  pages: {
    campaigns: 'Rapportering',
    people: 'Personar',
  },
  about: {
    campaigns: 'Lag, varsle og lukk rapporteringa i år, og følg opp einingane.',
    people: 'Kven som har kva rolle, kvar, og frå når til når.',
  },
} satisfies Texts<typeof nb>
