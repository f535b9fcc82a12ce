/** So far a finger has to move sideways, in CSS pixels, and at least twice as far as up or down. */
const shortest = 80

/** Calls back when a finger swipes sideways over an element, until the returned function is called. */
export function swipes(element: HTMLElement, swiped: (direction: 'left' | 'right') => void): () => void {
  let from: { readonly x: number; readonly y: number } | null = null
  const begin = ({ touches }: TouchEvent) => {
    const [touch] = touches
    from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
  }
  const end = ({ changedTouches, target }: TouchEvent) => {
    const [touch] = changedTouches
    if (!from || !touch || (target as HTMLElement).closest('input, textarea, select, dialog')) return
    const [across, down] = [touch.clientX - from.x, touch.clientY - from.y]
    from = null
    if (Math.abs(across) >= shortest && Math.abs(across) > 2 * Math.abs(down))
      swiped(across < 0 ? 'left' : 'right')
  }
  element.addEventListener('touchstart', begin, { passive: true })
  element.addEventListener('touchend', end, { passive: true })
  return () => {
    element.removeEventListener('touchstart', begin)
    element.removeEventListener('touchend', end)
  }
}
