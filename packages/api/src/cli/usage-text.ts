import type { CommanderError } from 'commander'
import type { CliTexts } from './cli-texts.ts'

/** Commander's complaints that we have words for, by its code for them. */
const complaints = [
  'unknownCommand',
  'unknownOption',
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'excessArguments',
] as const

/** What is wrong with how a command was written, in the language of the command line. */
export function usageText(t: CliTexts, { code, message }: CommanderError): string {
  if (code === 'commander.help') return ''
  const complaint = complaints.find((one) => code === `commander.${one}`)
  if (!complaint) return message
  // Commander names what it complains of between quotes: "error: unknown option '--yaer'".
  const what = /'([^']*)'/.exec(message)?.[1] ?? ''
  return t(`usage.${complaint}`, { what })
}
