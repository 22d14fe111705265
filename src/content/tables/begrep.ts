import type { TableDefinition } from "./TableDefinition";

/** What each part of competence means in this municipality. */
export const BEGREP: TableDefinition = {
  id: "mal.tab.begrep",
  step: "s4",
  title: { nb: "Hva vi mener med kompetanse", nn: "Kva vi meiner med kompetanse" },
  purpose: {
    nb: "Forklarer hver del av kompetansen med deres egne ord.",
    nn: "Forklarer kvar del av kompetansen med dykkar eigne ord.",
  },
  columns: [
    {
      id: "part",
      name: { nb: "Kompetanse", nn: "Kompetanse" },
      kind: "text",
      synonyms: ["Del", "Begrep", "Omgrep"],
      width: 14,
    },
    {
      id: "meaning",
      name: { nb: "Hva vi mener med det hos oss", nn: "Kva vi meiner med det hos oss" },
      kind: "text",
      synonyms: ["Betydning", "Forklaring", "Definisjon"],
      width: 30,
    },
    {
      id: "importance",
      name: { nb: "Hva er viktig for oss for å nå våre mål?", nn: "Kva er viktig for oss for å nå måla våre?" },
      kind: "text",
      synonyms: ["Viktig for oss"],
      width: 30,
    },
  ],
  startingRows: [
    { part: { nb: "Kunnskap", nn: "Kunnskap" } },
    { part: { nb: "Forståelse", nn: "Forståing" } },
    { part: { nb: "Ferdigheter", nn: "Ferdigheiter" } },
    { part: { nb: "Egenskaper", nn: "Eigenskapar" } },
    { part: { nb: "Holdninger", nn: "Haldningar" } },
    { part: { nb: "Verdier", nn: "Verdiar" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.begrep"],
};
