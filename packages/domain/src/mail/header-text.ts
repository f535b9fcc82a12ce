/** How long a subject may be; longer ones are cut. */
const longest = 150

/**
 * A text as it can stand in a mail's header: on one line, without control characters or characters that turn the reading
 * direction, and not too long. Names of units and persons are other people's words.
 */
export function headerText(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`
}

/**
 * Whether a text is one mail address, such as a register holds. Stricter than the mail standards: no comments, quotes,
 * lists or line ends.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)*[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?$/u.test(
      text,
    )
  )
}
