import type { TableDefinition } from "./TableDefinition";

/** Goals agreed with one employee: never in the plan, which is public. */
export const UTVIKLING: TableDefinition = {
  id: "drof.tab.utvikling",
  step: "s7",
  title: { nb: "Utviklingsmål for medarbeideren", nn: "Utviklingsmål for medarbeidaren" },
  purpose: {
    nb: "Til samtalen mellom leder og medarbeider. Den gjelder én person og skal aldri stå i planen, som er offentlig.",
    nn: "Til samtalen mellom leiar og medarbeidar. Han gjeld éin person og skal aldri stå i planen, som er offentleg.",
  },
  columns: [
    {
      id: "unitNeed",
      name: { nb: "Kommunens kritiske kompetansebehov", nn: "Kritiske kompetansebehov i kommunen" },
      kind: "text",
      synonyms: ["Virksomhetens kritiske kompetansebehov", "Kritiske kompetansebehov i verksemda"],
      width: 24,
    },
    {
      id: "employeeNeed",
      name: { nb: "Medarbeiderens kompetansebehov", nn: "Kompetansebehov hos medarbeidaren" },
      kind: "text",
      width: 24,
    },
    {
      id: "goal",
      name: { nb: "Avtalt utviklingsmål", nn: "Avtalt utviklingsmål" },
      kind: "text",
      synonyms: ["Utviklingsmål", "Mål"],
      width: 24,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "drof" },
  isPrivate: true,
  covers: ["drof.tab.utvikling"],
};
