import type { ExportsApi } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Button, Buttons, Confirm, formatDate, Refusals, Section } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { proof as t } from "../../words/proof.ts"

type Key = ExportsApi.Key

const spaced = (key: string): string => (key.match(/.{8}/gu) ?? [key]).join(" ")

const said = ({ since, until }: Key): string =>
  until === undefined ? t("since", formatDate(Day.of(since))) : t("between", formatDate(Day.of(since)), formatDate(Day.of(until)))

const copy = async (key: string) => {
  await navigator.clipboard.writeText(key)
  done(t("copied"))
}

/** Shows the keys exports are signed with, the one of now first, and lets the office change it. */
export const Keys = () => {
  const { at, holds, house } = useVisitor()
  const keys = useQuery(() => ({ queryKey: [at, "proof-key"], queryFn: () => house.exports.keys() }))
  return (
    <Section title={t("key")}>
      <p class="proof-text">{t("keyText")}</p>
      <Asked query={keys}>
        {(keys) => (
          <>
            <Show when={keys().at(-1)}>
              {(key) => (
                <div class="proof-key">
                  <p class="proof-code">{spaced(key().key)}</p>
                  <p class="proof-text">{t("now")} · {said(key())}</p>
                  <Buttons>
                    <Button onClick={() => void copy(key().key)}>{t("copy")}</Button>
                    <Show when={holds("office")}><Rotate /></Show>
                  </Buttons>
                </div>
              )}
            </Show>
            <Show when={keys().length > 1}>
              <h3>{t("earlier")}</h3>
              <ul class="proof-earlier"><For each={keys().slice(0, -1)}>{(key) => <li><span class="proof-code">{spaced(key.key)}</span> <small>{said(key)}</small></li>}</For></ul>
            </Show>
          </>
        )}
      </Asked>
    </Section>
  )
}

const Rotate = () => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [asking, setAsking] = createSignal(false)
  const rotate = () => deed.run(() => house.exports.rotate({}), () => {
    setAsking(false)
    done(t("rotated"), t("rotatedText"))
  })
  return (
    <>
      <Button tone="quiet" onClick={() => setAsking(true)}>{t("rotate")}</Button>
      <Confirm open={asking()} onClose={() => setAsking(false)} title={t("rotateTitle")} description={t("rotateText")} confirm={t("rotate")} danger busy={deed.busy()} onConfirm={() => void rotate()}>
        <Show when={deed.refusals().length > 0}><Refusals refusals={deed.refusals()} /></Show>
      </Confirm>
    </>
  )
}
