import { bilingual } from "./bilingual";

/** What stands about Planhjelp itself: version, what is new, and the notices that Office.js's licence asks for. */
export const ABOUT_STRINGS = bilingual({
  nb: {
    title: "Om Planhjelp",
    version: (version: string) => `Versjon ${version}`,
    news: "Nytt i denne versjonen",
    guide: "Åpne brukerveiledningen",
    copyright: "© 2026 Planhjelp",
    microsoft:
      "Planhjelp er et tillegg til Word og er ikke laget av Microsoft. Microsoft har ikke ansvar for vedlikehold, oppdatering eller brukerstøtte.",
    licences: "Lisenser for programvaren som følger med",
  },
  nn: {
    title: "Om Planhjelp",
    version: (version: string) => `Versjon ${version}`,
    news: "Nytt i denne versjonen",
    guide: "Opne brukarrettleiinga",
    copyright: "© 2026 Planhjelp",
    microsoft:
      "Planhjelp er eit tillegg til Word og er ikkje laga av Microsoft. Microsoft har ikkje ansvar for vedlikehald, oppdatering eller brukarstøtte.",
    licences: "Lisensar for programvara som følgjer med",
  },
});
