import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The operating-system account that PostgreSQL runs as. Null: the account of this process. */
export type PostgresAccount = { readonly uid: number; readonly gid: number } | null

/**
 * PostgreSQL refuses to run as root. So when this process is root, the server runs as the owner of a data folder that
 * exists, else as `nobody`.
 */
export async function postgresAccount(clusterFolder: string): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return null
  const existing = await stat(clusterFolder).catch(() => null)
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid }
  return nobody()
}

function nobody(): { uid: number; gid: number } {
  const entry = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  return entry ? { uid: Number(entry[1]), gid: Number(entry[2]) } : { uid: 65_534, gid: 65_534 }
}

/** Whether the account may pass through every folder above `path`, and read and enter `path` itself. */
export async function canReach(path: string, account: PostgresAccount): Promise<boolean> {
  if (!account) return true
  if (!allows(await stat(path), account, 0o5)) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(await stat(folder), account, 0o1)) return false
    if (folder === dirname(folder)) return true
  }
}

function allows(
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
  account: { uid: number; gid: number },
  wanted: number,
): boolean {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}
