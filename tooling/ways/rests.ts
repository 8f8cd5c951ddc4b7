import type { Page } from "playwright-core"

/** Waits until a page has its heading and nothing on it loads, moves, or is about to be hidden from who hears it. */
export const rests = async (page: Page): Promise<void> => {
  await page.waitForFunction(`(async () => {
    await document.fonts.ready
    await new Promise((resolve) => setTimeout(resolve))
    await new Promise(requestAnimationFrame)
    const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((animation) => animation.finished))
    return document.querySelector(".ui-loading") === null && document.querySelector("h1") !== null
  })()`)
}
