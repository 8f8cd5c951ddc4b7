import { Zone } from "@jianyan/contract"
import type { Activity } from "@jianyan/domain"
import { said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { useVisitor } from "./Visitor.tsx"

/** Names who organised an activity, and where that one is read; a body has no page in this zone. */
export const useOrganiser = (organiser: () => Activity.Organiser): () => { readonly name: string; readonly href: string | undefined } => {
  const visitor = useVisitor()
  const station = () => {
    const self = organiser()
    return self._tag === "Station" ? self.station : undefined
  }
  const found = useQuery(() => {
    const id = station()
    return {
      queryKey: [visitor.at, "stations", id],
      queryFn: async () => id === undefined ? null : visitor.house.stations.read({ id }),
      enabled: id !== undefined
    }
  })
  return () => {
    const self = organiser()
    if (self._tag === "Body") return { name: visitor.body(self.body), href: undefined }
    const known = found.isSuccess ? found.data : undefined
    return { name: known ? said(known.station.name) : self.station, href: Zone.liaison.station(self.station) }
  }
}
