import { Contacts } from "./Contacts.ts"
import { suite } from "./suite.ts"

suite("in memory", Contacts.layerMemory)
