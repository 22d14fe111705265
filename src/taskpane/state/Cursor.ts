import type { Page } from "./Page";

/** What the pane knows of the cursor in Word. */
export interface Cursor {
  /** Null where it is not known, or the pane has no page for it. */
  readonly place: CursorPlace | null;
  /** The pane goes where the cursor goes. */
  readonly follows: boolean;
  /** The page that it has gone to by itself last. */
  readonly followed: Page | null;
}

/** Where the cursor stands, and the page that is about it. */
export interface CursorPlace {
  readonly page: Page;
  /** The number of the step whose text it stands in; null for a table or a figure. */
  readonly step: number | null;
  /** What the prompt, the step or the table is called, in the plan's language. */
  readonly name: string;
  /** The number of the table's row; null for none that is known. */
  readonly row: string | null;
}
