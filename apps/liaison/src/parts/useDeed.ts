import * as Zones from "@jianyan/zone"
import { type Form, sentences } from "../words/refusals.ts"
import { useVisitor } from "./Visitor.tsx"

/** Makes a deed of this committee; its refusals lead to the fields of the form. */
export const useDeed = (form: Form): Zones.Deed => Zones.useDeed(useVisitor(), (thrown) => sentences(thrown, form))
