import type { LocalizedText } from '@hms/domain/language'

/** The names of units by their codes. */
export function unitNames(
  units: readonly { readonly code: string; readonly name: LocalizedText }[],
): ReadonlyMap<string, LocalizedText> {
  return new Map(units.map(({ code, name }) => [code, name]))
}
