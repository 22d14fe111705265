import { bilingual } from "./bilingual";

/** The texts of the page where it is opened outside Word. */
export const OUTSIDE_STRINGS = bilingual({
  nb: {
    title: "Planhjelp virker i Word",
    text: "Du har åpnet Planhjelp i en nettleser. Den leser og skriver i et Word-dokument og må derfor åpnes fra Word.",
    how: "Slik åpner du Planhjelp",
    steps: ["Åpne planen din, eller et tomt dokument, i Word.", "Gå til fanen Hjem på båndet.", "Velg Planhjelp."],
    notThere: "Finner du ikke Planhjelp på båndet? Spør IT-avdelingen om tillegget er gjort tilgjengelig for deg.",
  },
  nn: {
    title: "Planhjelp verkar i Word",
    text: "Du har opna Planhjelp i ein nettlesar. Planhjelp les og skriv i eit Word-dokument og må difor opnast frå Word.",
    how: "Slik opnar du Planhjelp",
    steps: ["Opne planen din, eller eit tomt dokument, i Word.", "Gå til fana Heim på bandet.", "Vel Planhjelp."],
    notThere: "Finn du ikkje Planhjelp på bandet? Spør IT-avdelinga om tillegget er gjort tilgjengeleg for deg.",
  },
});
