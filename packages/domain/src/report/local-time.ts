/** Whether a text is a local time `YYYY-MM-DD HH:MM` that the calendar has. */
export function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text)) return false
  const time = new Date(`${text.replace(' ', 'T')}:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.replace(' ', 'T'))
}
