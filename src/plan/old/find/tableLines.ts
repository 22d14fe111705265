import type { StepId } from "../../../content/StepId";
import { normaliseText } from "../../../document/text/normaliseText";
import type { OldTable } from "../read/OldDocument";
import type { FoundPiece, OldLine, OldTarget } from "./OldPiece";

const ROLE = /^(?:rolle|roller|gruppe|utvalg|utval|funksjon|hvem|kven|deltaker|deltakar|organ)\p{L}*$/iu;
const TIME = /^(?:når|tid|tidspunkt|dato|frist|tidsfrist|måned|månad|periode|uke|veke)$/iu;
const MEASURES = /tiltak/iu;

/** Tables on the work with the plan that answer a prompt: who is in the groups, and what happens when. Null for other tables. */
export function tableLines({ rows }: OldTable, step: StepId | null): Pick<FoundPiece, "lines" | "target"> | null {
  const [header = [], ...content] = rows.map((row) => row.map(normaliseText));
  if ((step !== "s1" && step !== "s7") || content.length === 0 || header.some((name) => MEASURES.test(name)))
    return null;
  const time = header.findIndex((name) => TIME.test(name));
  if (time !== -1) {
    const target: OldTarget = { kind: "prompt", step, prompt: step === "s1" ? "milestones" : "dates" };
    return { target, lines: lines(content, (row) => `${rest(row, time)}\t${row[time] ?? ""}`) };
  }
  if (step !== "s1" || !ROLE.test(header[0] ?? "") || header.length < 2) return null;
  const target: OldTarget = { kind: "prompt", step, prompt: "groups" };
  return { target, lines: lines(content, (row) => `${row[0] ?? ""}: ${rest(row, 0)}`) };
}

function lines(rows: OldTable["rows"], textOf: (row: readonly string[]) => string): readonly OldLine[] {
  const said = rows.filter((row) => row.some((text) => text !== ""));
  return said.map((row) => ({ text: textOf(row), isPoint: true }));
}

/** The other cells of a row. */
function rest(row: readonly string[], place: number): string {
  return row.filter((text, at) => at !== place && text !== "").join(" – ");
}
