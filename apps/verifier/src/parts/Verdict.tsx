import type { Header, Report } from "@jianyan/services/exports"
import { formatDate, formatNumber, TextField, ToneMark } from "@jianyan/ui"
import { DateTime, Option } from "effect"
import { createSignal, For, type JSX, Show } from "solid-js"
import { sayBroken } from "../words/sayBroken.ts"
import { t } from "../words/page.ts"
import { titleOf } from "./blocksOf.ts"

/** How many breaks are named; the first is the one that matters. */
const named = 8

/** What came out: whole or not, what does not hold, and what was checked of which file. */
export const Verdict = (props: { readonly name: string; readonly report: Report }) => {
  const report = () => props.report
  const first = () => report().broken[0]
  const header = () => Option.getOrUndefined(report().header)
  return (
    <section class="verdict" data-whole={first() === undefined ? "" : undefined}>
      <h1><ToneMark tone={first() === undefined ? "done" : "bad"} /> {first() === undefined ? t("whole") : t("broken")}</h1>
      <Show when={first()} fallback={<p>{t("wholeText")}</p>}>
        {(found) => (
          <>
            <p>{t("brokenText")}</p>
            <p class="found"><strong>{sayBroken(found())}</strong> <span>{t("line", formatNumber(found().line))}</span></p>
            <Show when={report().broken.length > 1}>
              <p>{t("alsoBroken", report().broken.length - 1)}</p>
              <ul class="more"><For each={report().broken.slice(1, named)}>{(one) => <li>{sayBroken(one)} <span>{t("line", formatNumber(one.line))}</span></li>}</For></ul>
            </Show>
          </>
        )}
      </Show>
      <p class="name">{props.name}</p>
      <Show when={header()}>{(header) => <><Checks report={report()} header={header()} /><About report={report()} header={header()} /></>}</Show>
      <Show when={Option.getOrUndefined(report().sealed)}>{(sealed) => <Key value={sealed().key} />}</Show>
    </section>
  )
}

const Checked = (props: { readonly title: string; readonly good: boolean; readonly children: JSX.Element }) => (
  <li data-good={props.good ? "" : undefined}>
    <ToneMark tone={props.good ? "done" : "bad"} />
    <span><b>{props.title}</b> <span class="ui-unseen">{props.good ? t("good") : t("bad")}</span></span>
    <span>{props.children}</span>
  </li>
)

const Checks = (props: { readonly report: Report; readonly header: Header }) => {
  const of = (...parts: ReadonlyArray<string>) => !props.report.broken.some(({ part }) => parts.includes(part._tag))
  const whole = () => props.header.of === "year"
    ? t("chainText", formatNumber(props.report.entries), formatNumber(props.header.seq))
    : t("chainOwn", formatNumber(props.header.facts ?? 0))
  return (
    <ul class="checks" aria-label={t("checks")}>
      <Checked title={t("chain")} good={of("Header", "Entry", "Run", "Fact", "Hashes")}>{whole()}</Checked>
      <Checked title={t("sheets")} good={of("Header", "Entry", "Run", "Fact", "Hashes", "Sheet")}>
        {props.report.recomputed === 0 ? t("noSheets") : t("sheetsText", formatNumber(props.report.same), formatNumber(props.report.recomputed))}
      </Checked>
      <Checked title={t("signature")} good={of("Seal") && Option.isSome(props.report.sealed)}>{Option.isSome(props.report.sealed) ? t("signatureText") : t("signatureNone")}</Checked>
    </ul>
  )
}

const About = (props: { readonly report: Report; readonly header: Header }) => {
  const signedAt = () => Option.getOrUndefined(Option.map(props.report.sealed, ({ seal }) => DateTime.formatIso(seal.at)))
  return (
    <dl class="about">
      <div><dt>{t("what")}</dt><dd>{props.header.member === undefined ? t("ofYear", props.header.committee, props.header.year) : t("ofOwn", props.header.member, props.header.year)}</dd></div>
      <div><dt>{t("on")}</dt><dd>{formatDate(props.header.on)}</dd></div>
      <div><dt>{t("seq")}</dt><dd>{t("seqText", formatNumber(props.header.seq))}</dd></div>
      <Show when={signedAt()}>{(at) => <div><dt>{t("signedAt")}</dt><dd>{formatDate(at(), "moment")}</dd></div>}</Show>
      <Show when={props.report.rulebooks.length > 0}><div class="wide"><dt>{t("rulebook")}</dt><dd>{[...props.report.rulebooks, ...props.report.others.map(({ rulebook }) => rulebook)].map(titleOf).join("；")}</dd></div></Show>
      <div class="wide"><dt>{t("head")}</dt><dd class="code">{props.header.head}</dd></div>
    </dl>
  )
}

const Key = (props: { readonly value: string }) => {
  const [known, setKnown] = createSignal("")
  const pasted = () => known().replace(/\s+/gu, "").toLowerCase()
  const said = () => pasted().length !== 64 ? undefined : pasted() === props.value
  return (
    <div class="key">
      <h2>{t("key")}</h2>
      <p class="code">{(props.value.match(/.{8}/gu) ?? []).join(" ")}</p>
      <p>{t("keyText")}</p>
      <div class="ui-noprint"><TextField name="key" label={t("keyField")} hint={t("keyHint")} optional value={known()} onInput={setKnown} autocomplete="off" /></div>
      <p role="status">
        <Show when={said() !== undefined}><ToneMark tone={said() === true ? "done" : "bad"} /> <strong>{said() === true ? t("keySame") : t("keyOther")}</strong></Show>
      </p>
    </div>
  )
}
