/**
 * Moves focus to the question or row with this id, where one answers: to the answer that is chosen, else the first.
 * Does nothing when the page has no such element.
 */
export function focusOn(id: string): void {
  const place = document.getElementById(id)
  if (!place) return
  const target =
    place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>('input') ?? place
  target.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'center' })
}
