import { bilingual } from "./bilingual";

/** The texts of the standard tables' pages. */
export const TABLES_STRINGS = bilingual({
  nb: {
    title: "Standardtabeller",
    intro: "Velg en tabell. Fyll den ut her eller i Word; begge steder holdes like når du oppdaterer.",
    back: "Alle tabeller",
    inDocument: "Står i dokumentet",
    recommended: "Anbefalt",
    recommendedHelp: "Seks tabeller som passer til valgene i planen og det dere har begynt på.",
    search: "Søk i tabellene",
    columnsOf: (names: string) => `Kolonner: ${names}`,
    firstRows: "Vis de første radene",
    firstRowsOf: (table: string) => `Vis de første radene i «${table}»`,
    inWord: "Slik blir tabellen i Word",
    furtherRows: (count: number) => (count === 1 ? "1 rad til" : `${count} rader til`),
    private: "Kan ikke stå i planen",
    privateHelp: "Den kan vise enkeltpersoner eller små grupper, og skal ikke stå i planen, som er offentlig.",
    privateNothing:
      "Tabellen kan vise enkeltpersoner eller små grupper. Kopier den til et eget dokument som er unntatt offentlighet.",
    insertNamed: (table: string) => `Sett inn «${table}»`,
    updateNamed: (table: string) => `Oppdater «${table}»`,
    source: (source: string) => `Tabellen er hentet fra ${source}.`,
    ours: (source: string | null) =>
      source === null
        ? "Tabellen er laget for Planhjelp."
        : `Tabellen er laget for Planhjelp, med utgangspunkt i ${source}.`,
    rows: (count: number) => (count === 1 ? "1 rad" : `${count} rader`),
    addRow: "Legg til rad",
    notComputed: "Regnes ut når tallene er fylt inn",
    holdsMeasures: (count: string) =>
      `Tabellen viser tiltakene i planen (${count}). Du fyller dem ut ett sted, og de brukes i alle tabeller med tiltak.`,
    toMeasures: "Gå til tiltakene",
    columns: "Kolonner",
    columnsInWord:
      "Nye kolonner kommer inn i Word når du oppdaterer. Skjulte kolonner og rekkefølgen endrer du selv i Word. En kolonne som du sletter i Word, blir skjult her.",
    columnName: (number: number) => `Kolonne ${number}`,
    shown: "Vis i tabellen",
    numbers: "Vis numrene i tabellen",
    newColumn: "Ny kolonne",
    addColumn: "Legg til kolonne",
    more: "Flere opplysninger om tiltaket",
    filled: (filled: number, total: number) => `${filled} av ${total}`,
    moreHelp: "Brukes i tiltaksplanen, tilskuddsoversikten og økonomiplanen.",
    form: "Tabell eller kort",
    formHelp: (columns: number) =>
      `Tabellen viser ${columns} kolonner. Som kort er den lettere å lese på en stående side og å få lest opp.`,
    table: "Én tabell",
    measureCards: "Ett kort for hvert tiltak",
    rowCards: "Ett kort for hver rad",
    formInWord: "Den nye formen kommer inn i Word når du oppdaterer.",
    leaveOutEmpty: "Sett inn tabellen uten tomme kolonner",
    emptyColumns: (names: string) => `Ingen rader har noe her: ${names}. Under «Kolonner» kan du vise dem igjen.`,
  },
  nn: {
    title: "Standardtabellar",
    intro: "Vel ein tabell. Fyll han ut her eller i Word; begge stader blir haldne like når du oppdaterer.",
    back: "Alle tabellar",
    inDocument: "Står i dokumentet",
    recommended: "Tilrådde",
    recommendedHelp: "Seks tabellar som passar til vala i planen og det de har begynt på.",
    search: "Søk i tabellane",
    columnsOf: (names: string) => `Kolonnar: ${names}`,
    firstRows: "Vis dei første radene",
    firstRowsOf: (table: string) => `Vis dei første radene i «${table}»`,
    inWord: "Slik blir tabellen i Word",
    furtherRows: (count: number) => (count === 1 ? "1 rad til" : `${count} rader til`),
    private: "Kan ikkje stå i planen",
    privateHelp: "Han kan vise enkeltpersonar eller små grupper, og skal ikkje stå i planen, som er offentleg.",
    privateNothing:
      "Tabellen kan vise enkeltpersonar eller små grupper. Kopier han til eit eige dokument som er unnateke frå innsyn.",
    insertNamed: (table: string) => `Set inn «${table}»`,
    updateNamed: (table: string) => `Oppdater «${table}»`,
    source: (source: string) => `Tabellen er henta frå ${source}.`,
    ours: (source: string | null) =>
      source === null
        ? "Tabellen er laga for Planhjelp."
        : `Tabellen er laga for Planhjelp, med utgangspunkt i ${source}.`,
    rows: (count: number) => (count === 1 ? "1 rad" : `${count} rader`),
    addRow: "Legg til rad",
    notComputed: "Blir rekna ut når tala er fylte inn",
    holdsMeasures: (count: string) =>
      `Tabellen viser tiltaka i planen (${count}). Du fyller dei ut éin stad, og dei blir brukte i alle tabellar med tiltak.`,
    toMeasures: "Gå til tiltaka",
    columns: "Kolonnar",
    columnsInWord:
      "Nye kolonnar kjem inn i Word når du oppdaterer. Skjulte kolonnar og rekkjefølgja endrar du sjølv i Word. Ein kolonne som du slettar i Word, blir skjult her.",
    columnName: (number: number) => `Kolonne ${number}`,
    shown: "Vis i tabellen",
    numbers: "Vis numra i tabellen",
    newColumn: "Ny kolonne",
    addColumn: "Legg til kolonne",
    more: "Fleire opplysningar om tiltaket",
    filled: (filled: number, total: number) => `${filled} av ${total}`,
    moreHelp: "Blir brukte i tiltaksplanen, tilskotsoversikta og økonomiplanen.",
    form: "Tabell eller kort",
    formHelp: (columns: number) =>
      `Tabellen viser ${columns} kolonnar. Som kort er han lettare å lese på ei ståande side og å få opplesen.`,
    table: "Éin tabell",
    measureCards: "Eitt kort for kvart tiltak",
    rowCards: "Eitt kort for kvar rad",
    formInWord: "Den nye forma kjem inn i Word når du oppdaterer.",
    leaveOutEmpty: "Set inn tabellen utan tomme kolonnar",
    emptyColumns: (names: string) => `Ingen rader har noko her: ${names}. Under «Kolonnar» kan du vise dei att.`,
  },
});
