import { type Names, Zone } from "@jianyan/contract"
import { nameIn } from "@jianyan/zone"
import { For } from "solid-js"
import "./people.css"

/** Names people, each leading to their page in the register. */
export const People = (props: { readonly ids: ReadonlyArray<string>; readonly names: Names }) => (
  <ul class="liaison-people">
    <For each={props.ids}>{(id) => <li><a href={Zone.portal.member(id)}>{nameIn(props.names, id)}</a></li>}</For>
  </ul>
)
