/**
 * Whether a request was sent to this server by a name that is its own: an address of the net, this machine's name, or one that it was told of.
 *
 * A page of another site can let its own name point to this machine, and is then, for the browser, of the same origin as what answers there. It
 * is told apart by the name, which the browser sends and the page cannot change. Who asks by an address cannot be led here by a name.
 */
import { hostname } from "node:os"

const SHAPE = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i

const nameIn = (host: string): string | undefined => SHAPE.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined

const isAddress = (name: string): boolean => name.startsWith("[") || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)

/** Makes the question, for the names and origins that the server was told of. @internal */
export const ownHost = ({ hosts = [], origins = [] }: { readonly hosts?: ReadonlyArray<string>; readonly origins?: ReadonlyArray<string> }): (host: string | undefined) => boolean => {
  const machine = hostname().toLowerCase()
  const [short = machine] = machine.split(".")
  const told = [...hosts, ...origins.flatMap((origin) => (URL.canParse(origin) ? [new URL(origin).host] : []))]
  const names = new Set(["localhost", machine, short, `${short}.local`, ...told.map((each) => nameIn(each) ?? each)])
  return (host) => {
    // no browser leaves it out
    if (host === undefined) return true
    const name = nameIn(host)
    return name !== undefined && (isAddress(name) || name.endsWith(".localhost") || names.has(name.replace(/\.$/, "")))
  }
}
