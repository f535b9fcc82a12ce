import { Link } from '@tanstack/react-router'
import type { ListedMeasure } from '../../../app/api.ts'

/** The id of the link to a measure on a page, where the focus goes when the measure has been moved. */
export function measureLinkId(id: number): string {
  return `measure-${id}`
}

/** The text of a measure, leading to its page. */
export function MeasureLink({
  measure: { id, text },
}: {
  readonly measure: Pick<ListedMeasure, 'id' | 'text'>
}) {
  return (
    <Link className="ds-link" id={measureLinkId(id)} to="/tiltak/$id" params={{ id: String(id) }}>
      {text}
    </Link>
  )
}
