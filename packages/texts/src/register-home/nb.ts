export const texts = {
  title: 'Registrene til enheten',
  calm: 'ingenting haster',
  training: 'HMS-opplæring',
  pressing: {
    training_one: '{{count}} mangler noe',
    training_other: '{{count}} mangler noe',
  },
}
