import { Access, Member, type Unit } from "@jianyan/domain"
import { Checkbox, Picker } from "@jianyan/ui"
import { type Deed, useToday } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { memberName } from "../../parts/register.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts as say } from "../../words/accounts.ts"
import { t } from "../../words/words.ts"
import type { Granting } from "./Granting.ts"
import { useUnits } from "./useUnits.ts"

/** What a person may do: roles in words, and whose they are where a role asks for it. */
export const GrantFields = (props: { readonly value: Granting; readonly onChange: (value: Granting) => void; readonly deed: Deed }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const units = useUnits()
  const members = useQuery(() => ({ queryKey: [visitor.at, "members"], queryFn: ({ signal }) => visitor.house.committee.members({}, { signal }) }))
  const sitting = () => members.isSuccess && today.isSuccess ? members.data.filter((member) => member.id === props.value.member || Member.sits(member, today.data.on)) : []
  const press = (role: Access.Role, on: boolean) => props.onChange({ ...props.value, roles: on ? [...props.value.roles, role] : props.value.roles.filter((each) => each !== role) })
  return (
    <>
      <fieldset class="ui-field accounts-roles" data-refused={props.deed.refusal("roles") ? "" : undefined}>
        <legend class="ui-field-label" id="roles" tabindex="-1">{say("grant")}</legend>
        <div class="ui-field-hint">{say("grantHint")}</div>
        <div class="ui-choices">
          <For each={Access.Role.literals}>
            {(role) => <Checkbox name={`role-${role}`} label={t(`role.${role}`)} hint={say(`duty.${role}`)} checked={props.value.roles.includes(role)} onChange={(on) => press(role, on)} />}
          </For>
        </div>
        <Show when={props.deed.refusal("roles")}>{(text) => <div class="ui-field-refusal">{text()}</div>}</Show>
      </fieldset>
      <Show when={props.value.roles.includes("member")}>
        <Picker<Member.Id>
          name="member" label={say("member")} most={1} value={props.value.member === undefined ? [] : [props.value.member]} onChange={([member]) => props.onChange({ ...props.value, member })}
          choices={sitting().map((member) => ({ value: member.id, label: memberName(member) }))} refusal={props.deed.refusal("member")}
        />
      </Show>
      <Show when={props.value.roles.includes("handlingUnit")}>
        <Picker<Unit.Id>
          name="unit" label={say("officerOf")} most={1} value={props.value.unit === undefined ? [] : [props.value.unit]} onChange={([unit]) => props.onChange({ ...props.value, unit })}
          choices={units.open().map(({ id }) => ({ value: id, label: units.name(id) }))} refusal={props.deed.refusal("unit")}
        />
      </Show>
    </>
  )
}
