import type { Failed } from "../actions/Outcome";
import type { RIBBON_TEXTS } from "../content/ribbonTexts";

/** What a button of the ribbon has to tell: a text of the ribbon's own, or of the errors that Word gives. */
export type RibbonMessage = keyof typeof RIBBON_TEXTS | Failed["code"];
