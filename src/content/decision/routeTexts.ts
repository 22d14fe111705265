import type { Localized } from "../Language";

/** Where a plan goes before it is decided on, in its order. Ids stand in users' documents, in the cell "route.links" of the log's rows. */
export const ROUTE = ["discussion", "committee", "executive", "council"] as const;

export type RouteStop = (typeof ROUTE)[number];

/** What a stop is called, and what is on the agenda there, where the log says nothing yet. */
export const ROUTE_TEXTS: Readonly<Record<RouteStop, { readonly body: Localized; readonly case: Localized }>> = {
  discussion: {
    body: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
    case: { nb: "Utkast til plan", nn: "Utkast til plan" },
  },
  committee: {
    body: { nb: "Partssammensatt utvalg", nn: "Partssamansett utval" },
    case: { nb: "Uttalelse til planen", nn: "Fråsegn til planen" },
  },
  executive: {
    body: { nb: "Formannskapet", nn: "Formannskapet" },
    case: { nb: "Innstilling til kommunestyret", nn: "Innstilling til kommunestyret" },
  },
  council: {
    body: { nb: "Kommunestyret", nn: "Kommunestyret" },
    case: { nb: "Vedtak av planen", nn: "Vedtak av planen" },
  },
};
