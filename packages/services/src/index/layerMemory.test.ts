import { Layer } from "effect"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { Proposals } from "../proposals/Proposals.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { layerMemory } from "./layerMemory.ts"
import { suite } from "./suite.ts"

const houses = Layer.provideMerge(Layer.effectDiscard(founding), Layer.provide(Houses.layer, Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))

suite("in memory", Layer.provide(Layer.mergeAll(layerMemory, Proposals.layer), houses))
