import { TextField, type Refusal } from "@jianyan/ui"
import { DeedForm } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts as say } from "../../words/accounts.ts"
import { GrantFields } from "./GrantFields.tsx"
import { type Granting, isGrant, toGrant } from "./Granting.ts"
import type { Telling } from "./TellPassword.tsx"

/** Opens an account for a person, with what they may do; the first password is told once it is open. */
export const OpenAccount = (props: { readonly onClose: () => void; readonly onTold: (telling: Telling) => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [user, setUser] = createSignal("")
  const [name, setName] = createSignal("")
  const [granting, setGranting] = createSignal<Granting>({ roles: [] })
  const send = () => {
    const grant = toGrant(granting())
    const missing: ReadonlyArray<Refusal> = [
      ...(user().trim() === "" ? [{ name: "user", message: say("refusal.noUser") }] : []),
      ...(name().trim() === "" ? [{ name: "name", message: say("refusal.noName") }] : []),
      ...(isGrant(grant) ? [] : grant)
    ]
    if (missing.length > 0 || !isGrant(grant)) return deed.refuse(missing)
    void deed.run(() => house.accounts.open({ user: user().trim(), name: name().trim(), grant }), (told) => props.onTold({ ...told, why: "opened", name: name().trim() }))
  }
  return (
    <DeedForm title={say("open")} follows={say("openFollows")} confirm={say("open")} deed={deed} onClose={props.onClose} onSubmit={send}>
      <TextField name="user" label={say("user")} hint={say("userHint")} value={user()} onInput={setUser} maxlength={80} autocomplete="off" refusal={deed.refusal("user")} />
      <TextField name="name" label={say("name")} hint={say("nameHint")} value={name()} onInput={setName} maxlength={80} autocomplete="off" refusal={deed.refusal("name")} />
      <GrantFields value={granting()} onChange={setGranting} deed={deed} />
    </DeedForm>
  )
}
