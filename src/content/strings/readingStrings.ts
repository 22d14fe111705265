import { bilingual } from "./bilingual";

/** Why nothing can be written on a page that only shows, and what to do. */
export const READING_STRINGS = bilingual({
  nb: {
    why: "Dokumentet kan ikke endres. Derfor kan du bare lese og kopiere her.",
    how: "Vil du skrive, velger du Aktiver redigering i Word, bytter fra visning til redigering eller lagrer en egen kopi. Åpne så Planhjelp på nytt.",
    reopen: "Åpne Planhjelp på nytt",
  },
  nn: {
    why: "Dokumentet kan ikkje endrast. Difor kan du berre lese og kopiere her.",
    how: "Vil du skrive, vel du Aktiver redigering i Word, byter frå vising til redigering eller lagrar ein eigen kopi. Opne så Planhjelp på nytt.",
    reopen: "Opne Planhjelp på nytt",
  },
});
