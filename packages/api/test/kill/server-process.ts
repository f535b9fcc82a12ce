import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, on the demo's data in a folder: one to kill. */
export interface ServerProcess {
  readonly address: string
  /** Sends a signal, and waits until the process is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts one, and waits until it answers. Throws when it ends before that. */
export async function startProcess(dataDir: string): Promise<ServerProcess> {
  const program = fileURLToPath(new URL('../run-server.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
  return {
    address,
    async end(signal) {
      child.kill(signal)
      await gone
    },
  }
}
