/** Where people reach the system. */
export interface Site {
  /** E.g. `https://hms.example.org`. Known once the server listens. */
  origin(): string
  /** Whether everything goes over HTTPS. */
  readonly isHttps: boolean
}

/** A cookie of ours. Over HTTPS its name binds it to this very host, so that no other host can set it. */
export function cookieName(site: Site, name: string): string {
  return `${site.isHttps ? '__Host-' : ''}hms_${name}`
}

/** Whether a host name is one of this very machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}
