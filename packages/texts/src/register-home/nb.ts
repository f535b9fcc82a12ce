export const texts = {
  title: 'Registrene til enheten',
  calm: 'ingenting haster',
  training: 'HMS-opplæring',
  risks: 'Risikovurderinger',
  service: 'Vernetjenesten',
  health: 'Bedriftshelsetjenesten',
  pressing: {
    risks_one: '{{count}} må ses på',
    risks_other: '{{count}} må ses på',
    service_one: '{{count}} ting bør gjøres',
    service_other: '{{count}} ting bør gjøres',
    health_one: '{{count}} bestilling venter',
    health_other: '{{count}} bestillinger venter',
    training_one: '{{count}} mangler noe',
    training_other: '{{count}} mangler noe',
  },
}
