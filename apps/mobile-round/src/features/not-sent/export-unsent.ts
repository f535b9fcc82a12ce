import { formatStamp } from '@hms/domain/register'
import type { HeldEntry } from '../../outbox/machine/outbox-state.ts'

/** All that is not sent, with the contents of photos, as a file: for when nothing else helps. */
export async function exportUnsent(
  held: readonly HeldEntry[],
  contents: (hash: string) => Promise<Blob | null>,
): Promise<Blob> {
  const entries = await Promise.all(
    held.map(async ({ entry, problem }) =>
      entry.kind === 'photo'
        ? { ...entry, problem, content: await asDataUrl(await contents(entry.hash)) }
        : { ...entry, problem, stamp: formatStamp(entry.stamp) },
    ),
  )
  const file = { format: 'hms-round-unsent', formatVersion: 1, entries }
  return new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' })
}

function asDataUrl(content: Blob | null): Promise<string | null> {
  if (!content) return Promise.resolve(null)
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('loadend', () =>
      resolve(typeof reader.result === 'string' ? reader.result : null),
    )
    reader.readAsDataURL(content)
  })
}
