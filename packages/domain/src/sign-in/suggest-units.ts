/**
 * The units that a person seems to belong to: those of Feide's groups of type `fc:orgunit`
 * (`fc:org:<realm>:unit:<code>`) that are units here, the main one first. A suggestion only: it gives no right.
 *
 * @param groups the answer of the groups API, unchecked
 * @param codes the codes of the units there are
 */
export function suggestUnits(groups: unknown, codes: readonly string[]): readonly string[] {
  const found = (Array.isArray(groups) ? groups : []).flatMap((group) => unitOf(group) ?? [])
  const known = found.filter(({ code }) => codes.includes(code))
  const ordered = [...known.filter(({ main }) => main), ...known.filter(({ main }) => !main)]
  return [...new Set(ordered.map(({ code }) => code))]
}

function unitOf(group: unknown): { readonly code: string; readonly main: boolean } | null {
  const { type, id, membership } = propertiesOf(group)
  if (type !== 'fc:orgunit' || typeof id !== 'string') return null
  const [, code] = /^fc:org:[^:]+:unit:([^:]+)$/.exec(id) ?? []
  return code === undefined ? null : { code, main: propertiesOf(membership).primaryOrgUnit === true }
}

function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
