export const texts = {
  title: 'Kontoret',
  lead: 'Det seksjonen for HMS holder orden på.',
  menu: 'Sidene på kontoret',
  pages: {
    campaigns: 'Rapportering',
    people: 'Personer',
  },
  about: {
    campaigns: 'Lag, varsle og lukk årets rapportering, og følg opp enhetene.',
    people: 'Hvem som har hvilken rolle, hvor, og fra når til når.',
  },
}
