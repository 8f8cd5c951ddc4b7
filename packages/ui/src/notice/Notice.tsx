import { Show, type JSX } from "solid-js"
import { ToneMark, type Tone } from "../badge/StageBadge.tsx"
import "./notice.css"

export interface NoticeProps {
  readonly tone: Tone
  readonly title?: string | undefined
  readonly children: JSX.Element
  readonly actions?: JSX.Element
}

/** A word beside the matter, which asks for attention without stopping the work. */
export const Notice = (props: NoticeProps) => (
  <div class="ui-notice" data-tone={props.tone} role="note">
    <ToneMark tone={props.tone} />
    <div class="ui-notice-body">
      <Show when={props.title}>{(title) => <strong>{title()}</strong>}</Show>
      <div>{props.children}</div>
    </div>
    <Show when={props.actions}>
      <div class="ui-buttons">{props.actions}</div>
    </Show>
  </div>
)
