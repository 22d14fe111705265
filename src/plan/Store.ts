import type { PartName } from "./PartName";

/** Where a part stands in the document, and the revision that we last read or wrote. */
export interface StoredPart {
  /** Word's id of the custom XML part. */
  readonly id: string;
  readonly revision: number;
}

/** The parts that exist in the document. */
export type Store = Readonly<Partial<Record<PartName, StoredPart>>>;
