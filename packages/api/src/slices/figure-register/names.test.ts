import { figureRegisters } from '@hms/domain/figure-register'
import { languages } from '@hms/domain/language'
import { createTexts } from '@hms/texts'
import { expect, test } from 'vitest'

test.each(languages)('every register, column and choice has its name in %s', async (language) => {
  const texts = await createTexts({ language, namespaces: ['register'] })
  const keys = figureRegisters.flatMap(({ id, columns }) => [
    `${id}.name`,
    `${id}.about`,
    ...columns.map(({ name }) => `${id}.columns.${name}`),
    ...columns.flatMap((column) =>
      column.kind === 'choice' ? column.values.map((value) => `${id}.choices.${column.name}.${value}`) : [],
    ),
  ])
  const unnamed = keys.filter(
    (key) => typeof texts.getResource(language, 'register', `registers.${key}`) !== 'string',
  )
  expect(unnamed).toEqual([])
})
