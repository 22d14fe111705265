import type { TableDefinition } from "../../content/tables/TableDefinition";
import { captionText, captionTitle } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { rowsToCards } from "../../document/cards/cards";
import type { Plan } from "../../plan/Plan";
import { insertedRows, type TableView } from "../../plan/table/TableView";
import { viewTable } from "../../plan/table/viewTable";
import type { NewBlock } from "../../word/write/queueNewBlock";
import { blockTitle } from "../block/blockContext";
import { tableTag } from "../blockTags";

/** A standard table as a block: a heading, and the table with its caption as the plan has it. */
export function tableBlock(plan: Plan, table: TableDefinition, view: TableView = viewTable(plan, table)): NewBlock {
  const title = table.title[plan.meta.language];
  return {
    tag: tableTag(table),
    title: blockTitle(title),
    pieces: [
      { kind: "heading", level: 2, text: title },
      { kind: "caption", text: captionText("Tabell", title) },
      ...tablePieces(view),
    ],
  };
}

function tablePieces(view: TableView): readonly Piece[] {
  const rows = insertedRows(view);
  return view.form === "cards"
    ? rowsToCards(rows, { ids: view.columns.map(({ id }) => id), isNumbered: view.isNumbered })
    : [{ kind: "table", rows, widths: view.widths }];
}

/** A title or caption that stands as we write it in the plan's other language, in the plan's own; any other piece as it is. */
export function inPlanLanguage(
  piece: Piece,
  { plan, table }: { readonly plan: Plan; readonly table: TableDefinition },
): Piece {
  const { language } = plan.meta;
  const [from, to] = [table.title[language === "nb" ? "nn" : "nb"], table.title[language]];
  if (piece.kind === "heading" && piece.text === from) return { ...piece, text: to };
  if (piece.kind !== "caption" || captionTitle(piece.text) !== from) return piece;
  return { ...piece, text: piece.text.replace(from, () => to) };
}
