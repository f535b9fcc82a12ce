import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { FormDocument } from './form-document.ts'

const { resolve } = createRequire(import.meta.url)

// Typst would set another font in silence if one were missing: `resolve` and reading throw instead.
const fonts = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold']

/** The form as an accessible PDF to print (PDF/UA-1, A4, Inter). Throws if the typesetter finds a fault. */
export function formPdf(form: FormDocument): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [
      { fontBlobs: fonts.map((font) => readFileSync(resolve(`@expo-google-fonts/inter/${font}.ttf`))) },
    ],
    inputs: { form: JSON.stringify(form) },
  })
  return compiler.pdf(
    { mainFileContent: readFileSync(new URL('./form.typ', import.meta.url), 'utf8') },
    { pdfStandard: 'ua-1' },
  )
}
