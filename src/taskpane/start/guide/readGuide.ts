import { readKept } from "../../../actions/document/kept";
import type { Page } from "../../state/Page";

/** What users come for. */
export type Way = "write" | "discuss" | "tables";

/** Where each leads besides the start page, which has what is to be written. */
export const WAY_PAGES: Readonly<Record<Way, Page | null>> = {
  write: null,
  discuss: { kind: "leaders" },
  tables: { kind: "tables" },
};

/** What newcomers are shown above all else. */
export interface Guide {
  readonly way: Way;
  readonly shown: "ways" | "tour" | null;
  /** The user has asked for it: it takes the focus. */
  readonly isAsked: boolean;
}

export const WAY_NAME = "planhjelp.way.1";
export const TOUR_NAME = "planhjelp.tour.1";

/** What the user has chosen and been shown before. Where the browser keeps nothing, nothing comes up unasked. */
export function readGuide(): Guide {
  const way = readKept(WAY_NAME);
  const shown = way === null ? "ways" : readKept(TOUR_NAME) === null ? "tour" : null;
  return { way: way === "discuss" || way === "tables" ? way : "write", shown, isAsked: false };
}
