import { Notice } from "@jianyan/domain"
import { Houses, Notices, noticesFor, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"

/** Answers what is asked of notices. */
export const notices = {
  list: ({ limit = 200, skip = 0, unseen }: { readonly unseen?: "yes"; readonly limit?: number; readonly skip?: number }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const all = noticesFor(house, visitor)
      const open = all.filter((notice) => notice.seen === undefined)
      const asked = unseen === "yes" ? open : all
      const told = asked.slice(skip, skip + limit).flatMap((notice) => {
        const task = Notice.isTask(notice)
        if (notice.of === undefined) return [{ notice, task }]
        return Option.toArray(HashMap.get(house.proposals, notice.of)).map(({ content, number }) => ({
          notice, title: content.title, task, ...(number === undefined ? {} : { number })
        }))
      })
      return { notices: told, unseen: open.length, total: asked.length }
    }),
  see: ({ id }: { readonly id: Notice.Id }) => Effect.as(Notices.use((it) => it.see(id)), null)
}
