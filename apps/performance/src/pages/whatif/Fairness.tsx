import type { RulebooksApi } from "@jianyan/contract"
import { Assessment, type Body } from "@jianyan/domain"
import { type Column, DataTable, Disclosure, formatPoints, Section } from "@jianyan/ui"
import { useVisitor } from "../../parts/Visitor.tsx"
import { whatIf as t } from "../../words/whatIf.ts"

type Group = Assessment.WhatIf.GroupMoves

/** How sectors, offices and groups fare, in order of name; of a group under five only how many they are. */
export const Fairness = (props: { readonly groups: RulebooksApi.WhatIf["groups"] }) => {
  const visitor = useVisitor()
  const body = ({ group }: Group) => visitor.body(group as Body.Id)
  const office = ({ group }: Group) => t("roles")[group] ?? group
  const byName = (name: (group: Group) => string) => (one: Group, other: Group) => name(one).localeCompare(name(other), "zh-CN")
  return (
    <Section title={t("fairness")} note={t("fairnessNote", Assessment.WhatIf.least)}>
      <Groups title={t("byRole")} rows={props.groups.role} name={office} open />
      <Groups title={t("bySector")} rows={props.groups.sector.toSorted(byName(body))} name={body} />
      <Groups title={t("byGroup")} rows={props.groups.group.toSorted(byName(body))} name={body} />
    </Section>
  )
}

/** Rounds a mean to a tenth of a point: it is a figure to look at, and enters no score. */
const shown = (mean: Assessment.Points.Points): string => {
  const tenth = Assessment.Points.round(mean, 1_000 as Assessment.Points.Points, "half")
  return `${tenth > 0 ? "+" : ""}${formatPoints(tenth)}`
}

const Groups = (props: { readonly title: string; readonly rows: ReadonlyArray<Group>; readonly name: (group: Group) => string; readonly open?: boolean }) => {
  const told = (say: (told: NonNullable<Group["told"]>) => string) => ({ told }: Group) => told === undefined ? "" : say(told)
  const columns = (): ReadonlyArray<Column<Group>> => [
    { id: "group", head: t("group"), lead: true, cell: props.name },
    { id: "of", head: t("of"), numeric: true, cell: (group) => group.told === undefined ? <span class="quiet">{t("hidden")}</span> : group.of, width: "16%" },
    { id: "gain", head: t("gain"), numeric: true, cell: told(({ gain }) => t("people", gain)), width: "14%" },
    { id: "lose", head: t("lose"), numeric: true, cell: told(({ lose }) => t("people", lose)), width: "14%" },
    { id: "regraded", head: t("grade"), numeric: true, cell: told(({ regraded }) => t("people", regraded)), width: "14%" },
    { id: "mean", head: t("mean"), numeric: true, cell: told(({ mean }) => shown(mean)), width: "16%" }
  ]
  return (
    <Disclosure title={props.title} note={t("groups", props.rows.length)} open={props.open}>
      <DataTable caption={props.title} hideCaption columns={columns()} rows={props.rows} rowId={({ group }) => group} />
    </Disclosure>
  )
}
