/**
 * The one way to write a value as JSON: keys sorted by code unit, no whitespace, absent properties left out.
 * Equal values give equal text whatever the order in which they were built, so that the text can be hashed.
 * (The rules of RFC 8785, as far as the values of the domain reach.)
 *
 * @throws {TypeError} for a value that JSON can't carry, e.g. a function or a number that isn't finite
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlainObject(value)) return `{${canonicalProperties(value).join(',')}}`
  throw new TypeError(`Not a JSON value: ${String(value)}`)
}

function canonicalProperties(object: Record<string, unknown>): string[] {
  return Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
