import type { GuidanceItem } from "../../content/Guidance";

/** Whether an item is a question to think through, on which a note can be kept. */
export function isQuestion({ kind }: GuidanceItem): boolean {
  return kind === "reflection" || kind === "keyQuestion";
}
