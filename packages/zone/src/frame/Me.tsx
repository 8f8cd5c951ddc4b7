import { Show } from "solid-js"
import { ChangeCommittee } from "../committee/ChangeCommittee.tsx"
import type { House } from "../visitor/House.ts"
import type { Seat } from "../visitor/Seat.ts"
import { t } from "../words.ts"

/** Says in which roles the visitor is here, who that is and where they belong, and leads to their other committees. */
export const Me = (props: { readonly seat: Seat<House>; readonly place?: string | undefined }) => (
  <>
    <div>{t("list", props.seat.roles.map((role) => t(`role.${role}`)))} · {props.seat.me.name}</div>
    <Show when={props.place}>{(place) => <div>{place()}</div>}</Show>
    <ChangeCommittee seat={props.seat} />
  </>
)
