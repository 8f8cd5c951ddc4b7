import { For, Show, type JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./similar.css"

const t = makeDictionary({
  zh: { here: "本件", there: "那一件", differs: "不同", outcome: "结果" },
  en: { here: "This one", there: "That one", differs: "Differs", outcome: "Outcome" }
})

/** A run of text; `shared` when both papers say it. */
export interface Piece {
  readonly text: string
  readonly shared?: boolean | undefined
}

export interface SimilarCardProps {
  readonly title: string
  readonly href: string
  /** What kind of likeness it is: "问题相同，请求不同". */
  readonly verdict: string
  readonly here: readonly Piece[]
  readonly there: readonly Piece[]
  readonly differs?: string | undefined
  /** What became of the other one. */
  readonly outcome?: string | undefined
  readonly actions?: JSX.Element
}

/** A paper like this one: what both say, marked, and what sets them apart; papers alike in no run of words show none. */
export const SimilarCard = (props: SimilarCardProps) => (
  <article class="ui-similar">
    <h3>
      <a href={props.href}>{props.title}</a>
      <span>{props.verdict}</span>
    </h3>
    <dl>
      <Passage label={t("here")} pieces={props.here} />
      <Passage label={t("there")} pieces={props.there} />
      <Show when={props.differs}>
        {(differs) => (
          <>
            <dt>{t("differs")}</dt>
            <dd>{differs()}</dd>
          </>
        )}
      </Show>
      <Show when={props.outcome}>
        {(outcome) => (
          <>
            <dt>{t("outcome")}</dt>
            <dd>{outcome()}</dd>
          </>
        )}
      </Show>
    </dl>
    <Show when={props.actions}>
      <div class="ui-buttons">{props.actions}</div>
    </Show>
  </article>
)

const Passage = (props: { readonly label: string; readonly pieces: readonly Piece[] }) => (
  <Show when={props.pieces.length > 0}>
    <dt>{props.label}</dt>
    <dd><Pieces pieces={props.pieces} /></dd>
  </Show>
)

/** Text with its shared runs marked. */
export const Pieces = (props: { readonly pieces: readonly Piece[] }) => (
  <For each={props.pieces}>
    {(piece) => (
      <Show when={piece.shared} fallback={piece.text}>
        <mark>{piece.text}</mark>
      </Show>
    )}
  </For>
)
