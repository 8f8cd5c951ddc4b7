import { Button, numeral, TextArea } from "@jianyan/ui"
import { createUniqueId, Index } from "solid-js"
import { write } from "../../words/write.ts"
import { type Manuscript, moved } from "./Manuscript.ts"

/** The numbered recommendations, one field each: added, taken away, moved up and down. */
export const AskFields = (props: {
  readonly asks: Manuscript["asks"]
  readonly onChange: (asks: Manuscript["asks"]) => void
  readonly refusal: (field: string) => string | undefined
}) => {
  const id = createUniqueId()
  const focus = (find: string) => queueMicrotask(() => document.querySelector<HTMLElement>(find)?.focus())
  const move = (place: number, by: 1 | -1) => {
    props.onChange(moved(props.asks, place, by))
    focus(`#${id}-${place + by} [data-move="${by}"]:not(:disabled), #${id}-${place + by} textarea`)
  }
  const add = () => {
    props.onChange([...props.asks, { text: "" }])
    focus(`#recommendation-${props.asks.length - 1}`)
  }
  const remove = (place: number) => {
    props.onChange(props.asks.length === 1 ? [{ text: "" }] : props.asks.filter((_, at) => at !== place))
    focus(`#recommendation-${Math.max(0, place - 1)}`)
  }
  return (
    <fieldset class="ui-field proposals-asks" aria-describedby={`${id}-hint`}>
      <legend class="ui-field-label">{write("asks")}</legend>
      <div class="ui-field-hint" id={`${id}-hint`}>{write("asksHint")}</div>
      <ol>
        <Index each={props.asks}>
          {(ask, place) => (
            <li id={`${id}-${place}`}>
              <TextArea
                name={`recommendation-${place}`} label={write("ask", numeral(place + 1))} rows={2} most={4_000}
                value={ask().text} onInput={(text) => props.onChange(props.asks.map((ask, at) => at === place ? { text } : ask))} refusal={props.refusal(`recommendation-${place}`)}
              />
              <div class="proposals-moves">
                <Button size="small" tone="quiet" data-move="-1" disabled={place === 0} aria-label={write("upOf", numeral(place + 1))} onClick={() => move(place, -1)}>{write("up")}</Button>
                <Button size="small" tone="quiet" data-move="1" disabled={place === props.asks.length - 1} aria-label={write("downOf", numeral(place + 1))} onClick={() => move(place, 1)}>{write("down")}</Button>
                <Button size="small" tone="quiet" aria-label={write("removeOf", numeral(place + 1))} onClick={() => remove(place)}>{write("remove")}</Button>
              </div>
            </li>
          )}
        </Index>
      </ol>
      <Button size="small" disabled={props.asks.length >= 60} onClick={add}>{write("add")}</Button>
    </fieldset>
  )
}
