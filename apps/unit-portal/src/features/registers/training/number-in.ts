/** The number that somebody has written, with a comma or a point; null when it is none. */
export function numberIn(written: string): number | null {
  const text = written.trim().replace(',', '.')
  return /^\d{1,6}(\.\d+)?$/.test(text) ? Number(text) : null
}
