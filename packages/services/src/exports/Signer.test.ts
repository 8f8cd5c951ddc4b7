import { Signer } from "./Signer.ts"
import { suite } from "./suite.ts"

suite("in memory", Signer.layerMemory)
