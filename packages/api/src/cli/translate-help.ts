import type { Command } from 'commander'
import { Help } from 'commander'
import type { CliTexts } from './cli-texts.ts'

/** Puts commander's own words of the help into the language of the command line. */
export function translateHelp(program: Command, t: CliTexts): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('headings.usage'),
    'Arguments:': t('headings.arguments'),
    'Options:': t('headings.options'),
    'Commands:': t('headings.commands'),
  }
  const usageOf = (usage: string) =>
    usage
      .replace('[options]', t('headings.optionsInUsage'))
      .replace('[command]', t('headings.commandInUsage'))
  program.helpOption('-h, --help', t('program.help')).configureHelp({
    commandUsage: (command) => usageOf(new Help().commandUsage(command)),
    subcommandTerm: (command) => usageOf(new Help().subcommandTerm(command)),
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, defaultValueDescription, defaultValue }) => {
      const otherwise = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null)
      return otherwise === null ? description : `${description} (${t('headings.defaultValue')}: ${otherwise})`
    },
  })
}
