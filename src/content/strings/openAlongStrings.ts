import { bilingual } from "./bilingual";

/** The choice to have the pane open together with the document. */
export const OPEN_ALONG_STRINGS = bilingual({
  nb: {
    label: "Åpne Planhjelp sammen med dette dokumentet",
    help: "Gjelder alle som har Planhjelp, i Word på Windows, Mac og nettet. Valget følger dokumentet når det er lagret.",
    refused: "Word lagret ikke valget. Prøv igjen.",
  },
  nn: {
    label: "Opne Planhjelp saman med dette dokumentet",
    help: "Gjeld alle som har Planhjelp, i Word på Windows, Mac og nettet. Valet følgjer dokumentet når det er lagra.",
    refused: "Word lagra ikkje valet. Prøv igjen.",
  },
});
