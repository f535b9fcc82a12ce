import { spawn } from 'node:child_process'
import type { PostgresAccount } from './postgres-account.ts'

/**
 * Runs one of PostgreSQL's programs on `folder`. On Linux it gets the folder as its working directory and not by path:
 * so an unprivileged account can work in it even where a folder above (a home, a temporary folder) is closed to it.
 */
export async function runAs(
  account: PostgresAccount,
  program: string,
  folder: string,
  args: string[],
): Promise<string> {
  const place = process.platform === 'linux' ? '/proc/self/cwd' : folder
  return run(program, [...args, '-D', place], { cwd: folder, ...account })
}

/** Runs a program and returns what it printed. Throws with that when it fails. */
export async function run(
  program: string,
  args: string[],
  options: { cwd?: string; uid?: number; gid?: number },
): Promise<string> {
  const { promise, resolve: done, reject } = Promise.withResolvers<string>()
  const child = spawn(program, args, {
    ...options,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  child.on('error', reject)
  child.on('close', (code) =>
    code === 0 ? done(output) : reject(new Error(output.trim() || `ended with ${code}`)),
  )
  return promise
}
