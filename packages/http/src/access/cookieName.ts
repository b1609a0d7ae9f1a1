/**
 * Under what name the cookie of a session goes. Over https it has a prefix that browsers take from this very host only, and never without https:
 * no neighbour under the same domain can put one of its own there.
 */

/** @internal */
export const cookieName = (name: "zone_session" | "zone_kiosk", secure: boolean): string => !secure ? name : name === "zone_session" ? `__Host-${name}` : `__Secure-${name}`
