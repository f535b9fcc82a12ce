export * from './form-document.ts'
export * from './form-pdf.ts'
