import { connect } from "@jianyan/client"
import { OpenApi, Problem } from "@jianyan/contract"

/** What anybody may ask, of any committee. */
export const outside = connect(OpenApi, { base: location.origin })

/** Waits for what was asked, and finds nothing where the house says that there is nothing to be read. */
export const findOutside = <A,>(asked: Promise<A>): Promise<{ readonly found?: A }> =>
  asked.then((found) => ({ found }), (thrown: unknown) => {
    if (thrown instanceof Problem.NotHere || thrown instanceof Problem.Malformed) return {}
    throw thrown
  })
