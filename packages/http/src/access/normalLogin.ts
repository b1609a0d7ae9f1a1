/** A name to log in by, as it is compared: width, case and spaces around it do not matter. */

/** @internal */
export const normalLogin = (login: string): string => login.normalize("NFKC").trim().toLowerCase()
