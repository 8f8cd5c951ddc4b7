import type { AccountsApi } from "@jianyan/contract"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts as say } from "../../words/accounts.ts"
import { GrantFields } from "./GrantFields.tsx"
import { type Granting, isGrant, toGrant } from "./Granting.ts"

/** Gives an account other roles in place of those it has. */
export const ChangeRoles = (props: { readonly row: AccountsApi.Row; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [granting, setGranting] = createSignal<Granting>(untrack(() => props.row.grant))
  const send = () => {
    const grant = toGrant(granting())
    if (!isGrant(grant)) return deed.refuse(grant)
    void deed.run(() => house.accounts.seat({ id: props.row.id, grant }), () => { done(say("changed"), props.row.name); props.onClose() })
  }
  return (
    <DeedForm title={`${say("change")} · ${props.row.user}`} follows={say("changeFollows", props.row.name)} confirm={say("save")} deed={deed} onClose={props.onClose} onSubmit={send}>
      <GrantFields value={granting()} onChange={setGranting} deed={deed} />
    </DeedForm>
  )
}
