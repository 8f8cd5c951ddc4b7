import { Button, Dialog } from "@jianyan/ui"
import { createSignal, For, onCleanup, onMount } from "solid-js"
import { tinykeys } from "tinykeys"
import { views } from "../../words/views.ts"

const keys = [["j", "next"], ["k", "previous"], ["Enter", "open"], ["x", "choose"], ["/", "search"], ["?", "help"]] as const

const openers = () => [...document.querySelectorAll<HTMLElement>("main .ui-table .ui-table-open")]

/** Moves the focus to another proposal of the list; before the first step it stands before the first. */
const step = (by: 1 | -1) => {
  const all = openers(), at = all.findIndex((each) => each.closest("tr")?.contains(document.activeElement))
  const to = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]
  to?.focus()
}

/** The keys of the list: they move, choose and search without the mouse; `?` tells them. */
export const Keys = () => {
  const [told, setTold] = createSignal(false)
  const plainly = (act: () => void) => (event: KeyboardEvent) => {
    if (document.querySelector("[role=dialog]") !== null) return
    event.preventDefault()
    act()
  }
  onMount(() => {
    const search = plainly(() => document.querySelector<HTMLElement>("main input[type=search]")?.focus())
    const tell = plainly(() => setTold(true))
    onCleanup(tinykeys(window, {
      "j": plainly(() => step(1)),
      "k": plainly(() => step(-1)),
      "x": plainly(() => document.activeElement?.closest("tr")?.querySelector<HTMLElement>(".ui-table-choose input")?.click()),
      "/": search,
      "Shift+?": tell
    }))
  })
  return (
    <>
      <Button class="proposals-keys-told" tone="quiet" onClick={() => setTold(true)}>{views("keys")}</Button>
      <Dialog open={told()} onClose={() => setTold(false)} title={views("keys")} description={views("keysText")}>
        <dl class="proposals-keys"><For each={keys}>{([key, name]) => <><dt><kbd>{key}</kbd></dt><dd>{views(`key.${name}`)}</dd></>}</For></dl>
      </Dialog>
    </>
  )
}
