import { describe, expect, test } from 'vitest'
import { languages } from '@hms/domain/language'
import { registry } from './registry.ts'
import type { Namespace } from './registry.ts'

const namespaces = Object.keys(registry) as Namespace[]

// What a text of ours must never say: the institution is a setting.
const institutionNames =
  /universitetet i (?!havnes)[a-zæøå]+|university of (?!havnes)\w+|\b(uit|ntnu|uio|uib|usn|nmbu)\b/i

// What is left of a placeholder that was written wrongly, and of a value that was put together wrongly.
const broken = /\{\{|\}\}|\{\w+\}|\bundefined\b|\[object/

/** Every text of a namespace by its full key. */
async function textsOf(
  namespace: Namespace,
  language: (typeof languages)[number],
): Promise<Map<string, string>> {
  return new Map(leaves((await registry[namespace][language]()).texts))
}

function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as [string, string]],
  )
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, name]) => name ?? '').toSorted()
}

describe.each(namespaces)('the texts of %s', (namespace) => {
  test('have the same keys in every language', async () => {
    const nb = [...(await textsOf(namespace, 'nb')).keys()].toSorted()
    expect(nb.length).toBeGreaterThan(0)
    for (const language of languages) {
      expect([...(await textsOf(namespace, language)).keys()].toSorted()).toEqual(nb)
    }
  })

  test('have the same placeholders in every language', async () => {
    const nb = await textsOf(namespace, 'nb')
    for (const language of languages) {
      const differing = [...(await textsOf(namespace, language))].filter(
        ([key, text]) => String(placeholders(text)) !== String(placeholders(nb.get(key) ?? '')),
      )
      expect(differing).toEqual([])
    }
  })

  test.each(languages)(
    'in %s: none is empty, padded or broken, and none names a real institution',
    async (language) => {
      const texts = [...(await textsOf(namespace, language))]
      expect(texts.filter(([, text]) => text === '' || text.trim() !== text)).toEqual([])
      expect(texts.filter(([, text]) => broken.test(text.replaceAll(/\{\{ ?\w+ ?\}\}/g, '')))).toEqual([])
      expect(texts.filter(([, text]) => institutionNames.test(text))).toEqual([])
    },
  )

  test('give every plural both of its forms', async () => {
    const keys = new Set((await textsOf(namespace, 'nb')).keys())
    const lonely = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    )
    expect(lonely).toEqual([])
  })

  test('are real nynorsk and real English, not bokmål copied', async () => {
    const nb = await textsOf(namespace, 'nb')
    const long = [...nb].filter(([, text]) => text.split(' ').length >= 4)
    for (const language of ['nn', 'en'] as const) {
      const other = await textsOf(namespace, language)
      const copied = long.filter(([key, text]) => other.get(key) === text)
      expect(copied.length, copied.join('\n')).toBeLessThanOrEqual(
        long.length * (language === 'nn' ? 0.2 : 0.02),
      )
    }
  })

  test('in nynorsk hold no words that exist in bokmål only', async () => {
    const bokmål =
      /\b(ikke|jeg|enhet(en|er|ene)?|hvor|hva|hvem|hvis|noe|noen|fra|spørsmålene|også|mer|være|flere|eller ikke noe)\b/i
    const found = [...(await textsOf(namespace, 'nn'))].filter(([, text]) => bokmål.test(text))
    expect(found).toEqual([])
  })
})
