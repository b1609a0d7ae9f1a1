/** Where in the counter somebody is: no personal data, so that it could stand in an address. */

/** A place. */
export type Place =
  | { readonly at: "today" | "board" | "handOver" | "reading" | "facility" | "staff" | "statistics" | "report" | "calendar" | "accounts" | "password" }
  | { readonly at: "register"; readonly room: string }
  | { readonly at: "begin"; readonly room: string; readonly wish?: string }
  | { readonly at: "matter"; readonly room: string; readonly id: string }
