import { Member } from "@jianyan/domain"
import { anew } from "@jianyan/zone"
import type { RouteDefinition } from "@solidjs/router"
import { Schema } from "effect"
import { lazy } from "solid-js"
import { Signed } from "./parts/Signed.tsx"

/** The pages of this zone, each fetched when it is first opened; all but the first and the last need someone signed in. */
export const routes: Array<RouteDefinition> = [
  { path: "/sign-in", component: lazy(() => import("./pages/sign-in/SignIn.tsx").then((it) => ({ default: it.SignIn }))) },
  { path: "/first-password", component: lazy(() => import("./pages/first-password/ChangeFirst.tsx").then((it) => ({ default: it.ChangeFirst }))) },
  {
    path: "/",
    component: Signed,
    children: [
      { path: "/", component: lazy(() => import("./pages/today/Today.tsx").then((it) => ({ default: it.Today }))) },
      { path: "/members", component: lazy(() => import("./pages/members/FindMembers.tsx").then((it) => ({ default: it.FindMembers }))) },
      { path: "/members/:id", matchFilters: { id: (id: string) => Schema.is(Member.Id)(id) }, component: anew(() => import("./pages/members/ReadMember.tsx").then((it) => ({ default: it.ReadMember }))) },
      { path: "/accounts", component: lazy(() => import("./pages/accounts/KeepAccounts.tsx").then((it) => ({ default: it.KeepAccounts }))) },
      { path: "/accounts/members", component: lazy(() => import("./pages/accounts/OpenForMembers.tsx").then((it) => ({ default: it.OpenForMembers }))) },
      { path: "/accounts/history", component: lazy(() => import("./pages/accounts/ReadHistory.tsx").then((it) => ({ default: it.ReadHistory }))) },
      { path: "/settings", component: lazy(() => import("./pages/settings/ChangeSettings.tsx").then((it) => ({ default: it.ChangeSettings }))) }
    ]
  },
  { path: "*", component: lazy(() => import("./pages/Lost.tsx").then((it) => ({ default: it.Lost }))) }
]
