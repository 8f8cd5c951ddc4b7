import type { BeforeLeaveEventArgs } from "@solidjs/router"

const others = /^\/(?:proposals|liaison|performance|gallery|api)(?:[/?#]|$)/u

/**
 * Lets the browser itself go to the other zones.
 *
 * This zone stands at the root, so its router takes every link of the origin for one of its own pages; the addresses of
 * other zones are taken away from it here.
 */
export const leave = (event: Pick<BeforeLeaveEventArgs, "to" | "preventDefault">, go: (address: string) => void = (address) => location.assign(address)): void => {
  if (typeof event.to !== "string" || !others.test(event.to)) return
  event.preventDefault()
  go(event.to)
}
