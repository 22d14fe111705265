import type { TableColumn } from "./TableDefinition";

/** The column of tables of needs that names the goals that a need comes from, by their numbers. */
export const GOALS_COLUMN: TableColumn = {
  id: "goals",
  name: { nb: "Mål", nn: "Mål" },
  kind: "goals",
  help: {
    nb: "Målene i steg 3 som behovet kommer av, for eksempel M1, M2.",
    nn: "Måla i steg 3 som behovet kjem av, til dømes M1, M2.",
  },
  synonyms: ["Mål nr", "Målnummer"],
  width: 8,
};
