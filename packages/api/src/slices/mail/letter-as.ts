import type { Letter, LetterBlock, LetterLine } from '@hms/domain/mail'
import type { Language } from '@hms/domain/language'
import type { Html } from '../../platform/html.ts'
import { html } from '../../platform/html.ts'

/** What a letter is written out with. */
export interface LetterSetting {
  readonly language: Language
  readonly subject: string
  /** Where its paths lead, e.g. `https://hms.example.org`. */
  readonly origin: string
  /** The last line and where it leads, of what can be refused; null otherwise. */
  readonly unsubscribe: { readonly text: string; readonly url: string } | null
}

/** A letter as plain text. */
export function letterAsText({ blocks }: Letter, { origin, unsubscribe }: LetterSetting): string {
  const parts = blocks.map((block) => textOf(block, origin))
  if (unsubscribe) parts.push(`${unsubscribe.text}: ${unsubscribe.url}`)
  return `${parts.join('\n\n')}\n`
}

/** A letter as a page of its own: structure and links alone, so that it reads well in any program, colour and size. */
export function letterAsHtml(
  letter: Letter,
  { language, subject, origin, unsubscribe }: LetterSetting,
): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5">
        <div role="article" lang="${language}" style="max-width: 600px; margin: 0 auto; padding: 16px">
          ${letterAsParts(letter, origin)}
          ${unsubscribe ? html`<p><a href="${unsubscribe.url}">${unsubscribe.text}</a></p>` : null}
        </div>
      </body>
    </html>`.markup
}

/** What a letter says, as parts of a page. */
export function letterAsParts({ blocks }: Letter, origin: string): readonly Html[] {
  return blocks.map((block) => htmlOf(block, origin))
}

function textOf(block: LetterBlock, origin: string): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((line) => `- ${lineAsText(line, origin)}`).join('\n')
    case 'link':
      return `${block.text}:\n${addressOf(block.path, origin)}`
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
    case 'note':
      return block.text
  }
}

function lineAsText({ text, path }: LetterLine, origin: string): string {
  return path === null ? text : `${text}\n  ${addressOf(path, origin)}`
}

function htmlOf(block: LetterBlock, origin: string): Html {
  switch (block.kind) {
    case 'list':
      return html`<ul>
        ${block.items.map(
          ({ text, path }) =>
            html`<li>${path === null ? text : html`<a href="${addressOf(path, origin)}">${text}</a>`}</li>`,
        )}
      </ul>`
    case 'link':
      return html`<p>
        <a href="${addressOf(block.path, origin)}"><strong>${block.text}</strong></a>
      </p>`
    case 'heading':
      return html`<h2>${block.text}</h2>`
    case 'paragraph':
      return html`<p>${block.text}</p>`
    case 'note':
      return html`<p><small>${block.text}</small></p>`
  }
}

/** The whole address of a path of this site. Throws for what leads anywhere else. */
function addressOf(path: string, origin: string): string {
  const address = new URL(path, origin)
  if (!path.startsWith('/') || address.origin !== new URL(origin).origin)
    throw new Error('A letter leads to this site alone')
  return address.href
}
