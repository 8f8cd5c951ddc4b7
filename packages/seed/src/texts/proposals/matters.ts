import { care } from "./care.ts"
import { culture } from "./culture.ts"
import { economy } from "./economy.ts"
import { environment } from "./environment.ts"
import { fields } from "./fields.ts"
import type { Matter } from "./Matter.ts"
import { order } from "./order.ts"
import { schooling } from "./schooling.ts"
import { streets } from "./streets.ts"
import { trade } from "./trade.ts"
import { urban } from "./urban.ts"
import { villages } from "./villages.ts"
import { waters } from "./waters.ts"

/** Every matter members of the city write about. */
export const matters: ReadonlyArray<Matter> = [
  ...urban,
  ...streets,
  ...economy,
  ...trade,
  ...schooling,
  ...culture,
  ...care,
  ...order,
  ...environment,
  ...waters,
  ...fields,
  ...villages
]
