const sentences = [
  ['nb', 'HMS-runden kunne ikke hentes. Sjekk at du er på nett, og last siden på nytt.'],
  ['nn', 'HMS-runden kunne ikkje hentast. Sjekk at du er på nett, og last sida på nytt.'],
  ['en', 'The safety round could not be loaded. Check that you are online, and reload the page.'],
] as const

/** What is shown when not even the texts could be fetched: the same sentence in every language. */
export function showStartFailure(place: HTMLElement): void {
  place.replaceChildren(
    ...sentences.map(([language, sentence]) => {
      const paragraph = document.createElement('p')
      paragraph.lang = language
      paragraph.textContent = sentence
      return paragraph
    }),
  )
  place.setAttribute('role', 'alert')
}
