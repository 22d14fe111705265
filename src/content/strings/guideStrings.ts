import { bilingual } from "./bilingual";

/** What newcomers to the start page are told, and asked. */
export const GUIDE_STRINGS = bilingual({
  nb: {
    about:
      "Planhjelp hjelper kommunen med å skrive en strategisk kompetanse- og bemanningsplan: Du svarer på spørsmål, og svarene blir til tekst i dokumentet. Ingenting sendes ut av Word før du ber om det.",
    ways: "Hva vil du gjøre?",
    write: "Skrive planen",
    writeHelp: "Svar på spørsmål, steg for steg",
    discuss: "Drøfte spørsmål",
    discussHelp: "For møter med ledere og ansatte",
    tables: "Sette inn tabeller",
    tablesHelp: "Ferdige tabeller til planen",
    again: "Dette står først når du åpner Planhjelp neste gang. Du kan endre det nederst på siden.",
    change: "Endre hva som kommer først",
    tour: "Vis omvisningen",
    place: (number: number, total: number) => `Omvisning, ${number} av ${total}`,
    cards: [
      {
        title: "Svarene blir til tekst",
        text: "Hvert steg har spørsmål fra KS-malen. Du ser teksten svarene blir til, før den settes inn i dokumentet.",
      },
      {
        title: "Du bestemmer over dokumentet",
        text: "Planhjelp setter ikke inn noe før du ber om det, og det kan angres. Endrer du teksten i Word, blir du spurt før den erstattes.",
      },
      {
        title: "Svarene følger filen",
        text: "Svarene lagres i Word-dokumentet. Kolleger som åpner det, kan fortsette der du slapp.",
      },
    ],
    skip: "Hopp over",
    previous: "Forrige",
    next: "Neste",
    finish: "Ferdig",
  },
  nn: {
    about:
      "Planhjelp hjelper kommunen med å skrive ein strategisk kompetanse- og bemanningsplan: Du svarer på spørsmål, og svara blir til tekst i dokumentet. Ingenting blir sendt ut av Word før du ber om det.",
    ways: "Kva vil du gjere?",
    write: "Skrive planen",
    writeHelp: "Svar på spørsmål, steg for steg",
    discuss: "Drøfte spørsmål",
    discussHelp: "For møte med leiarar og tilsette",
    tables: "Setje inn tabellar",
    tablesHelp: "Ferdige tabellar til planen",
    again: "Dette står først når du opnar Planhjelp neste gong. Du kan endre det nedst på sida.",
    change: "Endre kva som kjem først",
    tour: "Vis omvisinga",
    place: (number: number, total: number) => `Omvising, ${number} av ${total}`,
    cards: [
      {
        title: "Svara blir til tekst",
        text: "Kvart steg har spørsmål frå KS-malen. Du ser teksten svara blir til, før du set han inn i dokumentet.",
      },
      {
        title: "Du bestemmer over dokumentet",
        text: "Planhjelp set ikkje inn noko før du ber om det, og det kan angrast. Endrar du teksten i Word, blir du spurd før han blir bytt ut.",
      },
      {
        title: "Svara følgjer fila",
        text: "Svara blir lagra i Word-dokumentet. Kollegaar som opnar det, kan halde fram der du slapp.",
      },
    ],
    skip: "Hopp over",
    previous: "Førre",
    next: "Neste",
    finish: "Ferdig",
  },
});
