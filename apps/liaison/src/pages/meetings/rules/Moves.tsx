import { type MeetingsApi, Zone } from "@jianyan/contract"
import { formatDate, formatNumber } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { leave } from "../../../words/leave.ts"
import { rules as t } from "../../../words/rules.ts"
import { whenOf } from "../whenOf.ts"

const shown = 8

const met = (is: boolean | undefined): string => t(is === undefined ? "met.none" : is ? "met.yes" : "met.no")

/** What other rules of meetings would treat otherwise: requests for leave, and half days on record. */
export const Moves = (props: { readonly moves: MeetingsApi.Moves }) => (
  <div class="rules-moves" role="status">
    <strong>{t("moves")}</strong>
    <Show when={props.moves.leaves.length + props.moves.sittings.length === 0}><p>{t("movesNone")}</p></Show>
    <Show when={props.moves.leaves.length > 0}>
      <p>{t("movesLeave", props.moves.leaves.length)}</p>
      <ul>
        <For each={props.moves.leaves.slice(0, shown)}>
          {(move) => (
            <li>
              {nameIn(props.moves.names, move.member)} <a href={Zone.liaison.meeting(move.meeting)}>{move.title}</a> <small>{formatDate(move.asked)}</small>{" "}
              <b>{t("fromTo", leave(`approvers.${move.from}`), move.to === undefined ? t("nobody") : leave(`approvers.${move.to}`))}</b>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.moves.leaves.length > shown}><small>{t("more", props.moves.leaves.length - shown)}</small></Show>
    </Show>
    <Show when={props.moves.sittings.length > 0}>
      <p>{t("movesSittings", props.moves.sittings.length)}</p>
      <ul>
        <For each={props.moves.sittings.slice(0, shown)}>
          {(move) => (
            <li>
              <a href={Zone.liaison.meeting(move.meeting)}>{move.title}</a> {whenOf(move.sitting)} <small>{t("there", formatNumber(move.present), formatNumber(move.expected))}</small>{" "}
              <b>{t("fromTo", met(move.from), met(move.to))}</b>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.moves.sittings.length > shown}><small>{t("more", props.moves.sittings.length - shown)}</small></Show>
    </Show>
  </div>
)
