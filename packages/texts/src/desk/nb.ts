export const texts = {
  title: 'Kontoret',
  lead: 'Det seksjonen for HMS holder orden på.',
  menu: 'Sidene på kontoret',
  pages: {
    people: 'Personer',
    trace: 'Loggen',
    access: 'Tilganger',
  },
  about: {
    people: 'Hvem som har hvilken rolle, hvor, og fra når til når.',
    trace: 'Alt som er gjort i systemet, av hvem, og om loggen er hel.',
    access: 'Hvem som kan gjøre hva, rolle for rolle.',
  },
}
