import type { PartVersion } from "../PartVersion";
import { numberOf } from "./readElement";

/** Sets the attributes `revision`, `by` and `seen`: "a1b2:4 c3d4:3". */
export function writeVersion(root: Element, { revision, by, seen }: PartVersion): void {
  root.setAttribute("revision", String(revision));
  if (by === "") return;
  root.setAttribute("by", by);
  root.setAttribute(
    "seen",
    Object.entries(seen)
      .map(([writer, number]) => `${writer}:${number}`)
      .join(" "),
  );
}

/** Reads what writeVersion wrote. A part without a writer has seen nobody. */
export function readVersion(root: Element): PartVersion {
  const by = root.getAttribute("by") ?? "";
  const pairs = (root.getAttribute("seen") ?? "").matchAll(/(\w+):(\d{1,15})(?= |$)/gu);
  const seen = [...pairs].map(([, writer = "", number = ""]) => [writer, Number(number)] as const);
  return { revision: numberOf(root, "revision"), by, seen: Object.fromEntries(seen) };
}
