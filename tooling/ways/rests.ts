import type { Page } from "playwright-core"

/** Waits until a page has its heading, nothing on it loads or moves, and nothing was changed for a quarter of a second: what a page asks for may still replace what it shows. */
export const rests = async (page: Page): Promise<void> => {
  // A promise counts as true to waitForFunction before it is kept: the page itself looks again and again.
  await page.evaluate(`(async () => {
    await document.fonts.ready
    const quiet = () => new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        clearTimeout(still)
        still = setTimeout(end, 250)
      })
      const end = () => { observer.disconnect(); resolve() }
      let still = setTimeout(end, 250)
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
    do {
      await quiet()
      const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(ending.map((animation) => animation.finished))
    } while (document.querySelector(".ui-loading") !== null || document.querySelector("h1") === null)
  })()`)
}
