import { Loading } from "@jianyan/ui"

/** Shows the shape of a page while the code of it is fetched. */
export const Coming = () => <Loading shape="page" />
