import type { CommitteeApi } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { createSignal } from "solid-js"

const key = "jianyan.committee"

const stored = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const [chosen, setChosen] = createSignal(stored())

/** The committees in which somebody holds a seat, each once, in the order of the seats. */
export const committeesOf = ({ seats }: Pick<CommitteeApi.Me, "seats">): ReadonlyArray<Committee.Id> => [...new Set(seats.map((seat) => seat.committee))]

/** The committee to show: the one last chosen in this browser while there is a seat in it, else that of the first seat. */
export const chosenCommittee = (me: Pick<CommitteeApi.Me, "seats">): Committee.Id | undefined => {
  const committees = committeesOf(me)
  return committees.find((committee) => committee === chosen()) ?? committees[0]
}

/** Chooses a committee for every zone of this origin; a browser that refuses storage keeps it for as long as the page lives. */
export const chooseCommittee = (committee: string): void => {
  setChosen(committee)
  try {
    localStorage.setItem(key, committee)
  } catch {
    return
  }
}
