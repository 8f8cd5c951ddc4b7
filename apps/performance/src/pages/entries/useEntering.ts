import * as Zones from "@jianyan/zone"
import { useVisitor } from "../../parts/Visitor.tsx"
import { sayEntering } from "../../words/sayEntering.ts"

/** Makes a deed about entries; its refusals lead to the fields of the form. */
export const useEntering = (): Zones.Deed => Zones.useDeed(useVisitor(), sayEntering)
