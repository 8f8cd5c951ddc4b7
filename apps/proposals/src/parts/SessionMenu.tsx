import { formatLabelled, Menu } from "@jianyan/ui"
import { useVisitor } from "./Visitor.tsx"

/** Chooses one session of the committee, the latest first, or none of them. */
export const SessionMenu = (props: { readonly name: string; readonly none: string; readonly session: string | undefined; readonly onChange: (session: string | undefined) => void }) => {
  const { naming } = useVisitor()
  const said = () => props.session === undefined ? props.none : naming.session(props.session)
  return (
    <Menu
      name={`${props.name}: ${said()}`}
      trigger={<>{formatLabelled(props.name, said())} <span aria-hidden="true">▾</span></>}
      items={[
        { label: props.none, onSelect: () => props.onChange(undefined) },
        ...naming.committee.sessions.toReversed().map(({ id }) => ({ label: naming.session(id), onSelect: () => props.onChange(id) }))
      ]}
    />
  )
}
