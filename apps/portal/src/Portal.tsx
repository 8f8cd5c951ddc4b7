import { Loading, Toasts } from "@jianyan/ui"
import { memory } from "@jianyan/zone"
import { Router, useBeforeLeave, type RouteSectionProps } from "@solidjs/router"
import { QueryClientProvider } from "@tanstack/solid-query"
import { Suspense } from "solid-js"
import { leave } from "./parts/leave.ts"
import { routes } from "./routes.tsx"

/** What stands around every page: a way out of the zone, and where notices appear. */
export const Around = (props: RouteSectionProps) => {
  useBeforeLeave(leave)
  return (
    <>
      <Suspense fallback={<Loading shape="page" />}>{props.children}</Suspense>
      <Toasts />
    </>
  )
}

/** The whole zone: sign-in, today, the register of members, settings. */
export const Portal = () => {
  const client = memory({ forgets: true })
  return (
    <QueryClientProvider client={client}>
      <Router root={Around}>{routes}</Router>
    </QueryClientProvider>
  )
}
