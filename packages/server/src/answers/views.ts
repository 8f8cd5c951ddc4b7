import type { View } from "@jianyan/domain"
import { Views, Visitor } from "@jianyan/services"
import { Effect } from "effect"

/** Asks the views of the one who asks, in the committee they stand in. */
const mine = <A, E>(ask: (views: Views["Service"], committee: string, account: string) => Effect.Effect<A, E>) =>
  Effect.flatMap(Visitor, ({ account, committee }) => Views.use((views) => ask(views, committee, account)))

/** Answers what is asked of the lists people keep for themselves. */
export const views = {
  views: () => mine((views, committee, account) => views.list(committee, account)),
  saveView: (saving: View.Saving) => mine((views, committee, account) => views.save(committee, account, saving)),
  renameView: ({ name, view }: { readonly view: string; readonly name: string }) => mine((views, committee, account) => views.rename(committee, account, view, name)),
  dropView: ({ view }: { readonly view: string }) => Effect.as(mine((views, committee, account) => views.drop(committee, account, view)), null)
}
