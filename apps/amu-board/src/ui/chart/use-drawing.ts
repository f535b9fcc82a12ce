import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** A place for a drawing that is loaded when it is needed, and drawn anew when its width or content changes. */
export interface Drawing {
  readonly place: RefObject<HTMLDivElement | null>
  readonly failed: boolean
}

/**
 * Draws into an element as wide as the page gives it. `load` fetches the drawing code; `draw` must be the same function
 * as long as what is drawn is the same.
 */
export function useDrawing<Code>(
  load: () => Promise<Code>,
  draw: (code: Code, width: number) => Element,
): Drawing {
  const place = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const element = place.current
    if (!element) return
    let current = true
    let observer: ResizeObserver | undefined
    const begin = async () => {
      const code = await load()
      if (!current) return
      let drawnWidth = 0
      // The width comes with the entry: asking the element would lay out the whole page anew for each drawing.
      observer = new ResizeObserver(([entry]) => {
        const width = Math.floor(entry?.contentRect.width ?? 0)
        if (width === drawnWidth || width === 0) return
        drawnWidth = width
        element.replaceChildren(draw(code, width))
      })
      observer.observe(element)
    }
    begin().catch(() => setFailed(true))
    return () => {
      current = false
      observer?.disconnect()
      element.replaceChildren()
    }
  }, [load, draw])

  return { place, failed }
}
