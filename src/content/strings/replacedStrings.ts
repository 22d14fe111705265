import { bilingual } from "./bilingual";

/** What is told where the add-in has been updated while the pane was open. */
export const REPLACED_STRINGS = bilingual({
  nb: {
    title: "Planhjelp er oppdatert",
    saving: "Noe av denne utgaven finnes ikke lenger. Svarene dine lagres i dokumentet …",
    saved: "Noe av denne utgaven finnes ikke lenger. Svarene dine er lagret. Åpne Planhjelp på nytt for å fortsette.",
    failed:
      "Noe av denne utgaven finnes ikke lenger, og det siste du skrev, er ikke lagret. Kopier det du vil ta vare på, før du åpner Planhjelp på nytt.",
    reload: "Åpne Planhjelp på nytt",
    retry: "Lagre igjen",
    reloadAnyway: "Åpne på nytt uten å lagre",
  },
  nn: {
    title: "Planhjelp er oppdatert",
    saving: "Noko av denne utgåva finst ikkje lenger. Svara dine blir lagra i dokumentet …",
    saved: "Noko av denne utgåva finst ikkje lenger. Svara dine er lagra. Opne Planhjelp på nytt for å halde fram.",
    failed:
      "Noko av denne utgåva finst ikkje lenger, og det siste du skreiv, er ikkje lagra. Kopier det du vil ta vare på, før du opnar Planhjelp på nytt.",
    reload: "Opne Planhjelp på nytt",
    retry: "Lagre igjen",
    reloadAnyway: "Opne på nytt utan å lagre",
  },
});
