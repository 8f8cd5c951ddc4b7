import { Show } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import { Button } from "../button/Button.tsx"
import "./pager.css"

const t = makeDictionary({
  zh: { pages: "翻页", earlier: "上一页", later: "下一页", shown: (from: string, to: string, all: string) => `第 ${from}–${to} 条，共 ${all} 条`, none: "共 0 条" },
  en: { pages: "Pages", earlier: "Previous", later: "Next", shown: (from, to, all) => `${from}–${to} of ${all}`, none: "None" }
})

export interface PagerProps {
  /** Counted from 1. */
  readonly page: number
  readonly size: number
  readonly total: number
  readonly onPage: (page: number) => void
}

/** Walks through a long list, and always says where one is and how much there is. */
export const Pager = (props: PagerProps) => {
  const last = () => Math.max(1, Math.ceil(props.total / props.size))
  const from = () => (props.page - 1) * props.size + 1
  const to = () => Math.min(props.total, props.page * props.size)
  return (
    <nav class="ui-pager" aria-label={t("pages")}>
      <span role="status">{props.total === 0 ? t("none") : t("shown", formatNumber(from()), formatNumber(to()), formatNumber(props.total))}</span>
      <Show when={last() > 1}>
        <Button size="small" disabled={props.page <= 1} onClick={() => props.onPage(props.page - 1)}>{t("earlier")}</Button>
        <Button size="small" disabled={props.page >= last()} onClick={() => props.onPage(props.page + 1)}>{t("later")}</Button>
      </Show>
    </nav>
  )
}
