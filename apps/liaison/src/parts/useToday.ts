import { useQuery } from "@tanstack/solid-query"
import { useVisitor } from "./Visitor.tsx"

/** Asks what day it is in the committee's own place and what waits for the visitor there. */
export const useToday = () => {
  const visitor = useVisitor()
  return useQuery(() => ({ queryKey: [visitor.committee, "today"], queryFn: () => visitor.house.committee.today() }))
}
