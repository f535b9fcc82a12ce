export const texts = {
  title: 'Registrene til enheten',
  calm: 'ingenting haster',
  training: 'HMS-opplæring',
  risks: 'Risikovurderinger',
  pressing: {
    risks_one: '{{count}} må ses på',
    risks_other: '{{count}} må ses på',
    training_one: '{{count}} mangler noe',
    training_other: '{{count}} mangler noe',
  },
}
