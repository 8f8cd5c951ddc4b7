import { Zone } from "@jianyan/contract"

/** Finds which of the addresses a page belongs to: its own, or the nearest one it lies under; to the first page of the zone belongs only that page itself. */
export const hereAmong = (addresses: ReadonlyArray<string>, place: string): string | undefined =>
  addresses.filter((one) => place === one || one !== Zone.performance.home.replace(/\/$/u, "") && place.startsWith(`${one}/`)).sort((one, other) => other.length - one.length)[0]
