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

/**
 * An accessible PDF (PDF/UA-1, Inter) from a template of ours. Throws if the typesetter finds a fault.
 *
 * @param template the address of the `.typ` file
 * @param inputs what it finds in `sys.inputs`, each as JSON: texts are set as they stand, whatever they hold
 * @param pictures what it finds as `/pictures/<name>`, by name
 */
export function typesetPdf(
  template: URL,
  inputs: Readonly<Record<string, unknown>>,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
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
  return compiler.pdf({ mainFileContent: readFileSync(template, 'utf8') }, { pdfStandard: 'ua-1' })
}
