import type { Prompt } from "../../../content/Prompt";
import type { Answer } from "../../answers/Answer";
import { roleIn } from "../find/rolesIn";
import type { OldLine, OldPiece } from "../find/OldPiece";

/** What a piece says as text: a paragraph or a point a line, a row of a table with tabs. */
export function textOf({ lines, rows }: Pick<OldPiece, "lines" | "rows">): string {
  const cells = (rows ?? []).map((row) => row.map((text) => text.replace(/\s+/gu, " ")).join("\t"));
  return [...lines.map(lineText), ...cells].join("\n");
}

function lineText({ text, isPoint }: OldLine): string {
  const [what = "", when] = text.split("\t");
  const said = when === undefined ? text : `${what}: ${when}`;
  return isPoint ? `- ${said.replace(/\n/gu, " ")}` : said;
}

/** The answer to a prompt with what a piece says after what it says already, of which nothing is changed. */
export function addedAnswer(
  before: Answer | undefined,
  { input }: Prompt,
  piece: Pick<OldPiece, "lines" | "rows">,
): Answer {
  const points = piece.rows === null ? piece.lines.map(({ text }) => text) : [textOf(piece)];
  switch (input.kind) {
    case "text":
      return { kind: "text", text: joined(before?.kind === "text" ? before.text : "", textOf(piece), "\n") };
    case "list":
      return { kind: "list", items: [...(before?.kind === "list" ? before.items : []), ...points] };
    case "people": {
      const people = points.map((text) => apart(roleIn(text) ?? text, /:\s+/u));
      const known = before?.kind === "people" ? before.people : [];
      return { kind: "people", people: [...known, ...people.map(([who, how]) => ({ who, how }))] };
    }
    case "dates": {
      const events = points.map((text) => apart(text, /\t/u)).map(([what, when]) => ({ what, when }));
      return { kind: "dates", events: [...(before?.kind === "dates" ? before.events : []), ...events] };
    }
    case "choices": {
      const { chosen = [], other = "" } = before?.kind === "choices" ? before : {};
      return { kind: "choices", chosen, other: joined(other, points.join(", "), ", ") };
    }
  }
}

function joined(before: string, after: string, between: string): string {
  return [before, after].filter((text) => text !== "").join(between);
}

/** The text before the first such sign, and what follows it. */
function apart(text: string, sign: RegExp): readonly [string, string] {
  const found = sign.exec(text);
  return found === null ? [text, ""] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
