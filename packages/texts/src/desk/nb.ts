export const texts = {
  title: 'Kontoret',
  lead: 'Det seksjonen for HMS holder orden på.',
  menu: 'Sidene på kontoret',
  pages: {
    trace: 'Loggen',
    access: 'Tilganger',
  },
  about: {
    trace: 'Alt som er gjort i systemet, av hvem, og om loggen er hel.',
    access: 'Hvem som kan gjøre hva, rolle for rolle.',
  },
}
