import { createMemo, For, Show, type JSX } from "solid-js"
import { formatPoints } from "../language/formatPoints.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./band-meter.css"

const t = makeDictionary({ zh: { unit: "分", at: (value: string, word: string) => `${value} 分，${word}` }, en: { unit: "points", at: (value, word) => `${value} points, ${word}` } })

/** A band of the scale, from its threshold (integer of 1/10,000 point) up to the next. */
export interface Band {
  readonly from: number
  readonly word: string
}

export interface BandMeterProps {
  readonly label: string
  /** Integer of 1/10,000 point. */
  readonly value: number
  /** The end of the scale, in the same unit; a value beyond it stands at the end. */
  readonly most: number
  /** From low to high; the first starts the scale. */
  readonly bands: readonly Band[]
  /** Where the value opens to its lines. */
  readonly href?: string | undefined
  /** Where the middle half of the peer group lies, in the same unit; drawn over the scale and told in `note`. */
  readonly peers?: { readonly low: number; readonly high: number } | undefined
  /** What may be said beside it: the peer group and its band. A place among others has no field here. */
  readonly note?: JSX.Element
}

/** A value on a scale of bands with their thresholds. */
export const BandMeter = (props: BandMeterProps) => {
  const low = () => props.bands[0]?.from ?? 0
  const at = (points: number) => Math.min(100, Math.max(0, ((points - low()) / (props.most - low())) * 100))
  const here = createMemo(() => props.bands.filter((band) => band.from <= props.value).at(-1))
  return (
    <div class="ui-band-meter">
      <div class="ui-band-value">
        <Show when={props.href} fallback={formatPoints(props.value)}>
          {(href) => <a href={href()}>{formatPoints(props.value)}</a>}
        </Show>
        <small>{t("unit")}</small>
      </div>
      <div class="ui-band-scale">
        <div
          class="ui-band-track"
          role="meter"
          aria-label={props.label}
          aria-valuemin={low()}
          aria-valuemax={props.most}
          aria-valuenow={Math.min(props.value, props.most)}
          aria-valuetext={t("at", formatPoints(props.value), here()?.word ?? "")}
        >
          <For each={props.bands}>
            {(band, place) => (
              <i data-step={place()} data-here={band === here() ? "" : undefined} style={{ left: `${at(band.from)}%`, width: `${at(props.bands[place() + 1]?.from ?? props.most) - at(band.from)}%` }} />
            )}
          </For>
          <Show when={props.peers}>
            {(peers) => <u style={{ left: `${at(peers().low)}%`, width: `${at(peers().high) - at(peers().low)}%` }} />}
          </Show>
          <b style={{ left: `${at(props.value)}%` }} />
        </div>
        <div class="ui-band-words" aria-hidden="true">
          <For each={props.bands}>
            {(band) => (
              <span style={{ left: `${at(band.from)}%` }} data-here={band === here() ? "" : undefined}>
                <em>{formatPoints(band.from)}</em>
                {band.word}
              </span>
            )}
          </For>
          <span data-end="">
            <em>{formatPoints(props.most)}</em>
          </span>
        </div>
      </div>
      <Show when={props.note}>
        <p class="ui-band-note">{props.note}</p>
      </Show>
    </div>
  )
}
