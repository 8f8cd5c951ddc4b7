import type { Proposal } from "@jianyan/domain"
import { StageBadge } from "@jianyan/ui"
import { stageTone } from "@jianyan/zone"
import { trade } from "../words/trade.ts"

/** Says where a proposal stands. */
export const Stage = (props: { readonly stage: Proposal.Stage["_tag"] }) => <StageBadge tone={stageTone(props.stage)} word={trade(`stage.${props.stage}`)} />
