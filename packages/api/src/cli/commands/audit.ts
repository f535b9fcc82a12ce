import type { Command } from 'commander'
import { z } from 'zod'
import type { TraceEnds, VerifiedTrace } from '../../slices/audit/public.ts'
import { verifyTrace } from '../../slices/audit/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CliTexts } from '../cli-texts.ts'
import type { CommandContext } from '../command-context.ts'
import type { CommandParts } from '../command-context.ts'
import { readInput } from '../read-input.ts'
import { writeFileWhole } from '../write-file-whole.ts'

/** `hms audit verify` */
export function addAuditCommands(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  const group = program.command('audit').description(t('audit.description')).helpCommand(false)
  group
    .command('verify')
    .description(t('audit.verify.description'))
    .addHelpText('after', `\n${t('audit.verify.after')}`)
    .option('--save <file>', t('audit.verify.save'))
    .option('--against <file>', t('audit.verify.against'))
    .action(
      run(async ({ save, against }: { save?: string; against?: string }) => {
        const kept = against === undefined ? {} : await readEnds(context, against)
        const verified = await context.withDatabase((database) =>
          database.read((trx) => verifyTrace(trx, { kept })),
        )
        if (verified.breaks.length > 0) throw new Refused(breaksText(t, verified))
        const { streams, events, ends } = verified
        if (save !== undefined) await writeEnds(context, save, ends)
        return `${t('audit.verify.whole', { streams, events })}\n`
      }),
    )
}

const endsShape = z.record(z.string(), z.object({ seq: z.int().positive(), hash: z.string() }))

async function readEnds({ t, path }: CommandContext, file: string): Promise<TraceEnds> {
  const text = Buffer.from(await readInput(t, path(file))).toString('utf8')
  try {
    return endsShape.parse(JSON.parse(text))
  } catch (error) {
    throw new Refused(t('audit.verify.notHeads', { file }), { cause: error })
  }
}

async function writeEnds({ t, path }: CommandContext, file: string, ends: TraceEnds): Promise<void> {
  try {
    await writeFileWhole(path(file), (handle) => handle.writeFile(`${JSON.stringify(ends, null, 2)}\n`), {
      overwrite: true,
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Refused(t('files.unwritable', { file, cause: code ?? message }), { cause: error })
  }
}

function breaksText(t: CliTexts, { breaks, streams, events }: VerifiedTrace): string {
  return [
    t('audit.verify.broken', { streams, events, breaks: breaks.length }),
    ...breaks.map(
      ({ stream, seq, kind }) =>
        `  ${t('audit.verify.break', { stream, seq, problem: t(`audit.verify.problems.${kind}`) })}`,
    ),
  ].join('\n')
}
