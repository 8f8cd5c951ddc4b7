import type { AccountsApi } from "@jianyan/contract"
import { Confirm, Refusals } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts as say } from "../../words/accounts.ts"

/** Takes a person's way in, after asking once more. */
export const CloseAccount = (props: { readonly row: AccountsApi.Row; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const close = () => void deed.run(() => house.accounts.close({ id: props.row.id }), () => { done(say("closed"), props.row.name); props.onClose() })
  return (
    <Confirm open danger onClose={props.onClose} title={say("closeAsk", props.row.name)} description={say("closeFollows")} confirm={say("close")} busy={deed.busy()} onConfirm={close}>
      <Refusals refusals={deed.refusals()} />
    </Confirm>
  )
}
