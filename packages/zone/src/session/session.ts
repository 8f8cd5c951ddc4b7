import { connect, type Connected } from "@jianyan/client"
import { SessionApi } from "@jianyan/contract"

/** Asks what may be asked outside any committee. */
export const session: Connected<typeof SessionApi> = connect(SessionApi, { base: location.origin })
