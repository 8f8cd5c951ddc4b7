import type { Meeting } from "@jianyan/domain"
import { StageBadge, type Tone } from "@jianyan/ui"
import { trade } from "../../words/trade.ts"

const tones: { readonly [State in Meeting.Attendance["state"]]: Tone } = { present: "done", late: "due", leftEarly: "due", leave: "going", absent: "bad", exempt: "plain" }

/** Says how a member was or was not at a meeting. */
export const State = (props: { readonly state: Meeting.Attendance["state"] }) => <StageBadge tone={tones[props.state]} word={trade(`state.${props.state}`)} />
