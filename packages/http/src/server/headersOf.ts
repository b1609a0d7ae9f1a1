/** The headers that every answer has: nothing is run, framed, guessed or kept that this server did not mean to. */

/**
 * For pages and everything else: scripts, styles, pictures and fonts from here only, and none in the page itself. Frames are for papers alone,
 * which a page of this server made itself and prints. @internal
 */
export const CSP = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "media-src 'self'",
  "manifest-src 'self'", "worker-src 'self'", "frame-src blob:", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'"
].join("; ")

/** For the page of the documentation: its one script by its hash, its styles in the page. @internal */
export const docsCsp = (hashes: ReadonlyArray<string>): string => [
  "default-src 'none'", `script-src ${hashes.map((hash) => `'sha256-${hash}'`).join(" ")}`, "style-src 'unsafe-inline'", "img-src 'self' data:",
  "font-src data:", "connect-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'none'"
].join("; ")

/** `stored` is what may be kept by a browser; everything else is told to be kept nowhere. @internal */
export const headersOf = ({ csp, https, id, stored }: { readonly csp: string; readonly https: boolean; readonly id: string; readonly stored: boolean }): { readonly [name: string]: string } => ({
  "content-security-policy": csp,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), microphone=(), geolocation=(), payment=()",
  "x-request-id": id,
  ...(stored ? {} : { "cache-control": "no-store" }),
  ...(https && { "strict-transport-security": "max-age=31536000" })
})
