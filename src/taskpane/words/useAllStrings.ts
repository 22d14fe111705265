import { useMemo } from "react";
import { LATER_STRINGS } from "../../content/strings/laterStrings";
import type { Strings } from "../../content/strings/nb";
import { useStrings } from "./StringsContext";

/** All texts of the pane. */
export type AllStrings = Strings & (typeof LATER_STRINGS)["nb"];

/** The pane's texts with those that the first view does not need, for what is fetched after it. */
export function useAllStrings(): AllStrings {
  const strings = useStrings();
  return useMemo(() => ({ ...strings, ...LATER_STRINGS[strings.language] }), [strings]);
}
