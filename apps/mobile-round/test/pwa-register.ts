/** No service worker in a test. */
export function registerSW(): () => Promise<void> {
  return () => Promise.resolve()
}
