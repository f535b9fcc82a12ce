/** Strokes of points, in thousandths of width and height. */
export type Drawing = readonly (readonly (readonly [number, number])[])[]

/** The most points of a stroke that the server takes. */
export const longestStroke = 500

/** Draws strokes on an empty canvas, in the colour of its text. */
export function drawOn(canvas: HTMLCanvasElement, drawing: Drawing): void {
  const context = canvas.getContext('2d')
  if (!context) return
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.strokeStyle = getComputedStyle(canvas).color
  context.lineWidth = 3
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const stroke of drawing) {
    context.beginPath()
    stroke.forEach(([x, y], at) => {
      const place = [(x / 1_000) * canvas.width, (y / 1_000) * canvas.height] as const
      if (at === 0) context.moveTo(...place)
      else context.lineTo(...place)
    })
    context.stroke()
  }
}
