/**
 * The screens of a zone as web components.
 *
 * @module
 */
export { defineScreen, type ElementOptions } from "./defineScreen.ts"
export { paint } from "./paint.ts"
export { defineKiosk, type ZoneKioskElement } from "./defineKiosk.ts"
export { defineZonePage, type ZonePageElement } from "./defineZonePage.ts"
export type { ZoneElementAttributes } from "./ZoneElementAttributes.ts"
export type { GivenBackend } from "./outside/backendOf.ts"
export { type CounterElementOptions, defineCounter } from "./counter/defineCounter.ts"
export type { OfflineWorker } from "./inspector/deviceReadiness.ts"
export { keepOffline, type OfflineRelease, type WorkerScope } from "./offline/keepOffline.ts"
export { defineInspector, type InspectorElementOptions } from "./inspector/defineInspector.ts"
