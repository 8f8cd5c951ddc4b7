import { type MeetingsApi, Zone } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { ButtonLink, formatDate, PageHead, Section } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { For, Show } from "solid-js"
import { address } from "../../../parts/addresses.ts"
import { Asked } from "../../../parts/Asked.tsx"
import { Facts } from "../../../parts/Facts.tsx"
import { useTitle } from "../../../parts/useTitle.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { leave } from "../../../words/leave.ts"
import { meetings } from "../../../words/meetings.ts"
import { rules as t } from "../../../words/rules.ts"
import { shell } from "../../../words/shell.ts"
import { trade } from "../../../words/trade.ts"
import { sayCase, sayManner, sayQuorum } from "./inWords.ts"
import "./rules.css"

type Answer = typeof MeetingsApi.rules.success.Type

/** The rules of meetings in words: how many must be there, who approves leave, and when the rules changed. */
export default function ReadRules() {
  const visitor = useVisitor()
  useTitle(() => t("title"))
  const read = useQuery(() => ({ queryKey: [visitor.at, "meetingRules"], queryFn: () => visitor.house.meetings.rules() }))
  return (
    <>
      <PageHead
        title={t("title")} crumbs={[{ label: shell("liaison"), href: Zone.liaison.home }, { label: meetings("title"), href: address.meetings() }, { label: t("title") }]} meta={<span>{t("about")}</span>}
        actions={<Show when={visitor.holds("office")}><ButtonLink tone="main" href={address.changeRules}>{t("change")}</ButtonLink></Show>}
      />
      <Asked query={read} shape="page">{(answer) => <Rules answer={answer()} />}</Asked>
    </>
  )
}

const Rules = (props: { readonly answer: Answer }) => {
  const rules = () => props.answer.rules
  const quorumOf = (kind: Meeting.Kind) => { const found = rules().quorum?.find((one) => one.meeting === kind); return found === undefined ? <span class="rules-none">{t("quorumNone")}</span> : sayQuorum(found) }
  return (
    <div class="rules-read">
      <Section title={t("leave")} note={t("leaveAbout")}>
        <Show when={rules().leave} fallback={<p class="rules-none">{t("leaveNone")}</p>}>
          {(found) => (
            <ol class="rules-leave">
              <For each={found().rules}>
                {(rule) => <li><b>{sayCase(rule)}</b><span>{t("approves", leave(`approvers.${rule.approver}`))}</span><small>{sayManner(rule)}</small></li>}
              </For>
            </ol>
          )}
        </Show>
      </Section>
      <Section title={t("exempt")} note={t("exemptAbout")}>
        <p>{(rules().leave?.exempt ?? []).length === 0 ? t("none") : t("list", (rules().leave?.exempt ?? []).map((ground) => leave(`grounds.${ground}`)))}</p>
      </Section>
      <Section title={t("quorum")} note={t("quorumAbout")}>
        <Facts facts={Meeting.Kind.literals.map((kind) => ({ name: trade(`meeting.${kind}`), value: quorumOf(kind) }))} />
      </Section>
      <Section title={t("history")}>
        <Show when={props.answer.history.length > 0} fallback={<p class="rules-none">{t("historyNone")}</p>}>
          <ol class="rules-history">
            <For each={props.answer.history}>
              {({ at, by, changed }, place) => (
                <li>
                  <time datetime={DateTime.formatIso(at)}>{formatDate(DateTime.toDateUtc(at), "moment")}</time>{" "}
                  {by === "system" || place() === props.answer.history.length - 1 ? t("founded") : props.answer.names[by] ?? t("someone")}{" "}
                  <span class="rules-none">{t("changedWhat", t("list", changed.map((part) => t(`changed.${part}`))))}</span>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </Section>
    </div>
  )
}
