import { createHash } from 'node:crypto'
import type { JsonValue } from '@hms/domain/audit'
import type { Deed } from '../audit/public.ts'
import { streams } from '../audit/public.ts'
import type { ExchangedRegister } from './register-files.ts'

/** What is recorded of a file that was taken in: what it was, and what came of it in numbers. */
export function importDeed(
  kind: 'units' | 'responses' | 'baseline' | 'appointments' | 'incidents' | 'register' | ExchangedRegister,
  bytes: Uint8Array,
  outcome: { readonly [key: string]: JsonValue },
): Deed {
  return {
    stream: streams.imports,
    action: `import.${kind}`,
    subject: kind,
    what: { sha256: createHash('sha256').update(bytes).digest('hex'), outcome },
  }
}
