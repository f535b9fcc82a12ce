import { typesetPdf } from '../../platform/typeset.ts'
import type { PlanDocument } from './plan-document.ts'

/** The plan as an accessible PDF (PDF/UA-1, A4, Inter). The same document gives the same file. */
export function planPdf(plan: PlanDocument): Uint8Array {
  return typesetPdf(new URL('./plan.typ', import.meta.url), { plan })
}
