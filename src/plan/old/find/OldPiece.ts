import type { StepId } from "../../../content/StepId";
import type { TableId } from "../../../content/tables/tableIds";
import type { SheetRows } from "../../sheet/read/SheetFile";

/** Where a piece of a document goes in the plan. */
export type OldTarget =
  | { readonly kind: "meta"; readonly field: "municipality" | "period" | "language" }
  | { readonly kind: "prompt"; readonly step: StepId; readonly prompt: string }
  /** To the user's own paragraphs, last in the step's text. */
  | { readonly kind: "notes"; readonly step: StepId }
  /** To the rows of a standard table; "nitt.tab.handlingsplan" for measures, whatever the form. */
  | { readonly kind: "table"; readonly table: TableId };

/** A paragraph, or a point of a list. */
export interface OldLine {
  readonly text: string;
  readonly isPoint: boolean;
}

/** Something that was found in a document, and where it is taken to belong. */
export interface OldPiece {
  /** Unique among the document's pieces. */
  readonly id: string;
  /** The heading that it stands under, "" above the first. */
  readonly heading: string;
  /** A line of the document that only leads to it: "Disse har bidratt:". Not taken along. */
  readonly lead: string;
  /** Its text; none for a table. */
  readonly lines: readonly OldLine[];
  /** Its cells, with the row that names the columns; null for text. */
  readonly rows: SheetRows | null;
  /** What measures in it get besides, where they have no such field: the goal or strategy that they stand under. */
  readonly context: Readonly<Record<string, string>>;
  /** Null for what no place was found for. */
  readonly target: OldTarget | null;
  /** Whether it is taken along unless the user says otherwise. */
  readonly isSure: boolean;
}

/** A piece before it has its number. */
export type FoundPiece = Pick<OldPiece, "heading" | "target"> & Partial<Omit<OldPiece, "id">>;

/** The table that stands for the plan's measures, and those that its goals and needs are rows of. */
export const MEASURES = "nitt.tab.handlingsplan" satisfies TableId;
export const GOALS = "nitt.tab.maal" satisfies TableId;
export const NEEDS = "deck.tab.analyse" satisfies TableId;

/** The piece with its number, and with nothing where it says nothing. */
export function numberedPiece(piece: FoundPiece, index: number): OldPiece {
  return { id: `p${index + 1}`, lead: "", lines: [], rows: null, context: {}, isSure: piece.target !== null, ...piece };
}
