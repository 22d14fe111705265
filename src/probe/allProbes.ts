import { BOOKMARK_PROBES } from "./probes/bookmarks";
import { CONTROL_RULE_PROBES } from "./probes/controlRules";
import { CONTROL_CONTENT_PROBES } from "./probes/controlContents";
import { CONTROL_EDGE_PROBES } from "./probes/controlEdges";
import { PICTURE_AND_FILE_PROBES } from "./probes/files";
import { FRONT_PROBES } from "./probes/fronts";
import { LIST_PROBES } from "./probes/lists";
import { PARAGRAPH_PROBES } from "./probes/paragraphs";
import { PART_PROBES } from "./probes/parts";
import { ROW_PROBES } from "./probes/rows";
import { TABLE_PROBES } from "./probes/tables";
import { TEXT_PROBES } from "./probes/texts";
import type { Probe } from "./Probe";

/** Content controls come last: making one is said to throw people out of the document on the web (#6590, #6657). */
export const ALL_PROBES: readonly Probe[] = [
  ...PARAGRAPH_PROBES,
  ...TEXT_PROBES,
  ...LIST_PROBES,
  ...BOOKMARK_PROBES,
  ...TABLE_PROBES,
  ...ROW_PROBES,
  ...PART_PROBES,
  ...PICTURE_AND_FILE_PROBES,
  ...FRONT_PROBES,
  ...CONTROL_EDGE_PROBES,
  ...CONTROL_CONTENT_PROBES,
  ...CONTROL_RULE_PROBES,
];
