import type { CaseMapping } from '@hms/domain/incident'
import { systemClock } from '../../platform/clock.ts'
import { caseMapping, importIncidents } from '../../slices/data-import/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext } from '../command-context.ts'
import { readInput } from '../read-input.ts'
import type { ImportInto } from '../import-into.ts'

interface IncidentsFlags {
  readonly mapping: string
  readonly dryRun?: boolean
}

/** What `hms import incidents` does with its file: cases of an older system, read by a mapping that is a file, too. */
export async function incidentsFrom(
  context: CommandContext,
  { mapping, dryRun = false }: IncidentsFlags,
): Promise<ImportInto<{ readonly added: number; readonly known: number }>> {
  const read = await readMapping(context, mapping)
  return (trx, bytes) => importIncidents(trx, bytes, systemClock(), { mapping: read, dryRun })
}

/** Throws a Refused that says what in it isn't as it must be, by its place. */
async function readMapping({ t, path }: CommandContext, file: string): Promise<CaseMapping> {
  const text = new TextDecoder().decode(await readInput(t, path(file)))
  const read = caseMapping.safeParse(asJson(text))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path: place, message }) => `${place.join('.') || '–'}: ${message}`)
  throw new Refused([t('importIncidents.mappingFaults', { file }), ...faults].join('\n'))
}

/** What stands in a text; undefined where it is no JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
