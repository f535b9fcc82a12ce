/**
 * Makes a drawing of Observable Plot fit for our pages: one picture with a description for screen readers,
 * and without the `<style>` that the Content-Security-Policy forbids (its rules are in board.css).
 */
export function finishPlot(svg: Element, description: string): Element {
  svg.querySelector('style')?.remove()
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', description)
  return svg
}
