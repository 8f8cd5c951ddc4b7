import { Frame, type FrameSection } from "@jianyan/ui"
import type { JSX } from "solid-js"
import { type ZoneName, zoneLinks } from "./zones.ts"

/** What a zone puts into the frame that all of them share. */
export interface ZoneFrameProps {
  /** The zone the visitor is in; none on a page that the rail does not lead to. */
  readonly zone?: ZoneName | undefined
  /** How many things wait in this zone. */
  readonly waiting?: number | undefined
  /** What the committee is called; none before it is known. */
  readonly committee?: string | undefined
  readonly sections?: ReadonlyArray<FrameSection> | undefined
  readonly me?: JSX.Element
  readonly signOut?: JSX.Element
  /** Beside the brand: what opens from every page. */
  readonly actions?: JSX.Element
  /** Above the page. */
  readonly notice?: JSX.Element
  readonly children?: JSX.Element
}

/** The rail with the ways to every zone, and the page beside it. */
export const ZoneFrame = (props: ZoneFrameProps) => (
  <Frame
    committee={props.committee ?? ""} zones={zoneLinks(props.zone, props.waiting)} sections={props.sections}
    me={props.me} signOut={props.signOut} actions={props.actions} notice={props.notice}
  >
    {props.children}
  </Frame>
)
