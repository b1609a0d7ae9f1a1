/** Keeps the page of an inspector for when there is no network. What is kept is written before it when the screens are bundled. */
import { keepOffline, type OfflineRelease, type WorkerScope } from "@zone/ui-element"

declare const RELEASE: OfflineRelease

keepOffline(self as unknown as WorkerScope, RELEASE)
