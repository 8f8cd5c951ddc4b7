import { type DossiersApi, Zone } from "@jianyan/contract"
import { Member } from "@jianyan/domain"
import { ButtonLink, Empty, PageHead } from "@jianyan/ui"
import { called } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { portrait as t } from "../../words/portrait.ts"
import { shell } from "../../words/shell.ts"
import { Pictures } from "./Pictures.tsx"
import "./portrait.css"

/** Draws a member's work over the years: what it was made of, when it was done, and beside it the middle half of the sector. */
export default function ReadPortrait() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={/^[A-Za-z0-9_-]{1,64}$/u.test(params.id) ? params.id : undefined} keyed fallback={<NotOpen />}>
      {(id) => <One member={Member.Id.make(id)} />}
    </Show>
  )
}

const One = (props: { readonly member: Member.Id }) => {
  const visitor = useVisitor()
  const read = useQuery(() => ({ queryKey: [visitor.at, "portrait", props.member], queryFn: ({ signal }) => visitor.house.dossiers.portrait({ member: props.member }, { signal }) }))
  const member = useQuery(() => ({ queryKey: [visitor.committee.id, "member", props.member], queryFn: () => visitor.house.committee.member({ id: props.member }), staleTime: 600_000 }))
  const title = () => visitor.member === props.member ? t("title") : t("of", called(member.isSuccess ? member.data.name : undefined))
  const elsewhere = () => member.isSuccess && member.data.level !== undefined
  useTitle(title)
  return (
    <>
      <PageHead
        title={title()} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]}
        meta={<><Show when={member.isSuccess}><span>{member.isSuccess ? visitor.body(member.data.sector) : ""}</span></Show><span>{t("law")}</span></>}
        actions={<Show when={!elsewhere()}><ButtonLink href={Zone.performance.member(props.member)}>{t("toSheet")}</ButtonLink></Show>}
      />
      <Asked query={read} shape="page">
        {(read) => <Show when={read().works.some(worked)} fallback={<Empty title={t("none")}>{t("noneText")}</Empty>}><Pictures works={since(read().works)} elsewhere={elsewhere()} /></Show>}
      </Asked>
    </>
  )
}

const worked = ({ quarters }: DossiersApi.Work): boolean => quarters.some(({ records }) => records > 0)

/** The years from the first in which there is a record. */
const since = (works: ReadonlyArray<DossiersApi.Work>): ReadonlyArray<DossiersApi.Work> => works.slice(Math.max(0, works.findIndex(worked)))
