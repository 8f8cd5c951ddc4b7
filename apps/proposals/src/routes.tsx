import { ButtonLink, Empty } from "@jianyan/ui"
import { Zone as Address } from "@jianyan/contract"
import { Route, Router, type RouterProps } from "@solidjs/router"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { type Component, lazy, type ParentProps, Suspense } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Closed } from "./parts/Closed.tsx"
import { Shell } from "./parts/Shell.tsx"
import { Coming } from "./parts/Visitor.tsx"
import { isRefusal } from "./words/refusals.ts"
import { shell } from "./words/shell.ts"

const ListProposals = lazy(() => import("./pages/list/ListProposals.tsx"))
const ReadProposal = lazy(() => import("./pages/read/ReadProposal.tsx"))
const WriteProposal = lazy(() => import("./pages/write/WriteProposal.tsx"))
const ReplyToProposal = lazy(() => import("./pages/reply/ReplyToProposal.tsx"))

const Root = (props: ParentProps) => (
  <Shell>
    <Suspense fallback={<Coming />}>{props.children}</Suspense>
  </Shell>
)

/** The whole zone under its path; a test brings a router that lives in memory. */
export const Zone = (props: { readonly router?: Component<RouterProps> }) => {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 10_000, retry: (times, thrown) => times < 2 && isRefusal(thrown) && thrown._tag === "House.Unreachable" } }
  })
  return (
    <QueryClientProvider client={client}>
      <Dynamic component={props.router ?? Router} base="/proposals" root={Root}>
        <Route path="/" component={ListProposals} />
        <Route path="/write" component={WriteProposal} />
        <Route path="/:id" component={ReadProposal} />
        <Route path="/:id/write" component={WriteProposal} />
        <Route path="/:id/reply" component={ReplyToProposal} />
        <Route path="*" component={NotFound} />
      </Dynamic>
    </QueryClientProvider>
  )
}

const NotFound = () => (
  <Closed><Empty title={shell("notFound")} action={<ButtonLink href={Address.proposals.home}>{shell("toList")}</ButtonLink>}>{shell("notFoundText")}</Empty></Closed>
)
