import { Body, Day, Member } from "@jianyan/domain"
import { morning, type Story, time } from "@jianyan/seed"

/** The morning with three more members in the sector of the first, so that it makes a group. */
export const withPeers = (): Story => {
  const story = morning()
  const at = time(Day.Day.make("2021-12-20"), 9)
  const seated = ["m-21", "m-22", "m-23"].map((id) => ({
    actor: "system", at, event: Member.seat(Member.Id.make(id), { term: 15, sector: Body.Id.make("environment-resources"), from: Day.Day.make("2022-01-10") }, at)
  }))
  return { ...story, happened: [...story.happened, ...seated] }
}
