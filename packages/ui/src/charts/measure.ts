import { createSignal, onCleanup, onMount, type Accessor } from "solid-js"

/** How wide a drawing may be and how large one rem is, in pixels. */
export interface Room {
  readonly width: number
  readonly rem: number
}

/** Follows the room an element has, so that lettering keeps its size while the drawing changes its own. */
export const measure = (element: () => HTMLElement): Accessor<Room> => {
  const [room, setRoom] = createSignal<Room>({ width: 640, rem: 16 })
  onMount(() => {
    if (typeof ResizeObserver === "undefined") return
    const observer = new ResizeObserver(() => {
      const width = element().clientWidth
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (width > 0) setRoom({ width, rem })
    })
    observer.observe(element())
    onCleanup(() => observer.disconnect())
  })
  return room
}
