import { type Names, Zone } from "@jianyan/contract"
import type { Activity } from "@jianyan/domain"
import { formatDate, formatNumber, StageBadge } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { Show } from "solid-js"
import { trade } from "../../words/trade.ts"

/** One activity in the list of its station: when, what, who, and how many people they met. */
export const ActivityLine = (props: { readonly activity: Activity.Activity; readonly names: Names }) => (
  <li data-struck={props.activity.struck ? "" : undefined}>
    <time datetime={props.activity.on}>{formatDate(props.activity.on, "short")}</time>
    <div>
      <div class="stations-topic">
        <a href={Zone.liaison.activity(props.activity.id)}>{props.activity.topic}</a>
        <span>{trade(`form.${props.activity.form}`)}</span>
        <Show when={props.activity.struck}><StageBadge tone="bad" word={trade("struck")} /></Show>
      </div>
      <small>
        {trade("list", props.activity.members.map((id) => nameIn(props.names, id)))}
        <Show when={props.activity.peopleMet > 0}> · {trade("people", formatNumber(props.activity.peopleMet))}</Show>
      </small>
    </div>
  </li>
)
