/**
 * The screens of a zone as web components.
 *
 * @module
 */
export { defineScreen, type ElementOptions } from "./defineScreen.ts"
export { paint } from "./paint.ts"
