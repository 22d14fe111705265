import { createContext } from "react";

/** How the page that is shown was come to, and where its way back leads. */
export interface Way {
  /** Back to where the user came from; null where that is not known, and the page's own way back is taken. */
  readonly back: { readonly label: string | null; readonly onClick: () => void } | null;
  /** Brings it back to where the user was on it, with or without the focus, and gives what ends that; null where it is new. */
  readonly comeBack: ((takesFocus: boolean) => () => void) | null;
  /** The pane was just opened anew, or has followed the cursor: the focus may be in the document. */
  readonly isReopened: boolean;
}

/** The way of the page that is shown. */
export const WayContext = createContext<Way>({ back: null, comeBack: null, isReopened: false });
