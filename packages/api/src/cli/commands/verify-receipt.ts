import type { Command } from 'commander'
import { formatDateTime } from '@hms/texts'
import type { ReceiptVerdict } from '../../slices/receipt/public.ts'
import { verifyReceipt } from '../../slices/receipt/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { readInput } from '../read-input.ts'

/** `hms verify-receipt` */
export function addVerifyReceiptCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('verify-receipt')
    .description(t('verifyReceipt.description'))
    .argument('<file>', t('verifyReceipt.file'))
    .addHelpText('after', `\n${t('verifyReceipt.after')}`)
    .action(
      run(async (file: string) => {
        const bytes = await readInput(t, context.path(file))
        const verdict = await context.withDatabase((database) =>
          database.transaction((trx) => verifyReceipt(trx, bytes)),
        )
        const words = wordsOf(context, verdict, file)
        if (verdict.kind !== 'valid') throw new Refused(words)
        return `${words}\n`
      }),
    )
}

function wordsOf({ t, language }: CommandContext, verdict: ReceiptVerdict, file: string): string {
  if (verdict.kind === 'otherInstallation') {
    return t('verifyReceipt.otherInstallation', { installation: verdict.installation })
  }
  if (verdict.kind !== 'valid' && verdict.kind !== 'superseded') {
    return t(`verifyReceipt.${verdict.kind}`, { file })
  }
  const { unit, year, version, submittedAt, contentHash } = verdict.facts
  const at = verdict.kind === 'superseded' ? verdict.reopenedAt : submittedAt
  return t(`verifyReceipt.${verdict.kind}`, {
    unit: unit[language],
    year,
    version,
    when: formatDateTime(at, language),
    hash: contentHash,
  })
}
