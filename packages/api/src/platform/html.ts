/** A piece of a page, in which everything that came from elsewhere is escaped. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | null | readonly Html[]

/** Writes HTML: `` html`<p>${text}</p>` `` escapes the text; pieces of HTML are put in as they are, null as nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: literals }, ...parts.map(markupOf)) }
}

function markupOf(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string')
    return part.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  if ('markup' in part) return part.markup
  return part.map(({ markup }) => markup).join('')
}
