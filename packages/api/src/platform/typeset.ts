import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Where templates find one another, as `/platform/document.typ`. */
const workspace = fileURLToPath(new URL('..', import.meta.url))

const { resolve } = createRequire(import.meta.url)

// Typst would set another font in silence if one were missing: `resolve` and reading throw instead.
const fonts = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold']

/** What a PDF conforms to: PDF/UA-1 for accessibility, or PDF/A-2a for keeping, which is tagged as well. */
export type PdfStandard = 'ua-1' | 'a-2a'

/** Beside the template and its data. */
export interface TypesetOptions {
  /** What it finds as `/pictures/<name>`, by name. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  readonly standard?: PdfStandard
}

/**
 * An accessible PDF (PDF/UA-1 unless told otherwise, Inter) from a template of ours. Throws if the typesetter finds a fault,
 * also where the document doesn't keep to the standard.
 *
 * @param template the address of the `.typ` file
 * @param inputs what it finds in `sys.inputs`, each as JSON: texts are set as they stand, whatever they hold
 */
export function typesetPdf(
  template: URL,
  inputs: Readonly<Record<string, unknown>>,
  { pictures = new Map(), standard = 'ua-1' }: TypesetOptions = {},
): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [
      { fontBlobs: fonts.map((font) => readFileSync(resolve(`@expo-google-fonts/inter/${font}.ttf`))) },
    ],
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)])),
  })
  for (const [name, content] of pictures)
    compiler.mapShadow(join(workspace, 'pictures', name), Buffer.from(content))
  return compiler.pdf({ mainFileContent: readFileSync(template, 'utf8') }, { pdfStandard: standard })
}
