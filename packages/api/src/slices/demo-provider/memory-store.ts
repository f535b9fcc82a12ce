import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Entry {
  readonly payload: AdapterPayload
  /** Milliseconds since 1970; infinite when it doesn't expire. */
  readonly expires: number
}

/** A store of the provider's, in memory: when the server stops, every sign-in that was under way is forgotten. */
export function memoryStore(): (name: string) => Adapter {
  const entries = new Map<string, Entry>()
  return (name) => {
    const keyOf = (id: string) => `${name}:${id}`
    const found = (key: string) => {
      const entry = entries.get(key)
      return entry && entry.expires > Date.now() ? entry.payload : undefined
    }
    return {
      async upsert(id, payload, expiresIn) {
        for (const [key, { expires }] of entries) if (expires <= Date.now()) entries.delete(key)
        const expires = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000
        entries.set(keyOf(id), { payload, expires })
      },
      async find(id) {
        return found(keyOf(id))
      },
      async findByUid(uid) {
        return [...entries.keys()]
          .filter((key) => key.startsWith(keyOf('')))
          .map(found)
          .find((payload) => payload?.uid === uid)
      },
      // Of the device flow, which is off.
      async findByUserCode() {
        return undefined
      },
      async consume(id) {
        const payload = found(keyOf(id))
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        entries.delete(keyOf(id))
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
      },
    }
  }
}
