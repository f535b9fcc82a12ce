/** How much room the browser gives the app, in bytes; null where it doesn't say. */
export interface DeviceStorage {
  readonly used: number | null
  readonly available: number | null
  /** Whether the browser promises not to throw anything away by itself. */
  readonly isPersistent: boolean
}

/** So little room is left that photos may not find any: in bytes. */
export const littleRoom = 60_000_000

/** Asks the browser to keep what is here, and how much room there is. */
export async function askForStorage(): Promise<DeviceStorage> {
  const { storage } = navigator as { readonly storage?: StorageManager }
  if (!storage) return { used: null, available: null, isPersistent: false }
  const isPersistent = (await storage.persisted()) || (await storage.persist())
  const { usage = null, quota = null } = await storage.estimate()
  return {
    used: usage,
    available: usage === null || quota === null ? null : Math.max(0, quota - usage),
    isPersistent,
  }
}
