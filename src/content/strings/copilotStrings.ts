import { bilingual } from "./bilingual";

/** The texts of the page with prompts for Copilot. */
export const COPILOT_STRINGS = bilingual({
  nb: {
    intro:
      "Har kommunen Copilot i Word, kan den hjelpe med språket. Kopier en instruks og lim den inn i Copilot. Den ber Copilot la tabeller, overskrifter og kontroller stå, og gir den opplysningene fra planen.",
    privacy:
      "Planhjelp sender ingenting. Det dere limer inn, går til Copilot etter kommunens egen avtale. Instruksen har planens mål, behov og tiltak, og ingen notater.",
    after:
      "Kommer Planhjelp tilbake til et dokument som Copilot har endret, ser den etter det den har skrevet, forteller hva som er endret, og spør før noe blir skrevet over.",
    copy: "Kopier instruksen",
    copyFor: (name: string) => `Kopier instruksen «${name}»`,
    show: "Se hva som blir kopiert",
  },
  nn: {
    intro:
      "Har kommunen Copilot i Word, kan han hjelpe med språket. Kopier ein instruks og lim han inn i Copilot. Han ber Copilot la tabellar, overskrifter og kontrollar stå, og gir han opplysningane frå planen.",
    privacy:
      "Planhjelp sender ingenting. Det de limer inn, går til Copilot etter kommunen sin eigen avtale. Instruksen har mål, behov og tiltak frå planen, og ingen notat.",
    after:
      "Kjem Planhjelp tilbake til eit dokument som Copilot har endra, ser Planhjelp etter det som vart skrive, fortel kva som er endra, og spør før noko blir skrive over.",
    copy: "Kopier instruksen",
    copyFor: (name: string) => `Kopier instruksen «${name}»`,
    show: "Sjå kva som blir kopiert",
  },
});
