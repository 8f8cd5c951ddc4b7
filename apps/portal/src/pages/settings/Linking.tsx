import { Button, Confirm, Notice, Refusals, Section, StageBadge, toast } from "@jianyan/ui"
import { session } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { linkedWith, unlink, wayToLink } from "../../house.ts"
import { useAttempt } from "../../parts/useAttempt.ts"
import { linking } from "../../words/linking.ts"

/** Links the own account with the institution's identity provider, or parts it; nothing at all where none is configured. */
export const Linking = (props: { readonly go?: (address: string) => void }) => {
  const ways = useQuery(() => ({ queryKey: ["ways"], queryFn: () => session.ways() }))
  return <Show when={ways.isSuccess && ways.data.includes("provider")}><Link go={props.go ?? ((address) => location.assign(address))} /></Show>
}

const Link = (props: { readonly go: (address: string) => void }) => {
  const client = useQueryClient()
  const [search] = useSearchParams<{ readonly error?: string }>()
  const found = useQuery(() => ({ queryKey: ["linked"], queryFn: async () => (await linkedWith()) ?? null }))
  const link = () => found.isSuccess ? found.data : undefined
  const { attempt, busy, refusals } = useAttempt()
  const [asking, setAsking] = createSignal(false)
  const part = (id: string) => attempt(async () => {
    await unlink(id)
    setAsking(false)
    toast({ title: linking("unlinked") })
    await client.invalidateQueries({ queryKey: ["linked"] })
  })
  return (
    <Section title={linking("title")} note={<Show when={found.isSuccess}><StageBadge tone={link() ? "done" : "plain"} word={linking(link() ? "on" : "off")} /></Show>}>
      <p class="settings-why">{linking("why")}</p>
      <Show when={search.error !== undefined && !link()}><div class="settings-why" role="alert"><Notice tone="bad">{linking("refused")}</Notice></div></Show>
      <Refusals refusals={asking() ? [] : refusals()} />
      <Show when={link()} fallback={<Button busy={busy()} onClick={() => void attempt(async () => props.go(await wayToLink("/settings")))}>{busy() ? linking("leaving") : linking("link")}</Button>}>
        {(id) => (
          <>
            <Button onClick={() => setAsking(true)}>{linking("unlink")}</Button>
            <Confirm open={asking()} onClose={() => setAsking(false)} title={linking("unlinkAsk")} description={linking("unlinkFollows")} confirm={linking("unlink")} busy={busy()} onConfirm={() => void part(id())}>
              <Refusals refusals={refusals()} />
            </Confirm>
          </>
        )}
      </Show>
    </Section>
  )
}
