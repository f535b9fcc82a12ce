import type { Outputs } from '../../app/api.ts'
import type { SickLeaveTextTools } from './sick-leave-texts.ts'

/** A row of the table: what figures are of. */
export type PlaceOfFigures = Outputs['sickLeave']['figures']['places'][number]

/** What figures are of, in words. */
export function placeWords(
  { t, text }: Pick<SickLeaveTextTools, 't' | 'text'>,
  place: PlaceOfFigures['place'],
): string {
  if (place.kind === 'campus') return t('places.campus', { campus: place.campus })
  const unit = text(place.unit.name)
  return place.kind === 'itself' ? t('places.itself', { unit }) : unit
}
