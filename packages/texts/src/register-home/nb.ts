export const texts = {
  title: 'Registrene til enheten',
  calm: 'ingenting haster',
  training: 'HMS-opplæring',
  risks: 'Risikovurderinger',
  service: 'Vernetjenesten',
  health: 'Bedriftshelsetjenesten',
  pressing_one: '{{count}} bør ses på',
  pressing_other: '{{count}} bør ses på',
}
