/** How the server behaves towards whoever calls it. */
import type { LimitTable } from "../access/Limits.ts"

/** What may come in, and from where. */
export interface ServerOptions {
  /** Of a request, in bytes; 21 MiB where nothing is said, so that a file of 20 MiB fits. */
  readonly maxBody?: number
  /** Of a request that is no file, in bytes; 1 MiB where nothing is said. */
  readonly maxJson?: number
  readonly limits?: Partial<LimitTable>
  /** Origins besides its own that may send wishes, e.g. that of a proxy: `https://zone.example.org`. Their names are its own as well. */
  readonly origins?: ReadonlyArray<string>
  /** Names by which it is asked, besides addresses of the net, the name of the machine, and those of `origins`. */
  readonly hosts?: ReadonlyArray<string>
  /** Connections at a time from one address that is no trusted proxy; 200 where nothing is said. */
  readonly connections?: number
  /** What has to be left on the disk for the server to be ready, in bytes; 64 MiB where nothing is said. */
  readonly minFree?: number
  /** Whether it is reached by https. */
  readonly https?: boolean
  /** Addresses of proxies of the house, whose word on where a request came from is taken, e.g. `10.0.0.0/8`. */
  readonly trustedProxies?: ReadonlyArray<string>
}

/** @internal */
export const usualServer = { maxBody: 21 * 1024 * 1024, maxJson: 1024 * 1024, maxLogIn: 16 * 1024, connections: 200, minFree: 64 * 1024 * 1024 } as const
