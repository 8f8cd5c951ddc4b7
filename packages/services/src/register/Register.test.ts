import { Register } from "./Register.ts"
import { suite } from "./suite.ts"

suite("in memory", Register.layerMemory)
