import { captionText } from "../../document/block/caption";
import type { DocumentPiece } from "../../document/Piece";
import { textLines } from "../answers/textLines";
import type { Plan } from "../Plan";
import { meetingsOf } from "../questions/meetings";
import { type CaseSource, loggedRows, oneLine } from "./CaseSource";
import { bullet, paragraph } from "./pieces";
import { stopRow } from "./route";

/** A discussion with the unions. "Kompetansedrøfting" is what a unit does. */
const DISCUSSION = /(?<!kompetanse)drøft/iu;

/** The days on which the log says that the plan was discussed with the unions, as they read in a sentence. */
export function isDiscussed(plan: Plan): readonly string[] {
  const rows = loggedRows(plan).filter(({ cells }) => DISCUSSION.test([cells.body, cells.case].join(" ")));
  return [...new Set(rows.map(({ when }) => when))];
}

/** Where the plan has been before it is decided on, with days and what came of it, and what the parties have said in meetings. */
export function hearingPieces(source: CaseSource): readonly DocumentPiece[] {
  const { texts, plan } = source;
  const { hearing } = texts;
  const decision = stopRow(plan, "council")?.cells;
  const before = loggedRows(plan).filter(({ cells }) => cells !== decision);
  const rows = before.map(({ cells, when }) => [
    when,
    oneLine(cells.body ?? ""),
    oneLine(cells.case ?? ""),
    oneLine(cells.outcome ?? "") || hearing.open,
  ]);
  const table: readonly DocumentPiece[] =
    rows.length === 0
      ? [paragraph(hearing.none)]
      : [
          { kind: "caption", text: captionText("Tabell", hearing.table) },
          { kind: "table", rows: [hearing.columns, ...rows], widths: [18, 26, 22, 34] },
        ];
  return [...table, ...viewPieces(source)];
}

/** What the organisations have said, and what they were answered. */
function viewPieces({ plan, texts: { hearing } }: CaseSource): readonly DocumentPiece[] {
  return meetingsOf(plan).flatMap(({ name, views, answer, held }) => {
    if (held === "" || views + answer === "") return [];
    const answers = textLines(answer);
    return [
      paragraph(hearing.views(name)),
      ...textLines(views).map(bullet),
      ...(answers.length === 0 ? [] : [paragraph([hearing.answer, ...answers].join(" "))]),
    ];
  });
}
