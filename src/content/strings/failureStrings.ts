import { bilingual } from "./bilingual";

/** The texts of what is shown where the pane cannot go on. */
export const FAILURE_STRINGS = bilingual({
  nb: {
    reload: "Åpne Planhjelp på nytt",
    openFailed: "Planhjelp fikk ikke lest dokumentet",
    crash: {
      title: "Noe gikk galt i Planhjelp",
      text: "Svarene dine er ikke borte: Planhjelp lagrer dem i dokumentet. Gå til start eller åpne Planhjelp på nytt for å fortsette.",
    },
    silent: {
      title: "Word svarer ikke",
      text: "Vent litt til. Lukk åpne dialogbokser i Word, og sjekk nettforbindelsen. Hjelper det ikke, åpne Planhjelp på nytt. Det du skrev sist, er kanskje ikke lagret ennå.",
      /** The pane has not begun yet. */
      starting:
        "Vent litt til. Lukk åpne dialogbokser i Word, og sjekk nettforbindelsen. Skjer det hver gang, må IT-avdelingen åpne for adressen appsforoffice.microsoft.com.",
    },
  },
  nn: {
    reload: "Opne Planhjelp på nytt",
    openFailed: "Planhjelp fekk ikkje lese dokumentet",
    crash: {
      title: "Noko gjekk gale i Planhjelp",
      text: "Svara dine er ikkje borte: Planhjelp lagrar dei i dokumentet. Gå til start eller opne Planhjelp på nytt for å halde fram.",
    },
    silent: {
      title: "Word svarar ikkje",
      text: "Vent litt til. Lukk opne dialogboksar i Word, og sjekk nettsambandet. Hjelper det ikkje, opne Planhjelp på nytt. Det du skreiv sist, er kanskje ikkje lagra enno.",
      starting:
        "Vent litt til. Lukk opne dialogboksar i Word, og sjekk nettsambandet. Skjer det kvar gong, må IT-avdelinga opne for adressa appsforoffice.microsoft.com.",
    },
  },
});
