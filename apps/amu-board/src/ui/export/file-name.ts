/**
 * A file name that says what the file holds, e.g. `indikatorer-2026-fakultet-for-humaniora.csv`:
 * the parts in lower case, joined by hyphens, with letters that every system takes.
 */
export function fileName(
  parts: readonly (string | number | null | undefined)[],
  extension: 'csv' | 'xlsx',
): string {
  const words = parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map((part) => asciiWords(String(part)))
  return `${words.filter(Boolean).join('-')}.${extension}`
}

function asciiWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
