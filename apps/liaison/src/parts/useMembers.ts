import type { CommitteeApi } from "@jianyan/contract"
import { type Day, Member } from "@jianyan/domain"
import type { Choice } from "@jianyan/ui"
import { called } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { trade } from "../words/trade.ts"
import { useVisitor } from "./Visitor.tsx"

/** Asks for the members of the committee. */
export const useMembers = () => {
  const visitor = useVisitor()
  return useQuery(() => ({ queryKey: [visitor.at, "members"], queryFn: () => visitor.house.committee.members(), staleTime: 600_000 }))
}

/** Lists the members who sit on a day, each once, the latest term of each; those of levels above sit elsewhere and are not called here. */
export const sittingOn = (members: ReadonlyArray<CommitteeApi.Seated>, on: Day.Day): ReadonlyArray<CommitteeApi.Seated> =>
  members.filter((member) => member.level === undefined && Member.sits(member, on) && !members.some((other) => other.id === member.id && other.term > member.term))

/** Offers members by name, with the sector and the group by which two of one name are told apart. */
export const choices = (members: ReadonlyArray<CommitteeApi.Seated>, body: (id: string) => string): ReadonlyArray<Choice> =>
  members.map(({ group, id, name, sector }) => ({ value: id, label: called(name), hint: trade("list", [body(sector), ...(group === undefined ? [] : [body(group)])]) }))
