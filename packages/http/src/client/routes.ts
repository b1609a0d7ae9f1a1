/** Method and address of every route: checked against the API by the compiler, so that a client needs none of it when it runs. */
import type { Api } from "../api/Api.ts"
import type { Endpoints, GroupNames } from "./ZoneClient.ts"

type Line<Endpoint> = Endpoint extends { readonly method: infer Method extends string; readonly path: infer Path extends string } ? `${Method} ${Path}` : never

/** @internal */
export const routes = {
  system: { health: "GET /health", ready: "GET /ready" },
  session: {
    open: "POST /api/session",
    current: "GET /api/session",
    changePost: "PUT /api/session/post",
    changePassword: "PUT /api/session/password",
    unlock: "POST /api/session/unlock",
    close: "DELETE /api/session"
  },
  matters: {
    rooms: "GET /api/rooms",
    form: "GET /api/rooms/:room/wishes/:wish",
    list: "GET /api/rooms/:room/matters",
    findByName: "POST /api/rooms/:room/matters/find",
    check: "POST /api/rooms/:room/check",
    begin: "POST /api/rooms/:room/matters",
    show: "GET /api/rooms/:room/matters/:id",
    reckoning: "GET /api/rooms/:room/matters/:id/reckoning",
    wish: "POST /api/rooms/:room/matters/:id/wishes",
    reveal: "POST /api/rooms/:room/matters/:id/reveal"
  },
  handOver: { list: "GET /api/hand-over", pass: "POST /api/hand-over" },
  sheets: { staff: "GET /api/sheets/staff", facility: "GET /api/sheets/facility", reading: "GET /api/sheets/reading", rounds: "POST /api/sheets/rounds" },
  files: { upload: "POST /api/files", download: "GET /api/rooms/:room/matters/:id/files/:file" },
  board: {
    board: "GET /api/board",
    today: "GET /api/today",
    statistics: "GET /api/statistics",
    report: "GET /api/report",
    calendar: "GET /api/calendar",
    addNotice: "POST /api/calendar",
    events: "GET /api/events",
    papers: "GET /api/papers/:room/:id",
    paper: "GET /api/papers/:room/:id/:paper",
    paperWith: "POST /api/papers/:room/:id/:paper",
    print: "POST /api/papers/:room/:id/:paper/print",
    printAction: "POST /api/papers/:room/:id/:paper/print/:action"
  },
  accounts: { list: "GET /api/accounts", deeds: "GET /api/accounts/deeds", endSessions: "POST /api/accounts/sessions/end" },
  kiosks: { list: "GET /api/kiosks", setUp: "PUT /api/kiosks/:device", remove: "DELETE /api/kiosks/:device" },
  questions: {
    search: "GET /api/questions",
    due: "GET /api/questions/due",
    history: "GET /api/questions/:id",
    put: "PUT /api/questions/:id",
    withdraw: "POST /api/questions/:id/withdraw"
  },
  public: {
    zone: "GET /public/zone",
    questions: "GET /public/questions",
    disclosed: "GET /public/disclosed",
    follow: "GET /public/matters/:number",
    rooms: "GET /public/rooms",
    form: "GET /public/rooms/:room/wishes/:wish",
    begin: "POST /public/rooms/:room",
    openKiosk: "POST /public/kiosk",
    kiosk: "GET /public/kiosk",
    check: "POST /public/applications/check",
    apply: "POST /public/applications",
    upload: "POST /public/files",
    supplement: "POST /public/applications/:number/supplement",
    receipt: "POST /public/applications/:number/receipt"
  }
} as const satisfies { readonly [G in GroupNames<typeof Api>]: { readonly [E in keyof Endpoints<typeof Api, G>]: Line<Endpoints<typeof Api, G>[E]> } }
