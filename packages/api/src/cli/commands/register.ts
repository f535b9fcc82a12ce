import type { Command } from 'commander'
import type { RegisterId } from '@hms/domain/figure-register'
import { figureRegister, figureRegisters, isFigure, registerIds } from '@hms/domain/figure-register'
import { createTexts } from '@hms/texts'
import { systemClock } from '../../platform/clock.ts'
import { recordEvent } from '../../slices/audit/public.ts'
import { importDeed } from '../../slices/data-import/public.ts'
import { importRows, readRows } from '../../slices/figure-register/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { commandDoneBy } from '../command-done-by.ts'
import { faultsText } from '../fault-text.ts'
import { oneOfValues, yearValue } from '../option-values.ts'
import type { PrintedTable } from '../print-table.ts'
import { asCsv, asText } from '../print-table.ts'
import { readInput } from '../read-input.ts'

const formats = ['table', 'json', 'csv'] as const

interface ShowFlags {
  readonly year?: number
  readonly format: (typeof formats)[number]
}

/** `hms register list | show | import` */
export function addRegisterCommands(program: Command, parts: CommandParts): void {
  const { t } = parts.context
  const group = program.command('register').description(t('register.description')).helpCommand(false)
  addList(group, parts)
  addShow(group, parts)
  addImport(group, parts)
}

function addList(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('list')
    .description(t('register.listDescription'))
    .option('--format <format>', t('register.format'), oneOfValues(t, '--format', formats), 'table')
    .action(
      run(async ({ format }: ShowFlags) => {
        const name = await registerNames(context)
        const counted = await context.withDatabase((database) =>
          database.read((trx) =>
            Promise.all(
              figureRegisters.map(async ({ id }) => ({ id, rows: (await readRows(trx, id)).length })),
            ),
          ),
        )
        if (format === 'json') return `${JSON.stringify(counted, null, 2)}\n`
        const table: PrintedTable = {
          columns: [
            { title: t('register.register'), align: 'left' },
            { title: t('register.name'), align: 'left' },
            { title: t('register.rows'), align: 'right' },
          ],
          rows: counted.map(({ id, rows }) => [
            { text: id, value: id },
            { text: name(`registers.${id}.name`), value: name(`registers.${id}.name`) },
            { text: String(rows), value: rows },
          ]),
        }
        return format === 'csv' ? asCsv(table, context.language) : asText(table)
      }),
    )
}

function addShow(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('show')
    .description(t('register.showDescription'))
    .argument('<register>', t('register.id', { ids: registerIds.join(', ') }), idValue(context))
    .option('--year <year>', t('register.year'), yearValue(t))
    .option('--format <format>', t('register.format'), oneOfValues(t, '--format', formats), 'table')
    .action(
      run(async (id: RegisterId, { year, format }: ShowFlags) => {
        const rows = await context.withDatabase((database) => database.read((trx) => readRows(trx, id, year)))
        if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
        const { columns } = figureRegister(id)
        // A file of it can be taken in again: the columns keep their own names.
        const table: PrintedTable = {
          columns: columns.map((column) => ({
            title: column.name,
            align: isFigure(column) ? 'right' : 'left',
          })),
          rows: rows.map((cells) =>
            columns.map(({ name }) => {
              const value = cells[name] ?? null
              return { text: String(value ?? '–'), value }
            }),
          ),
        }
        return format === 'csv' ? asCsv(table, context.language) : asText(table)
      }),
    )
}

function addImport(group: Command, { context, run }: CommandParts): void {
  const { t } = context
  group
    .command('import')
    .description(t('register.importDescription'))
    .argument('<register>', t('register.id', { ids: registerIds.join(', ') }), idValue(context))
    .argument('<file>', t('register.file'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('import.csv')}`)
    .action(
      run(async (id: RegisterId, file: string, { dryRun = false }: { readonly dryRun?: boolean }) => {
        const bytes = await readInput(t, context.path(file))
        const imported = await context.withDatabase((database) =>
          database.transaction(async (trx) => {
            const at = systemClock()
            const by = commandDoneBy(at)
            const result = await importRows(trx, figureRegister(id), bytes, { by, at }, { dryRun })
            if (result.ok && !dryRun)
              await recordEvent(trx, by, importDeed('register', bytes, { register: id, ...result.value }))
            context.signal.throwIfAborted()
            return result
          }),
        )
        if (!imported.ok) throw new Refused(faultsText(t, file, imported.problem))
        return `${t(dryRun ? 'register.dryRun' : 'register.done', { register: id, ...imported.value })}\n`
      }),
    )
}

function idValue({ t }: CommandContext) {
  return oneOfValues(t, '<register>', registerIds)
}

async function registerNames({ language }: CommandContext): Promise<(key: string) => string> {
  const texts = await createTexts({ language, namespaces: ['register'] })
  return (key) => String(texts.getResource(language, 'register', key))
}
