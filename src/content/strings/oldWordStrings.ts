import { bilingual } from "./bilingual";

/** The texts of what is shown where Word lacks what the pane needs, or cannot be reached. */
export const OLD_WORD_STRINGS = bilingual({
  nb: {
    title: "Word er for gammelt for Planhjelp",
    text: "Planhjelp trenger en nyere utgave av Word enn den du bruker. Ingenting i dokumentet er endret.",
    how: "Slik kommer du videre",
    steps: [
      "Åpne dokumentet i Word på nettet. Der virker Planhjelp.",
      "I Word på Windows: Velg Fil, Konto og Oppdateringsalternativer, og oppdater nå.",
      "I Word på Mac: Velg Hjelp og Se etter oppdateringer.",
      "På iPad: Oppdater Word i App Store.",
    ],
    needs:
      "Kan du ikke oppdatere selv, så spør IT-avdelingen. Planhjelp trenger Word i Microsoft 365 eller Word LTSC 2024.",
    missing: {
      title: "Planhjelp får ikke kontakt med Word",
      text: "Noe Planhjelp trenger fra Microsoft, ble ikke hentet. Sjekk nettforbindelsen, og prøv igjen. Skjer det hver gang, må IT-avdelingen åpne for adressen appsforoffice.microsoft.com.",
    },
  },
  nn: {
    title: "Word er for gammal for Planhjelp",
    text: "Planhjelp treng ei nyare utgåve av Word enn den du bruker. Ingenting i dokumentet er endra.",
    how: "Slik kjem du vidare",
    steps: [
      "Opne dokumentet i Word på nettet. Der verkar Planhjelp.",
      "I Word på Windows: Vel Fil, Konto og Oppdateringsalternativ, og oppdater no.",
      "I Word på Mac: Vel Hjelp og Sjå etter oppdateringar.",
      "På iPad: Oppdater Word i App Store.",
    ],
    needs:
      "Kan du ikkje oppdatere sjølv, så spør IT-avdelinga. Planhjelp treng Word i Microsoft 365 eller Word LTSC 2024.",
    missing: {
      title: "Planhjelp får ikkje kontakt med Word",
      text: "Noko Planhjelp treng frå Microsoft, vart ikkje henta. Sjekk nettsambandet, og prøv igjen. Skjer det kvar gong, må IT-avdelinga opne for adressa appsforoffice.microsoft.com.",
    },
  },
});
