import type { OpenApi } from "@jianyan/contract"
import { formatDate } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { publishing } from "../../words/publishing.ts"
import { trade } from "../../words/trade.ts"

type Level = OpenApi.Heard["said"][number]["result"]

/** What the proposers thought of the replies of one round, in plain words; `only` where there is no other round. */
export const HeardOf = (props: { readonly heard: OpenApi.Heard; readonly only: boolean }) => (
  <section>
    <h2>{props.only ? publishing("outside.heard.title") : publishing("outside.heard.of", props.heard.round)}</h2>
    <ul class="proposals-outside-heard">
      <For each={props.heard.said}>
        {(one) => (
          <li>
            <p><LevelOf label={publishing("outside.heard.result")} level={one.result} /> <LevelOf label={publishing("outside.heard.manner")} level={one.manner} /></p>
            <p class="proposals-outside-meta">{[one.by.length === one.count ? trade("list", one.by) : publishing("outside.heard.people", one.count), formatDate(one.on, "full")].join(" · ")}</p>
          </li>
        )}
      </For>
      <Show when={props.heard.silent > 0}>
        <li>
          <p><b>{publishing("outside.heard.silent")}</b></p>
          <p class="proposals-outside-meta">{[publishing("outside.heard.people", props.heard.silent), ...(props.heard.due === undefined ? [] : [publishing("outside.heard.due", formatDate(props.heard.due, "full"))])].join(" · ")}</p>
        </li>
      </Show>
    </ul>
  </section>
)

const LevelOf = (props: { readonly label: string; readonly level: Level }) => (
  <span>{props.label} <b>{said(props.level.name)}</b><Show when={props.level.definition}>{(definition) => <small>{trade("aside", said(definition()))}</small>}</Show></span>
)
