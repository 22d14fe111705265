import { PART_NAMES, type PartName } from "../PartName";
import type { PartVersion } from "../PartVersion";
import type { PlanWarning } from "../PlanWarning";
import { NAMESPACE, VERSION } from "./namespace";
import { numberOf } from "./readElement";
import { readVersion } from "./versionXml";

/** A part whose frame is sound; its content has not been read yet. */
export interface ParsedPart {
  readonly index: number;
  readonly part: PartName;
  readonly version: PartVersion;
  /** Whether its revision is not what was read. */
  readonly isCut: boolean;
  readonly root: Element;
  /** Written in a format before today's. */
  readonly isOld: boolean;
}

/** Reads the frame of one part: whether it is ours, of a version that we know, and which it is. */
export function parsePart(xml: string, index: number): ParsedPart | PlanWarning {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) return { code: "partBroken", index, part: null };
  const found = document.documentElement;
  if (found.namespaceURI !== NAMESPACE || found.localName !== "part") return { code: "partForeign", index };
  const part = PART_NAMES.find((name) => name === found.getAttribute("name")) ?? null;
  try {
    const format = numberOf(found, "version");
    if (format > VERSION) return { code: "partNewer", index, part };
    if (part === null)
      return found.hasAttribute("name") ? { code: "partForeign", index } : { code: "partBroken", index, part };
    if (isTooLong(found)) return { code: "partTooLong", index, part };
    return { index, part, ...readVersion(found), root: found, isOld: format < VERSION };
  } catch {
    return { code: "partBroken", index, part };
  }
}

/** The most rows, measures and answers of one part. No plan has a tenth of them. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 1_000;

/** Whether a part has more than is read. */
function isTooLong(root: Element): boolean {
  const count = (name: string) => root.getElementsByTagNameNS(NAMESPACE, name).length;
  return Math.max(root.childElementCount, count("row")) > MOST_ROWS || count("column") > MOST_COLUMNS;
}
