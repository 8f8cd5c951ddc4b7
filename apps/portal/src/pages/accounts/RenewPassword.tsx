import type { AccountsApi } from "@jianyan/contract"
import { Confirm, Refusals } from "@jianyan/ui"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts as say } from "../../words/accounts.ts"
import type { Telling } from "./TellPassword.tsx"

/** Gives a new password to who lost the old one, after asking once more. */
export const RenewPassword = (props: { readonly row: AccountsApi.Row; readonly onClose: () => void; readonly onTold: (telling: Telling) => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const renew = () => void deed.run(() => house.accounts.renew({ id: props.row.id }), (told) => props.onTold({ ...told, why: "renewed", name: props.row.name }))
  return (
    <Confirm open onClose={props.onClose} title={say("renewAsk", props.row.name)} description={say("renewFollows")} confirm={say("renew")} busy={deed.busy()} onConfirm={renew}>
      <Refusals refusals={deed.refusals()} />
    </Confirm>
  )
}
