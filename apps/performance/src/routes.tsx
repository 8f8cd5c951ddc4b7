import { Zone as Address } from "@jianyan/contract"
import { ButtonLink, Empty, Loading } from "@jianyan/ui"
import { Router, type RouteDefinition, type RouterProps } from "@solidjs/router"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { type Component, lazy, type ParentProps, Suspense } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Shell } from "./parts/Shell.tsx"
import { isRefusal } from "./words/refusals.ts"
import { shell } from "./words/shell.ts"

/** The pages of this zone, each fetched when it is first opened. */
export const routes: Array<RouteDefinition> = [
  { path: "/", component: lazy(() => import("./pages/Home.tsx")) },
  { path: "/members/:id", component: lazy(() => import("./pages/sheet/ReadSheet.tsx")) },
  { path: "/rulebook", component: lazy(() => import("./pages/rulebook/ReadRulebook.tsx")) },
  { path: "*", component: () => <NotFound /> }
]

const NotFound = () => (
  <Empty title={shell("notFound")} action={<ButtonLink href={Address.performance.home}>{shell("toHome")}</ButtonLink>}>{shell("notFoundText")}</Empty>
)

const Root = (props: ParentProps) => (
  <Shell>
    <Suspense fallback={<Loading shape="page" />}>{props.children}</Suspense>
  </Shell>
)

/** The whole zone under its path; a test brings a router that lives in memory. */
export const Zone = (props: { readonly router?: Component<RouterProps> }) => {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 10_000, retry: (times, thrown) => times < 2 && isRefusal(thrown) && thrown._tag === "House.Unreachable" } }
  })
  return (
    <QueryClientProvider client={client}>
      <Dynamic component={props.router ?? Router} base="/performance" root={Root}>{routes}</Dynamic>
    </QueryClientProvider>
  )
}
