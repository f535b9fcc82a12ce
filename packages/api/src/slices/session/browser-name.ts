const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * What a person knows a browser by, from its `User-Agent` header: `'Firefox, Windows'`. Null when neither is known.
 * Versions are left out: they say more than is needed.
 */
export function browserName(userAgent: string | undefined): string | null {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? [],
  )
  return known.length > 0 ? known.join(', ') : null
}
