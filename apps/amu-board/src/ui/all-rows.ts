/** As many as the API gives at a time. */
const pageSize = 200

/** All rows of a list that the API gives page by page: for a file. */
export async function allRows<Row>(
  fetchPage: (part: {
    readonly page: number
    readonly pageSize: number
  }) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
): Promise<readonly Row[]> {
  const first = await fetchPage({ page: 0, pageSize })
  const further = Array.from({ length: Math.max(0, Math.ceil(first.total / pageSize) - 1) }, (_, index) =>
    fetchPage({ page: index + 1, pageSize }),
  )
  return [first, ...(await Promise.all(further))].flatMap(({ rows }) => rows)
}
