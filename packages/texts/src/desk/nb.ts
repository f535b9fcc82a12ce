export const texts = {
  title: 'Kontoret',
  lead: 'Det seksjonen for HMS holder orden på.',
  menu: 'Sidene på kontoret',
  pages: {
    people: 'Personer',
  },
  about: {
    people: 'Hvem som har hvilken rolle, hvor, og fra når til når.',
  },
}
