import type { Found } from "../../document/headings/Found";
import type { StandingBlock } from "../../document/block/standingBlocks";
import type { Outline } from "../../document/Outline";
import type { FoundStep, OutlineWarning } from "../../document/headings/FoundStep";

/** What the pane shows of the document after a scan. */
export interface DocumentView {
  /** The document as it was read. */
  readonly outline: Outline;
  /** All seven steps in order. */
  readonly steps: Found<readonly FoundStep[], OutlineWarning>;
  /** The section of the list of references. */
  readonly references: FoundStep;
  /** No text at all in the document. */
  readonly isEmpty: boolean;
  /** Headings of steps stand in tables, where they are not seen. */
  readonly hasStepsInTables: boolean;
  /** Our blocks in the document. */
  readonly blocks: readonly StandingBlock[];
  /** Word tracks changes. */
  readonly tracked: boolean;
  /** Word opened the document to be read only. */
  readonly isReadOnly: boolean;
}
