import { Snapshots } from "./Snapshots.ts"
import { suite } from "./suite.ts"

suite("in memory", Snapshots.layerMemory)
