import "./stage-badge.css"

/**
 * What a stage means for the reader: `plain` not begun (ring), `going` under way (half disc), `done` settled well (disc),
 * `due` someone must act (diamond), `bad` refused, overdue or broken (square).
 */
export type Tone = "plain" | "going" | "done" | "due" | "bad"

export interface StageBadgeProps {
  readonly tone: Tone
  /** The stage in the words of the trade; colour and shape never stand alone. */
  readonly word: string
}

/** Says where something stands, by colour, by shape and by word. */
export const StageBadge = (props: StageBadgeProps) => (
  <span class="ui-stage" data-tone={props.tone}>
    <ToneMark tone={props.tone} />
    {props.word}
  </span>
)

/** The shape alone, for places which say the word themselves. */
export const ToneMark = (props: { readonly tone: Tone }) => (
  <svg class="ui-tone" data-tone={props.tone} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {shape(props.tone)}
  </svg>
)

const shape = (tone: Tone) => {
  switch (tone) {
    case "plain":
      return <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />
    case "going":
      return (
        <>
          <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />
        </>
      )
    case "done":
      return <circle cx="6" cy="6" r="4.75" fill="currentColor" />
    case "due":
      return <path d="M6 1.6 10.4 6 6 10.4 1.6 6z" fill="none" stroke="currentColor" stroke-width="1.5" />
    case "bad":
      return <rect x="2" y="2" width="8" height="8" rx="1" fill="currentColor" />
  }
}
