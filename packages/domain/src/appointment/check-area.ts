import type { LocalizedText } from '../language.ts'
import { languages } from '../language.ts'
import type { Language } from '../language.ts'
import type { Unit } from '../organisation/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { SafetyArea } from './dated-appointment.ts'

/** A safety area as it is kept. */
export interface NamedArea extends SafetyArea {
  readonly name: LocalizedText
  /** The campus that it lies on; null where it lies on several. */
  readonly campus: string | null
}

/** Why a safety area can't be kept so. */
export type AreaProblem =
  /** A code is of letters, digits, `-`, `_` and `.`, and has at most 40. */
  | { readonly kind: 'notACode' }
  /** Another area has the code. */
  | { readonly kind: 'codeTaken' }
  /** No name in this language. */
  | { readonly kind: 'nameMissing'; readonly language: Language }
  /** It has no unit: nobody would be represented. */
  | { readonly kind: 'noUnits' }
  /** There is no unit with this code. */
  | { readonly kind: 'unknownUnit'; readonly code: string }
  /** No unit is on such a campus. */
  | { readonly kind: 'unknownCampus' }

/**
 * Checks a safety area as it was written down, and tidies it.
 *
 * @param otherCodes the codes of the other areas
 */
export function checkArea(
  written: NamedArea,
  {
    units,
    otherCodes,
  }: { readonly units: readonly Pick<Unit, 'code' | 'campus'>[]; readonly otherCodes: readonly string[] },
): Result<NamedArea, readonly AreaProblem[]> {
  const area = tidied(written)
  const known = new Set(units.map(({ code }) => code))
  const problems: readonly AreaProblem[] = [
    ...(/^[\p{L}\d_.-]{1,40}$/u.test(area.code) ? [] : [{ kind: 'notACode' } as const]),
    ...(otherCodes.includes(area.code) ? [{ kind: 'codeTaken' } as const] : []),
    ...languages
      .filter((language) => area.name[language] === '')
      .map((language) => ({ kind: 'nameMissing', language }) as const),
    ...(area.units.length === 0 ? [{ kind: 'noUnits' } as const] : []),
    ...area.units.filter((code) => !known.has(code)).map((code) => ({ kind: 'unknownUnit', code }) as const),
    ...(area.campus === null || units.some(({ campus }) => campus === area.campus)
      ? []
      : [{ kind: 'unknownCampus' } as const]),
  ]
  return problems.length > 0 ? failed(problems) : ok(area)
}

function tidied({ code, name, units, campus }: NamedArea): NamedArea {
  return {
    code: code.trim(),
    name: { nb: name.nb.trim(), nn: name.nn.trim(), en: name.en.trim() },
    units: [...new Set(units)].toSorted(),
    campus: campus?.trim() || null,
  }
}
