import { typesetPdf } from '../../platform/typeset.ts'
import type { RoundReport } from './round-report.ts'

/** A round's report as an accessible PDF (PDF/UA-1, A4, Inter), with its photos by name. */
export function roundPdf(round: RoundReport, photos: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return typesetPdf(new URL('./round.typ', import.meta.url), { round }, { pictures: photos })
}
