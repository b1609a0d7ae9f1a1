/**
 * Whether a request that changes something was sent by a page of this server, or by a program that is no page: no other site can make a
 * browser send it in somebody's name.
 *
 * Browsers say where a request comes from, in `Sec-Fetch-Site` and `Origin`; a page cannot change either. Programs that are no browsers say
 * neither: they send `X-Zone-Client`, which another site cannot without asking first, and it is never allowed. Cookies are `SameSite=Strict`
 * besides.
 */

/** What of a request is looked at. */
export interface Sender {
  readonly method: string
  readonly headers: { readonly [name: string]: string | undefined }
}

const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"])

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}

/** `https` is whether the server is reached by it: what comes from a page of the same name without it was written by anybody. @internal */
export const fromHere = ({ headers, method }: Sender, origins: ReadonlyArray<string>, https = false): boolean => {
  if (SAFE.has(method)) return true
  const { host, origin } = headers
  const site = headers["sec-fetch-site"]
  // a form of a page that tells no referrer says "null"; where it comes from, the browser says all the same, and no page can
  if (origin === "null" && site === "same-origin") return true
  if (origin !== undefined) return origins.includes(origin) || (host !== undefined && hostOf(origin) === host && site !== "cross-site" && (!https || origin.startsWith("https:")))
  if (site !== undefined) return site === "same-origin" || site === "none"
  return headers["x-zone-client"] !== undefined
}
