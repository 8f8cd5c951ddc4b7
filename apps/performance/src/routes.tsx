import { Zone as Address } from "@jianyan/contract"
import { ButtonLink, Empty } from "@jianyan/ui"
import { anew, memory, ZoneRoot } from "@jianyan/zone"
import type { RouteDefinition, RouterProps } from "@solidjs/router"
import { type Component, lazy } from "solid-js"
import { Shell } from "./parts/Shell.tsx"
import { shell } from "./words/shell.ts"

/** The pages of this zone, each fetched when it is first opened. */
export const routes: Array<RouteDefinition> = [
  { path: "/", component: lazy(() => import("./pages/Home.tsx")) },
  { path: "/members/:id", component: anew(() => import("./pages/sheet/ReadSheet.tsx")) },
  { path: "/members/:id/portrait", component: anew(() => import("./pages/portrait/ReadPortrait.tsx")) },
  { path: "/organisations", component: lazy(() => import("./pages/organisations/FindOrganisations.tsx")) },
  { path: "/organisations/:subject/:id", component: anew(() => import("./pages/organisations/ReadOrganisation.tsx")) },
  { path: "/objections", component: lazy(() => import("./pages/objections/FindObjections.tsx")) },
  { path: "/objections/:id", component: anew(() => import("./pages/objections/ReadObjection.tsx")) },
  { path: "/object", component: lazy(() => import("./pages/objections/LodgeObjection.tsx")) },
  { path: "/duty-report", component: lazy(() => import("./pages/dutyReport/WriteDutyReport.tsx")) },
  { path: "/file", component: lazy(() => import("./pages/dossier/ReadDossier.tsx")) },
  { path: "/rulebook", component: lazy(() => import("./pages/rulebook/ReadRulebook.tsx")) },
  { path: "/rulebooks", component: lazy(() => import("./pages/rulebooks/FindRulebooks.tsx")) },
  { path: "/rulebooks/:id/edit", component: anew(() => import("./pages/rulebooks/EditRulebook.tsx")) },
  { path: "/what-if", component: lazy(() => import("./pages/whatif/WhatIf.tsx")) },
  { path: "/desk", component: lazy(() => import("./pages/desk/Desk.tsx")) },
  { path: "/desk/signals", component: lazy(() => import("./pages/desk/Signals.tsx")) },
  { path: "/grades", component: lazy(() => import("./pages/grades/Grades.tsx")) },
  { path: "/years", component: lazy(() => import("./pages/years/Years.tsx")) },
  { path: "/proof", component: lazy(() => import("./pages/proof/Proof.tsx")) },
  { path: "/entries", component: lazy(() => import("./pages/entries/FindEntries.tsx")) },
  { path: "/entries/report", component: lazy(() => import("./pages/entries/ReportEntry.tsx")) },
  { path: "/entries/:id", component: anew(() => import("./pages/entries/ReadEntry.tsx")) },
  { path: "/entries/:id/revise", component: anew(() => import("./pages/entries/ReportEntry.tsx")) },
  { path: "*", component: () => <NotFound /> }
]

const NotFound = () => (
  <Empty title={shell("notFound")} action={<ButtonLink href={Address.performance.home}>{shell("toHome")}</ButtonLink>}>{shell("notFoundText")}</Empty>
)

/** The whole zone under its path; a test brings a router that lives in memory. */
export const Zone = (props: { readonly router?: Component<RouterProps> }) => {
  const asked = memory()
  return <ZoneRoot base="/performance" memory={asked} shell={Shell} router={props.router}>{routes}</ZoneRoot>
}
