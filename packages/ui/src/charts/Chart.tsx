import { createUniqueId, For, Show, type JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import { measure, type Room } from "./measure.ts"
import "./chart.css"

const t = makeDictionary({ zh: { table: "看数据表" }, en: { table: "See the table" } })

/** One row of the table that says what a drawing shows. */
export interface ChartRow {
  readonly cells: readonly string[]
  readonly href?: string | undefined
}

export interface ChartProps {
  readonly title: string
  /** What the drawing says, in a sentence; said to those who do not see it and shown under the title. */
  readonly description: string
  readonly head: readonly string[]
  readonly rows: readonly ChartRow[]
  readonly height: (room: Room) => number
  /** The least width in rem; below it the drawing scrolls. */
  readonly least?: number | undefined
  readonly children: (room: Room) => JSX.Element
}

/** A drawing with its title, its sentence and, folded, its table. */
export const Chart = (props: ChartProps) => {
  const id = createUniqueId()
  let place!: HTMLDivElement
  const seen = measure(() => place)
  const room = (): Room => ({ rem: seen().rem, width: Math.max(seen().width, (props.least ?? 0) * seen().rem) })
  return (
    <figure class="ui-chart">
      <figcaption>
        <strong>{props.title}</strong>
        <span>{props.description}</span>
      </figcaption>
      <div ref={place} class="ui-chart-place" {...(room().width > seen().width ? { tabindex: 0, role: "region", "aria-label": props.title } : {})}>
        <svg role="group" aria-labelledby={`${id}-title ${id}-desc`} width={room().width} height={props.height(room())} viewBox={`0 0 ${room().width} ${props.height(room())}`}>
          <title id={`${id}-title`}>{props.title}</title>
          <desc id={`${id}-desc`}>{props.description}</desc>
          {props.children(room())}
        </svg>
      </div>
      <details>
        <summary>{t("table")}</summary>
        <table>
          <caption class="ui-unseen">{props.title}</caption>
          <thead>
            <tr>
              <For each={props.head}>{(word) => <th scope="col">{word}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {(row) => (
                <tr>
                  <For each={row.cells}>
                    {(cell, place) => (
                      <td>
                        <Show when={place() === row.cells.length - 1 && row.href} fallback={cell}>
                          {(href) => <a class="ui-figure" href={href()}>{cell}</a>}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** A piece of a drawing, which opens its records when it has any. The `g` outside makes the link an SVG one. */
export const Opens = (props: { readonly href: string | undefined; readonly label: string; readonly children: JSX.Element }) => (
  <Show when={props.href} fallback={<g>{props.children}</g>}>
    {(href) => (
      <g>
        <a href={href()} aria-label={props.label} class="ui-chart-open">
          {props.children}
        </a>
      </g>
    )}
  </Show>
)
