/**
 * The server of an office: its HTTP API, log-in, kiosks, and the screens' files.
 *
 * @module
 */
export { AccessError } from "./access/AccessError.ts"
export type { AccessOptions } from "./access/AccessOptions.ts"
export { Accounts } from "./access/Accounts.ts"
export { layerOfficeAccounts } from "./access/layerOfficeAccounts.ts"
export { Authenticator, LockedOut, type Staff, WrongLogin } from "./access/Authenticator.ts"
export { Kiosks } from "./access/Kiosks.ts"
export type { Limit, LimitTable } from "./access/Limits.ts"
export type { PasswordCost } from "./access/Password.ts"
export { type OpenedSession, Sessions } from "./access/Sessions.ts"
export { Board } from "./board/Board.ts"
export { OfficeFault } from "./office/layerOffice.ts"
export type { LiveLaw } from "./office/LiveLaw.ts"
export { type AnyDesk, Office, type Served } from "./office/Office.ts"
export type { OfficeOptions } from "./office/OfficeOptions.ts"
export type { PapersOfRoom } from "./papers/Papers.ts"
export type { PrintingOptions } from "./print/PrintDesk.ts"
export { type Behind, layerServer, type ListenOptions } from "./server/layerServer.ts"
export { type Running, serve, type ServeOptions } from "./server/serve.ts"
export type { ServerOptions } from "./server/ServerOptions.ts"
export type { EmbeddedFile, StaticPlace, StaticSource } from "./server/StaticFiles.ts"
export type { UploadOptions } from "./wish/Uploads.ts"
