import { Menu } from "@jianyan/ui"
import { Show } from "solid-js"
import type { House } from "../visitor/House.ts"
import type { Seat } from "../visitor/Seat.ts"
import { t } from "../words.ts"
import { chooseCommittee, committeesOf } from "./chosenCommittee.ts"
import { useCommitteeNames } from "./useCommitteeNames.ts"

/** Goes over to another committee the account has a seat in; nothing at all for who has one only. */
export const ChangeCommittee = (props: { readonly seat: Seat<House> }) => (
  <Show when={committeesOf(props.seat.me).length > 1}><Others seat={props.seat} /></Show>
)

const Others = (props: { readonly seat: Seat<House> }) => {
  const all = () => committeesOf(props.seat.me)
  const names = useCommitteeNames(all)
  return <Menu trigger={t("change")} choices={[{ label: t("committee"), value: props.seat.at, choices: all().map((id) => ({ value: id, label: names(id) })), onChange: chooseCommittee }]} />
}
