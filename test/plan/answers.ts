import type { Answer } from "../../src/plan/answers/Answer";

export const text = (...lines: string[]): Answer => ({ kind: "text", text: lines.join("\n") });
export const list = (...items: string[]): Answer => ({ kind: "list", items });
export const people = (...rows: [string, string][]): Answer => ({
  kind: "people",
  people: rows.map(([who, how]) => ({ who, how })),
});
export const dates = (...rows: [string, string][]): Answer => ({
  kind: "dates",
  events: rows.map(([when, what]) => ({ what, when })),
});
export const choices = (chosen: string[], other = ""): Answer => ({ kind: "choices", chosen, other });
