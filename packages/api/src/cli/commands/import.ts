import type { Command } from 'commander'
import { formatDate } from '@hms/texts'
import { editions } from '@hms/domain/questionnaire/editions'
import { systemClock } from '../../platform/clock.ts'
import { recordEvent } from '../../slices/audit/public.ts'
import type {
  ChangeCounts,
  ImportedAppointments,
  ImportedBaseline,
  ImportedResponses,
  ImportedUnits,
} from '../../slices/data-import/public.ts'
import {
  importAppointments,
  importBaseline,
  importDeed,
  importResponses,
  importUnits,
} from '../../slices/data-import/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CliTexts } from '../cli-texts.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { commandDoneBy } from '../command-done-by.ts'
import { faultsText } from '../fault-text.ts'
import { dayValue, oneOfValues, yearValue } from '../option-values.ts'
import { readInput } from '../read-input.ts'
import type { ImportInto } from '../import-into.ts'
import { incidentsFrom } from './import-incidents.ts'

/** `hms import units | appointments | responses | baseline | incidents` */
export function addImportCommands(program: Command, parts: CommandParts): void {
  const { t } = parts.context
  const group = program
    .command('import')
    .description(t('import.description'))
    .helpCommand(false)
    .addHelpText('after', `\n${t('import.after')}`)
  addUnits(group, parts)
  addAppointments(group, parts)
  addResponses(group, parts)
  addBaseline(group, parts)
  addIncidents(group, parts)
}

function addUnits(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('units')
    .description(t('units.description'))
    .argument('<file>', t('units.file'))
    .option('--remove-missing', t('units.removeMissing'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('units.after')}\n\n${t('import.csv')}`)
    .action(
      run(async (file: string, options: { removeMissing?: boolean; dryRun?: boolean }) => {
        const imported = await importFile(context, 'units', file, options, (trx, bytes) =>
          importUnits(trx, bytes, options),
        )
        return unitsText(t, imported, options)
      }),
    )
}

function unitsText(t: CliTexts, imported: ImportedUnits, { dryRun }: { dryRun?: boolean }): string {
  return `${t(dryRun ? 'units.dryRun' : 'units.done', { ...imported })}\n`
}

function addAppointments(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('appointments')
    .description(t('appointments.description'))
    .argument('<file>', t('appointments.file'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('appointments.after')}\n\n${t('import.csv')}`)
    .action(
      run(async (file: string, options: { dryRun?: boolean }) => {
        const imported = await importFile(
          context,
          'appointments',
          file,
          options,
          (trx, bytes) => importAppointments(trx, bytes, commandDoneBy(systemClock()), options),
          ({ persons, appointments }) => ({ persons: { ...persons }, appointments: { ...appointments } }),
        )
        return appointmentsText(context, imported, options)
      }),
    )
}

function appointmentsText(
  { t, language }: CommandContext,
  { persons, appointments, warnings }: ImportedAppointments,
  { dryRun }: { dryRun?: boolean },
): string {
  const counts = ({ added, changed, unchanged }: ChangeCounts) => ({ added, changed, unchanged })
  const lines = [
    t('appointments.persons', counts(persons)),
    t('appointments.appointments', counts(appointments)),
    ...(dryRun ? [t('appointments.dryRun')] : []),
    ...warnings.map(({ line, warning }) => {
      const words =
        warning.kind === 'longTerm'
          ? t('appointments.warnings.longTerm', { lastDay: formatDate(warning.lastDay, language) })
          : t('appointments.warnings.secondLineManager', { person: warning.personId })
      return t('appointments.warning', { line, warning: words })
    }),
  ]
  return `${lines.join('\n')}\n`
}

interface ResponsesFlags {
  readonly year: number
  readonly edition?: string
  readonly deadline?: string
  readonly replace?: boolean
  readonly dryRun?: boolean
}

