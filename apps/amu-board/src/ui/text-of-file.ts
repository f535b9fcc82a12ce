/** The longest text that the server takes. */
const longestText = 1_000_000

/**
 * The text of a file: UTF-8, else Windows-1252 as older spreadsheets write it. What is no text at all is left for the
 * server to refuse in words. Throws when the file is too large or can't be read.
 */
export async function textOfFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<string> {
  if (file.size > longestText) throw new Error('The file is too large')
  const bytes = await file.arrayBuffer()
  // A character with number 0 would have the whole request refused: another that no text has stands for it.
  return decoded(bytes).replaceAll('\0', '\u0001')
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
