/** Whether a text has every word of a search in it, whatever the case; an empty search matches all. */
export function textMatches(text: string, search: string | undefined): boolean {
  const within = text.toLowerCase()
  return (search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word))
}
