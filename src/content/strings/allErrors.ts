import { bilingual } from "./bilingual";
import type { Strings } from "./nb";

const MORE_ERRORS = bilingual({
  nb: {
    readOnly: {
      title: "Dokumentet kan ikke endres",
      text: "Velg Aktiver redigering, bytt fra visning til redigering, eller lagre en egen kopi av dokumentet. Teksten kan også kopieres og limes inn.",
    },
    changedMeanwhile: {
      title: "Dokumentet ble endret underveis",
      text: "Noe ble endret i dokumentet mens Planhjelp skrev. Se over dokumentet og prøv igjen.",
    },
    notSupported: {
      title: "Word mangler noe Planhjelp trenger",
      text: "Oppdater Word, eller åpne dokumentet i Word på nettet.",
    },
    tooLarge: {
      title: "Teksten er for stor",
      text: "Kort ned teksten, eller kopier den og lim den inn selv.",
    },
    busy: {
      title: "Word er opptatt",
      text: "Lukk åpne dialogbokser i Word og prøv igjen.",
    },
    popupBlocked: {
      title: "Nettleseren stoppet et vindu",
      text: "Tillat sprettoppvinduer for Word i nettleseren, og prøv igjen.",
    },
  },
  nn: {
    readOnly: {
      title: "Dokumentet kan ikkje endrast",
      text: "Vel Aktiver redigering, byt frå vising til redigering, eller lagre ein eigen kopi av dokumentet. Teksten kan òg kopierast og limast inn.",
    },
    changedMeanwhile: {
      title: "Dokumentet vart endra undervegs",
      text: "Noko vart endra i dokumentet medan Planhjelp skreiv. Sjå over dokumentet og prøv igjen.",
    },
    notSupported: {
      title: "Word manglar noko Planhjelp treng",
      text: "Oppdater Word, eller opne dokumentet i Word på nettet.",
    },
    tooLarge: {
      title: "Teksten er for stor",
      text: "Kort ned teksten, eller kopier han og lim han inn sjølv.",
    },
    busy: {
      title: "Word er oppteke",
      text: "Lukk opne dialogboksar i Word og prøv igjen.",
    },
    popupBlocked: {
      title: "Nettlesaren stoppa eit vindauge",
      text: "Tillat sprettoppvindauge for Word i nettlesaren, og prøv igjen.",
    },
  },
});

type ErrorWords = Strings["errors"]["unknown"];

/** What is told of each failure by its code, and what to do: with what the first view does not tell apart. */
export function allErrors({
  language,
  errors,
}: Pick<Strings, "language" | "errors">): Record<keyof typeof errors | keyof (typeof MORE_ERRORS)["nb"], ErrorWords> {
  return { ...errors, ...MORE_ERRORS[language] };
}
