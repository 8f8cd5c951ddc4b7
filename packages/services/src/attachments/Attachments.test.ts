import { Attachments } from "./Attachments.ts"
import { limits, suite } from "./suite.ts"

suite("in memory", Attachments.layerMemory(limits))
