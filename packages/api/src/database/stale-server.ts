import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run-program.ts'

/**
 * A killed server, or a machine that went down, leaves files with a process number that may since belong to somebody
 * else, and PostgreSQL would then refuse to start. They are removed unless that process is a server on this folder.
 */
export async function clearStalePid(cluster: string, socketPort: number): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
  if (!(pid > 0) || (await isServerOn(cluster, pid))) return
  await rm(pidFile, { force: true })
  await rm(join(cluster, `.s.PGSQL.${socketPort}.lock`), { force: true })
}

/**
 * Ends what is left of a killed server: a process of it that is in the middle of something would go on for as long as that
 * takes, and no other server can start meanwhile. Only on Linux, where it can be seen whose processes they are;
 * elsewhere they are waited for.
 */
export async function endRemains(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return
  for (const entry of await readdir('/proc')) {
    const pid = Number(entry)
    if (!(pid > 0) || (await readlink(`/proc/${pid}/cwd`).catch(() => null)) !== cluster) continue
    if ((await commandOf(pid)).includes('postgres')) terminate(pid)
  }
}

function terminate(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM')
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Where the process's folder can't be read, any PostgreSQL counts as the one on this folder. */
async function isServerOn(cluster: string, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return (await commandOf(pid)).includes('postgres')
  if (await isDead(pid)) return false
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  return folder === null ? (await commandOf(pid)).includes('postgres') : folder === cluster
}

/** Gone, or a "zombie": ended, but still listed because nobody has asked for its result, as happens in containers. */
async function isDead(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null)
  return status === null || /^State:\s*[ZX]/m.test(status)
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  if (process.platform === 'win32')
    return run('tasklist', ['/fi', `PID eq ${pid}`, '/nh'], {}).catch(() => '')
  return run('ps', ['-p', String(pid), '-o', 'comm='], {}).catch(() => '')
}
