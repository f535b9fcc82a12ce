/** What a report is known by in the outbox. */
export function topicOfReport(year: number, unit: string): string {
  return `report ${year} ${unit}`
}
