import { type OpenApi, Zone } from "@jianyan/contract"
import { Committee } from "@jianyan/domain"
import { Chips, Empty, Pager, SearchField, StageBadge, type Tone } from "@jianyan/ui"
import { Asked, said } from "@jianyan/zone"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { publishing } from "../../words/publishing.ts"
import { trade } from "../../words/trade.ts"
import { findOutside, outside } from "./asked.ts"
import { Figures } from "./Figures.tsx"

const tones: { readonly [Step in OpenApi.Row["step"]]: Tone } = { filed: "plain", handling: "going", replied: "done", closed: "done" }
const steps = ["filed", "handling", "replied", "closed"] as const

/** What a committee has published, newest first, searched in what is public only. */
export default function ListPublic() {
  const params = useParams<{ of: string }>()
  const [query] = useSearchParams<{ q?: string; step?: string; page?: string }>()
  const navigate = useNavigate()
  const q = () => typeof query.q === "string" ? query.q : ""
  const step = () => steps.find((one) => one === query.step)
  const page = () => Math.max(1, Number(query.page ?? 1) || 1)
  const found = useQuery(() => ({
    queryKey: ["outside", params.of, q(), step(), page()],
    queryFn: () => {
      const at = step()
      return findOutside(outside.list({ of: Committee.Id.make(params.of), offset: (page() - 1) * 20, ...(q() === "" ? {} : { q: q() }), ...(at === undefined ? {} : { step: at }) }))
    }
  }))
  useTitle(() => publishing("outside.brand"))
  const go = (change: Readonly<Record<string, string>>) => {
    const next = { ...(q() === "" ? {} : { q: q() }), ...(step() === undefined ? {} : { step: step() ?? "" }), ...change }
    const kept = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== ""))
    navigate(`/public/${params.of}${kept.size > 0 ? `?${kept}` : ""}`)
  }
  return (
    <Asked query={found} shape="page" heading={publishing("outside.brand")}>
      {(found) => (
        <Show when={found().found} fallback={<Empty title={publishing("outside.none")}><a href={Zone.proposals.open()}>{publishing("outside.all")}</a></Empty>}>
          {(shown) => (
            <>
              <h1>{said(shown().committee)} · {publishing("outside.brand")}</h1>
              <Show when={shown().figures}>{(figures) => <Figures figures={figures()} />}</Show>
              <div class="proposals-outside-search">
                <SearchField label={publishing("outside.search")} placeholder={publishing("outside.searchHint")} value={q()} onSearch={(text) => go({ q: text })} />
                <Chips label={publishing("outside.how")} single chosen={[step() ?? "all"]} chips={[{ value: "all", label: publishing("outside.step.all"), count: shown().all }, ...steps.map((value) => ({ value: value as string, label: publishing(`outside.step.${value}`) }))]} onChange={([value]) => go({ step: value === undefined || value === "all" ? "" : value })} />
              </div>
              <p role="status">{publishing("outside.count", shown().total)}</p>
              <ul class="proposals-outside-list">
                <For each={shown().rows} fallback={<li>{publishing("outside.empty")}</li>}>
                  {(row) => (
                    <li>
                      <h2><a href={Zone.proposals.open(params.of, row.id)}>{row.title}</a></h2>
                      <StageBadge tone={tones[row.step]} word={publishing(`outside.step.${row.step}`)} />
                      <p>{[...(row.number === undefined ? [] : [trade("number", row.number)]), said(row.category), row.proposers.length > 0 ? trade("list", row.proposers) : publishing("outside.unnamed"), ...row.units.map(said)].join(" · ")}</p>
                    </li>
                  )}
                </For>
              </ul>
              <Pager page={page()} size={20} total={shown().total} onPage={(to) => go({ page: String(to) })} />
            </>
          )}
        </Show>
      )}
    </Asked>
  )
}
