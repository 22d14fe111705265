import { bilingual } from "./bilingual";

/** What stands on the fields of lists and rows. */
export const INPUT_STRINGS = bilingual({
  nb: {
    addRow: "Legg til rad",
    addPoint: "Legg til punkt",
    point: (number: number) => `Punkt ${number}`,
    row: (number: number) => `rad ${number}`,
    rowField: (field: string, number: number) => `${field}, rad ${number}`,
    moveUp: (row: string) => `Flytt opp ${row}`,
    moveDown: (row: string) => `Flytt ned ${row}`,
    remove: (row: string) => `Slett ${row}`,
    rowMenu: (row: string) => `Flytt eller slett ${row}`,
    rowMenuWithCopy: (row: string) => `Flytt, kopier eller slett ${row}`,
    duplicate: (row: string) => `Lag en kopi av ${row}`,
    listHelp: "Enter gir nytt punkt. Tilbaketast i et tomt punkt fjerner det.",
    what: "Hva",
    when: "Når",
    whenExample: "f.eks. høsten 2028",
    other: "Annet",
    moreRows: (next: number, left: number) =>
      next === left ? `Vis ${next} til` : `Vis ${next} til, av ${left} som ikke vises`,
  },
  nn: {
    addRow: "Legg til rad",
    addPoint: "Legg til punkt",
    point: (number: number) => `Punkt ${number}`,
    row: (number: number) => `rad ${number}`,
    rowField: (field: string, number: number) => `${field}, rad ${number}`,
    moveUp: (row: string) => `Flytt opp ${row}`,
    moveDown: (row: string) => `Flytt ned ${row}`,
    remove: (row: string) => `Slett ${row}`,
    rowMenu: (row: string) => `Flytt eller slett ${row}`,
    rowMenuWithCopy: (row: string) => `Flytt, kopier eller slett ${row}`,
    duplicate: (row: string) => `Lag ein kopi av ${row}`,
    listHelp: "Enter gir nytt punkt. Tilbaketast i eit tomt punkt fjernar det.",
    what: "Kva",
    when: "Når",
    whenExample: "t.d. hausten 2028",
    other: "Anna",
    moreRows: (next: number, left: number) =>
      next === left ? `Vis ${next} til` : `Vis ${next} til, av ${left} som ikkje er viste`,
  },
});
