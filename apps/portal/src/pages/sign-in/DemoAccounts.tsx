import type { SessionApi } from "@jianyan/contract"
import { Access } from "@jianyan/domain"
import { Button } from "@jianyan/ui"
import { session } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Option, Schema } from "effect"
import { For, Show } from "solid-js"
import { t } from "../../words/words.ts"

type Demo = (typeof SessionApi.demo.success.Type)[number]

const roleWord = (role: string): string => Option.match(Schema.decodeUnknownOption(Access.Role)(role), { onNone: () => role, onSome: (role) => t(`role.${role}`) })

/** The accounts of a demonstration, each filled in by one press; nothing at all outside a demonstration. */
export const DemoAccounts = (props: { readonly onFill: (account: Demo) => void }) => {
  const demo = useQuery(() => ({ queryKey: ["demo"], queryFn: () => session.demo() }))
  return (
    <Show when={demo.isSuccess && demo.data.length > 0 && demo.data}>
      {(accounts) => (
        <section class="demo" aria-labelledby="demo">
          <h2 id="demo">{t("signIn.demo")}</h2>
          <p><small>{t("signIn.demoNote", [...new Set(accounts().map((account) => account.password))].join(t("sep")))}</small></p>
          <table>
            <thead class="ui-unseen">
              <tr><th scope="col">{t("signIn.user")}</th><th scope="col">{t("signIn.demoRole")}</th><th scope="col">{t("signIn.demoFill")}</th></tr>
            </thead>
            <tbody>
              <For each={accounts()}>
                {(account) => (
                  <tr>
                    <th scope="row"><code>{account.user}</code></th>
                    <td>{account.name}<Show when={account.name !== roleWord(account.role)}><small>{roleWord(account.role)}</small></Show></td>
                    <td><Button tone="quiet" size="small" aria-label={t("signIn.demoFillFor", account.name)} onClick={() => props.onFill(account)}>{t("signIn.demoFill")}</Button></td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      )}
    </Show>
  )
}
