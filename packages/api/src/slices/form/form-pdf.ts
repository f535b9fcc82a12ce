import { typesetPdf } from '../../platform/typeset.ts'
import type { FormDocument } from './form-document.ts'

/** The form as an accessible PDF to print (PDF/UA-1, A4, Inter). Throws if the typesetter finds a fault. */
export function formPdf(form: FormDocument): Uint8Array {
  return typesetPdf(new URL('./form.typ', import.meta.url), { form })
}
