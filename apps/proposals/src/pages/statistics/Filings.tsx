import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Figure, formatNumber } from "@jianyan/ui"
import { useVisitor } from "../../parts/Visitor.tsx"
import { statistics } from "../../words/statistics.ts"

/** Both ways of counting filings with their sum, and which of them the policy prints. */
export const Filings = (props: { readonly filings: ProposalsApi.Statistics["filings"]; readonly scope: Readonly<Record<string, string>> }) => {
  const { naming } = useVisitor()
  const after = naming.committee.policy.filedCounts === "afterMerging"
  const to = (went: string) => Zone.proposals.list({ ...props.scope, went })
  return (
    <dl class="statistics-filings">
      <dt>{statistics("before")} {after ? "" : <small>{statistics("printed")}</small>}</dt>
      <dd>{formatNumber(props.filings.beforeMerging)}</dd>
      <dt>{statistics("after")} {after ? <small>{statistics("printed")}</small> : ""}</dt>
      <dd><Figure value={props.filings.afterMerging} href={to("outcome.filed")} label={statistics("after")} /></dd>
      <dt>{statistics("merged")}</dt>
      <dd><Figure value={props.filings.merged} href={to("outcome.merged")} label={statistics("merged")} /></dd>
      <dt>{statistics("inGroups")} <small>{statistics("merged")} {formatNumber(props.filings.merged)} + {statistics("leads")} {formatNumber(props.filings.leads)}</small></dt>
      <dd>{formatNumber(props.filings.inGroups)}</dd>
    </dl>
  )
}
