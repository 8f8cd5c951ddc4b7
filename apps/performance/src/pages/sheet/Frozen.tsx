import { type EvaluationsApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { formatDate, Notice } from "@jianyan/ui"
import { sheet as t } from "../../words/sheet.ts"

/** Where a frozen year is read: the entry it was frozen after, and when. */
export type FrozenAt = NonNullable<EvaluationsApi.OneYear["frozen"]>

/** Says that a year is frozen and which of its two sheets is shown, that of then or that of now, with the way to the other. */
export const Frozen = (props: { readonly frozen: FrozenAt; readonly year: number; readonly now: boolean; readonly address: string }) => (
  <Notice tone={props.now ? "due" : "done"} title={t(props.now ? "frozenNow" : "frozenThen", props.year, formatDate(Day.of(props.frozen.at), "full"))}>
    <a href={`${props.address}?year=${props.year}${props.now ? "" : "&as=now"}`}>{t(props.now ? "toThen" : "toNow")}</a>
    {" · "}
    <a href={Zone.performance.years}>{t("toYears")}</a>
  </Notice>
)
