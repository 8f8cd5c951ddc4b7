import { Toasts } from "@jianyan/ui"
import { Router, type RouterProps } from "@solidjs/router"
import { type QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { type Component, type ParentComponent, type ParentProps, Suspense } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Coming } from "./Coming.tsx"

/** A whole zone under its path: its memory, its shell around every page, and where what was done is said. */
export const ZoneRoot = (props: {
  readonly base: string
  readonly memory: QueryClient
  readonly shell: ParentComponent
  /** A test brings a router that lives in memory. */
  readonly router?: Component<RouterProps> | undefined
  /** The routes. */
  readonly children: RouterProps["children"]
}) => {
  const Root = (page: ParentProps) => (
    <>
      <Dynamic component={props.shell}><Suspense fallback={<Coming />}>{page.children}</Suspense></Dynamic>
      <Toasts />
    </>
  )
  return (
    <QueryClientProvider client={props.memory}>
      <Dynamic component={props.router ?? Router} base={props.base} root={Root}>{props.children}</Dynamic>
    </QueryClientProvider>
  )
}
