import type { GuidanceItem } from "../../content/Guidance";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";

/** The notes to these questions with the questions, to be copied where they cannot be saved. */
export function notePieces({ reflections, meta }: Plan, questions: readonly GuidanceItem[]): readonly Piece[] {
  return questions.flatMap((item): readonly Piece[] => {
    const note = reflections[item.id];
    if (note === undefined) return [];
    return [
      { kind: "heading", level: 2, text: item.text[meta.language] },
      { kind: "paragraph", text: note },
    ];
  });
}
