import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  title: 'Kontoret',
  lead: 'Det seksjonen for HMS held orden på.',
  menu: 'Sidene på kontoret',
  pages: {
    trace: 'Loggen',
    access: 'Tilgangar',
  },
  about: {
    trace: 'Alt som er gjort i systemet, av kven, og om loggen er heil.',
    access: 'Kven som kan gjere kva, rolle for rolle.',
  },
} satisfies Texts<typeof nb>
