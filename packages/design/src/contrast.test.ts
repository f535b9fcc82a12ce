import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The custom properties with a colour as value, as they stand in a stylesheet for a colour scheme. */
function colours(file: string, scheme: 'light' | 'dark'): Map<string, string> {
  const css = readFileSync(new URL(file, import.meta.url), 'utf8')
  const selector = new RegExp(String.raw`\[data-color-scheme=["']${scheme}["']\]\s*\{([^}]*)\}`)
  const block = selector.exec(css)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Relative luminance as WCAG 2.1 defines it, 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(full.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Those of the pairs of text and background that are too close. */
function tooClose(
  all: Map<string, string>,
  pairs: readonly (readonly [string, string])[],
  least: number,
): string[] {
  return pairs.flatMap(([front, back]) => {
    const ratio = contrast(all.get(front) ?? '', all.get(back) ?? '')
    return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`]
  })
}

const groups = ['accent', 'neutral', 'info', 'success', 'warning', 'danger']

test('the measure itself: black on white is 21, a grey known to fail fails', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(
    tooClose(
      new Map([
        ['--a', '#777777'],
        ['--b', '#fff'],
      ]),
      [['--a', '--b']],
      4.5,
    ),
  ).toHaveLength(1)
})

test.each(['light', 'dark'] as const)(
  'in the %s theme every text and every border of a control can be seen',
  (scheme) => {
    const theme = colours('theme.css', scheme)
    expect(theme.size).toBeGreaterThan(90)
    const grounds = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted']
    const texts = groups.flatMap((group) => [
      ...['text-default', 'text-subtle'].flatMap((text) =>
        grounds.flatMap((ground) =>
          [group, 'neutral'].map(
            (of) => [`--ds-color-${group}-${text}`, `--ds-color-${of}-${ground}`] as const,
          ),
        ),
      ),
      [`--ds-color-${group}-base-contrast-default`, `--ds-color-${group}-base-default`] as const,
    ])
    expect(tooClose(theme, texts, 4.5)).toEqual([])
    const controls = ['neutral', 'accent'].flatMap((group) =>
      ['background-default', 'surface-default'].map(
        (ground) => [`--ds-color-${group}-border-default`, `--ds-color-neutral-${ground}`] as const,
      ),
    )
    expect(tooClose(theme, controls, 3)).toEqual([])
  },
)

test.each(['light', 'dark'] as const)(
  'in the %s palette what is written on an answer can be read',
  (scheme) => {
    const palette = colours('palette.css', scheme)
    const answers = [
      'strong-unfavourable',
      'unfavourable',
      'neutral',
      'favourable',
      'strong-favourable',
      'missing',
    ]
    const pairs = answers.map((answer) => [`--hms-${answer}-text`, `--hms-${answer}`] as const)
    expect(tooClose(palette, pairs, 4.5)).toEqual([])
  },
)
