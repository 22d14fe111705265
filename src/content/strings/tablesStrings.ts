import { bilingual } from "./bilingual";

/** The texts on how a table stands in Word. */
export const TABLES_STRINGS = bilingual({
  nb: {
    form: "Form i Word",
    formHelp: (columns: number) =>
      `Tabellen viser ${columns} kolonner. Som kort er den lettere å lese på en stående side og å få lest opp.`,
    table: "Én tabell",
    measureCards: "Ett kort for hvert tiltak",
    rowCards: "Ett kort for hver rad",
    formInWord: "Den nye formen kommer inn i Word når du oppdaterer.",
  },
  nn: {
    form: "Form i Word",
    formHelp: (columns: number) =>
      `Tabellen viser ${columns} kolonnar. Som kort er han lettare å lese på ei ståande side og å få opplesen.`,
    table: "Éin tabell",
    measureCards: "Eitt kort for kvart tiltak",
    rowCards: "Eitt kort for kvar rad",
    formInWord: "Den nye forma kjem inn i Word når du oppdaterer.",
  },
});