function addResponses(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  const responses = group
    .command('responses')
    .description(t('responses.description'))
    .argument('<file>', t('responses.file'))
    .requiredOption('--year <year>', t('options.year'), yearValue(t))
  responses.addOption(
    responses
      .createOption('--edition <edition>', t('options.edition'))
      .default(undefined, t('responses.editionDefault'))
      .argParser(oneOfValues(t, '--edition', Object.keys(editions))),
  )
  responses.addOption(
    responses
      .createOption('--deadline <day>', t('responses.deadline'))
      .default(undefined, t('responses.deadlineDefault'))
      .argParser(dayValue(t, '--deadline')),
  )
  responses
    .option('--replace', t('responses.replace'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('responses.after')}\n\n${t('import.csv')}`)
    .action(
      run(async (file: string, flags: ResponsesFlags) => {
        const imported = await importFile(context, 'responses', file, flags, (trx, bytes) =>
          importResponses(trx, bytes, flags, systemClock),
        )
        return responsesText(t, imported, flags)
      }),
    )
}

function responsesText(t: CliTexts, imported: ImportedResponses, { dryRun }: ResponsesFlags): string {
  const { year, edition, added, replaced, unchanged, campaignMade, units } = imported
  const counts = { year, edition, added, replaced, unchanged, changed: added + replaced, ...units }
  const lines = [
    t(dryRun ? 'responses.dryRun' : 'responses.done', counts),
    ...(campaignMade && !dryRun ? [t('responses.campaignMade', { year, total: units.total })] : []),
  ]
  return `${lines.join('\n')}\n`
}

interface BaselineFlags {
  readonly year: number
  readonly replace?: boolean
  readonly dryRun?: boolean
}

function addBaseline(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('baseline')
    .description(t('baseline.description'))
    .argument('<file>', t('baseline.file'))
    .requiredOption('--year <year>', t('options.year'), yearValue(t))
    .option('--replace', t('baseline.replace'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('baseline.after')}`)
    .action(
      run(async (file: string, flags: BaselineFlags) => {
        const imported = await importFile(context, 'baseline', file, flags, (trx, bytes) =>
          importBaseline(trx, bytes, flags),
        )
        return baselineText(t, imported, flags)
      }),
    )
}

function baselineText(
  t: CliTexts,
  { outcome, ...imported }: ImportedBaseline,
  { dryRun }: BaselineFlags,
): string {
  const lines = [t(`baseline.${outcome}`, imported), ...(dryRun ? [t('baseline.dryRun')] : [])]
  return `${lines.join('\n')}\n`
}

function addIncidents(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('incidents')
    .description(t('importIncidents.description'))
    .argument('<file>', t('importIncidents.file'))
    .requiredOption('--mapping <file>', t('importIncidents.mapping'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('importIncidents.after')}\n\n${t('import.csv')}`)
    .action(
      run(async (file: string, flags: { mapping: string; dryRun?: boolean }) => {
        const imported = await importFile(
          context,
          'incidents',
          file,
          flags,
          await incidentsFrom(context, flags),
        )
        return `${t(flags.dryRun ? 'importIncidents.dryRun' : 'importIncidents.done', { ...imported })}\n`
      }),
    )
}

/** Imports a file in one transaction, and records it. Throws a Refused with all faults; a signal that comes meanwhile undoes everything. */
async function importFile<T extends object>(
  context: CommandContext,
  kind: Parameters<typeof importDeed>[0],
  file: string,
  { dryRun = false }: { readonly dryRun?: boolean },
  importInto: ImportInto<T>,
  outcomeOf: (imported: T) => Parameters<typeof importDeed>[2] = (imported) =>
    Object.fromEntries(Object.entries(imported)),
): Promise<T> {
  const bytes = await readInput(context.t, context.path(file))
  const imported = await context.withDatabase((database) =>
    database.transaction(async (trx) => {
      const result = await importInto(trx, bytes)
      if (result.ok && !dryRun) {
        const deed = importDeed(kind, bytes, outcomeOf(result.value))
        await recordEvent(trx, commandDoneBy(systemClock()), deed)
      }
      context.signal.throwIfAborted()
      return result
    }),
  )
  if (!imported.ok) throw new Refused(faultsText(context.t, file, imported.problem))
  return imported.value
}
