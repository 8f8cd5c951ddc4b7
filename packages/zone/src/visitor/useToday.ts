import { useQuery } from "@tanstack/solid-query"
import type { House } from "./House.ts"
import type { Seat } from "./Seat.ts"

/** Asks what day it is in the committee's own place and what waits for the visitor there. */
export const useToday = (seat: Seat<House>) => useQuery(() => ({ queryKey: [seat.at, "today"], queryFn: () => seat.house.committee.today() }))
