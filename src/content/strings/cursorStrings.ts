import { bilingual } from "./bilingual";

/** Where the cursor stands in Word, and the way there. */
export const CURSOR_STRINGS = bilingual({
  nb: {
    inStep: (number: number, name: string) => `Markøren står i steg ${number}, «${name}»`,
    inBlock: (name: string) => `Markøren står i «${name}»`,
    inRow: (name: string, row: string) => `Markøren står i «${name}», ${row}`,
    nowhere: "Markøren står utenfor det Planhjelp kjenner",
    go: "Gå dit",
    follow: "Følg markøren",
  },
  nn: {
    inStep: (number: number, name: string) => `Markøren står i steg ${number}, «${name}»`,
    inBlock: (name: string) => `Markøren står i «${name}»`,
    inRow: (name: string, row: string) => `Markøren står i «${name}», ${row}`,
    nowhere: "Markøren står utanfor det Planhjelp kjenner",
    go: "Gå dit",
    follow: "Følg markøren",
  },
});
