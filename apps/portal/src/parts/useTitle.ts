import * as Zones from "@jianyan/zone"
import { useVisitor } from "./Visitor.tsx"

/** Names the document after the page and its committee. */
export const useTitle = (page: () => string): void => {
  const visitor = useVisitor()
  Zones.useTitle(page, () => Zones.said(visitor.committee.name))
}
