import { suite } from "./suite.ts"
import { Views } from "./Views.ts"

suite("in memory", Views.layerMemory)
