import type { KnownRegister, RowsContext } from '@hms/domain/figure-register'
import { languages } from '@hms/domain/language'
import { createTexts } from '@hms/texts'
import type { Trx } from '../../database/schema.ts'
import { readOrganisation } from '../organisation/public.ts'

/** What the rows of a register are checked against: the units and campuses of today, and what things are called. */
export async function cellContext(trx: Trx, { id }: KnownRegister): Promise<RowsContext> {
  const { units } = await readOrganisation(trx)
  const namesOf = await registerNames()
  return {
    unitCodes: new Set(units.map(({ code }) => code)),
    campuses: [...new Set(units.map(({ campus }) => campus))],
    named: (column, value) => namesOf(`registers.${id}.choices.${column}.${value}`),
    columnNamed: (column) => namesOf(`registers.${id}.columns.${column}`),
  }
}

let loaded: Promise<(key: string) => readonly string[]> | null = null

/** Gives a text of the registers in every language; nothing where there is none. */
function registerNames(): Promise<(key: string) => readonly string[]> {
  loaded ??= createTexts({ language: 'nb', namespaces: ['register'], preload: languages }).then(
    (texts) => (key: string) =>
      languages.flatMap((language): string[] => {
        const text: unknown = texts.getResource(language, 'register', key)
        return typeof text === 'string' ? [text] : []
      }),
  )
  return loaded
}
