import { Context } from "effect"

/** The headers of the request being answered. */
export class Asked extends Context.Service<Asked, Headers>()("@jianyan/server/Asked") {}
