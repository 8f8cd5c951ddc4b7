import { devDependenciesAreForTests } from "./devDependenciesAreForTests.ts"
import { domainIsPure } from "./domainIsPure.ts"
import { doorsAreTold } from "./doorsAreTold.ts"
import { eventsInPastTense } from "./eventsInPastTense.ts"
import { mockIsDev } from "./mockIsDev.ts"
import { namesThatHoldAnything } from "./namesThatHoldAnything.ts"
import { noCastToAny } from "./noCastToAny.ts"
import { noCrossAppImport } from "./noCrossAppImport.ts"
import { serverIsPortable } from "./serverIsPortable.ts"

/** The rules of the house that a machine can keep; `.oxlintrc.json` says in which rooms each holds. */
export default {
  meta: { name: "house" },
  rules: {
    "domain-is-pure": domainIsPure,
    "server-is-portable": serverIsPortable,
    "mock-is-dev": mockIsDev,
    "names-that-hold-anything": namesThatHoldAnything,
    "events-in-past-tense": eventsInPastTense,
    "no-cast-to-any": noCastToAny,
    "no-cross-app-import": noCrossAppImport,
    "doors-are-told": doorsAreTold,
    "dev-dependencies-are-for-tests": devDependenciesAreForTests
  }
}
