import { createContext, useContext } from "react";
import { nb, type Strings } from "../../content/strings/nb";

/** The pane's texts in the language that Word is shown in. */
export const StringsContext = createContext<Strings>(nb);

/** The pane's texts. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
