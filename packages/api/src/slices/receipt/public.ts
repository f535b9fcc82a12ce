export { receiptRoutes } from './receipt.routes.ts'
export type { ReceiptVerdict } from './verify-receipt.ts'
export { verifyReceipt } from './verify-receipt.ts'
