import { typesetPdf } from '../../platform/typeset.ts'
import type { ReceiptDocument } from './receipt-document.ts'

/** The receipt as an accessible PDF (PDF/UA-1, A4, Inter), with its content attached. The same document gives the same file. */
export function receiptPdf(receipt: ReceiptDocument): Uint8Array {
  return typesetPdf(new URL('./receipt.typ', import.meta.url), { receipt })
}
