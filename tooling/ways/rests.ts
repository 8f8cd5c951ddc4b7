import type { Page } from "playwright-core"

/** Waits until a page has its heading, nothing on it loads or moves, and nothing was changed for a quarter of a second: what a page asks for may still replace what it shows. */
export const rests = async (page: Page): Promise<void> => {
  await page.waitForFunction(`(async () => {
    await document.fonts.ready
    await new Promise((resolve) => {
      let quiet = setTimeout(resolve, 250)
      new MutationObserver((_, observer) => {
        clearTimeout(quiet)
        quiet = setTimeout(() => { observer.disconnect(); resolve() }, 250)
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
    const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((animation) => animation.finished))
    return document.querySelector(".ui-loading") === null && document.querySelector("h1") !== null
  })()`)
}
