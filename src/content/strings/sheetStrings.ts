import { bilingual } from "./bilingual";

/** The texts on tables that come from Excel and go to Excel. */
export const SHEET_STRINGS = bilingual({
  nb: {
    section: "Excel, CSV og utklipp",
    open: "Hent fra Excel …",
    whole: "Ta med alle opplysninger om tiltakene",
    downloadXlsx: "Last ned som Excel",
    downloadCsv: "Last ned som CSV",
    copy: "Kopier tabellen",
    copyHelp: "Noen Word-vinduer laster ikke ned filer. Kopier da tabellen og lim den inn i Excel.",
    exported: (name: string) => `Filen heter ${name}`,
    maybeExported: "Filen er kanskje lastet ned",
    exportedHelp: "Finner du den ikke blant nedlastingene, bruk «Kopier tabellen».",
    exportFailed: "Filen ble ikke laget",
    exportFailedHelp: "Sjekk nettforbindelsen og prøv igjen, eller bruk «Kopier tabellen».",
    copied: "Tabellen er kopiert",
    copiedHelp: "Lim den inn i Excel eller Word.",
    asText: "Tabellen som tekst",
    copyByHand: "Tabellen ble ikke kopiert. Merk teksten under, kopier den med Ctrl+C og lim den inn i Excel.",
    measuresTitle: "Hent tiltak fra Excel",
    tableTitle: "Hent rader fra Excel",
    back: "Tilbake",
    intro:
      "Velg en fil, eller lim inn celler fra Excel eller en tabell fra Word. Du ser hva som blir nytt og endret, før noe tas inn.",
    into: (name: string) => `Radene tas inn i «${name}».`,
    source: "Velg fil eller lim inn",
    choose: "Velg fil",
    chooseName: "Velg Excel-fil eller CSV-fil å hente fra",
    kinds: "Excel-arbeidsbok (.xlsx) eller CSV-fil",
    paste: "Lim inn her",
    pasteHelp: "Kopier cellene med overskriftene, sett markøren her og trykk Ctrl+V.",
    pasteRead: "Les det du limte inn",
    pasteEmpty: "Lim inn noe først.",
    pasted: "utklippet",
    reading: "Leser …",
    from: (name: string) => `Fra ${name}`,
    sheet: "Ark",
    sheetRows: (name: string, count: number) => (count === 1 ? `${name} (1 rad)` : `${name} (${count} rader)`),
    header: "Rad med overskrifter",
    headerRow: (row: number, text: string) => `Rad ${row}: ${text}`,
    noHeader: "Ingen: alle rader har innhold",
    columns: "Kolonner",
    columnsTaken: (taken: number, count: number) => `${taken} av ${count} tas inn`,
    columnsHelp: "Velg hva hver kolonne i filen er hos deg.",
    column: (letter: string, name: string) => (name === "" ? `Kolonne ${letter}` : `${name} (kolonne ${letter})`),
    sample: (text: string) => `For eksempel: ${text}`,
    leaveOut: "Tas ikke inn",
    twice: (name: string) => `«${name}» er valgt for flere kolonner. Behold den ene, og la den andre stå utenfor.`,
    moreColumns: (count: number) => `${count} kolonner til vises ikke og tas ikke inn.`,
    counts: (fresh: number, changed: number, same: number) =>
      `${fresh} ${fresh === 1 ? "ny rad" : "nye rader"}, ${changed} endres, ${same} er som før`,
    noColumns: "Ingen kolonner er valgt. Velg overskriftsrad eller kolonner under.",
    noRows: "Det er ingen rader med innhold i kolonnene som er valgt.",
    newRows: "Nye rader",
    changedRows: "Rader som endres",
    row: (row: number) => `Rad ${row}`,
    rowOf: (row: number, nr: string, name: string) =>
      name === "" ? `Rad ${row}, ${nr} i planen` : `Rad ${row}, ${nr} i planen: ${name}`,
    rowNamed: (row: number, name: string) => (name === "" ? `Rad ${row}` : `Rad ${row}: ${name}`),
    firstShown: (shown: number, count: number) => `Viser ${shown} av ${count}.`,
    before: "Nå",
    after: "Etter",
    empty: "Tomt",
    errors: "Celler du bør se på",
    errorsHelp:
      "Teksten tas inn som den står. Rett den i filen og hent den på nytt, eller rett den her etter at du har tatt den inn.",
    error: {
      notANumber: (text: string) => `«${text}» er ikke et tall. Skriv bare tallet.`,
      notADate: (text: string) => `«${text}» er en dato som ikke finnes. Rett dagen eller måneden.`,
      keptAsText: (text: string) =>
        `«${text}» blir stående som tekst, og sorteres ikke etter tid. Skriv for eksempel 31.12.2027 eller høsten 2027.`,
      unknownStatus: (text: string) =>
        `«${text}» er ikke en kjent status. Bruk Ikke startet, Pågår, Gjennomført, Utsatt eller Avlyst.`,
    },
    withChanges: "Endre også rader som finnes fra før",
    withErrors: "Ta også med rader med celler du bør se på",
    unit: "Fra hvilken enhet?",
    unitHelp: "Valgfritt. Navnet settes på alle radene. Henter du fra samme enhet igjen, blir radene oppdatert.",
    hidden: (rows: number, columns: number) => {
      const parts = [
        ...(rows === 0 ? [] : [rows === 1 ? "1 skjult rad" : `${rows} skjulte rader`]),
        ...(columns === 0 ? [] : [columns === 1 ? "1 skjult kolonne" : `${columns} skjulte kolonner`]),
      ];
      return `Ta med ${parts.join(" og ")}`;
    },
    groups: (names: string, rows: number) =>
      `Bruk «${names}» også for radene under, der det er tomt (${rows === 1 ? "1 rad" : `${rows} rader`})`,
    costParts: (parts: string, total: string) =>
      total === ""
        ? `Flere kolonner gjelder kostnaden («${parts}»), men ingen av dem er hele, så ingen tas inn. Velg selv under «Kolonner».`
        : `Flere kolonner gjelder kostnaden. «${total}» tas inn, ikke «${parts}». Velg selv under «Kolonner» hvis det er feil.`,
    partOfCost: "Kanskje bare en del av kostnaden",
    odd: {
      noResult: (count: number, places: string) =>
        `${count === 1 ? "1 celle har en formel uten resultat og er tom" : `${count} celler har formler uten resultat og er tomme`} her: ${places}. Åpne filen i Excel, lagre den og velg den igjen.`,
      error: (count: number, places: string) =>
        `${count === 1 ? "1 celle viser en feil i Excel og er tom" : `${count} celler viser en feil i Excel og er tomme`} her: ${places}. Rett feilen i filen og hent den på nytt, eller fyll ut her etterpå.`,
      tooNarrow: (count: number, places: string) =>
        `${count === 1 ? "1 celle viser bare #### og er tom" : `${count} celler viser bare #### og er tomme`} her: ${places}. Gjør kolonnen bredere i Excel, og hent på nytt.`,
      struckPart: (count: number, places: string) =>
        `${count === 1 ? "1 celle har" : `${count} celler har`} noe overstrøket tekst, som er utelatt: ${places}.`,
      struckCell: (count: number, places: string) =>
        `${count === 1 ? "1 celle er" : `${count} celler er`} overstrøket, og er likevel med: ${places}.`,
    },
    morePlaces: (places: string, more: number) => `${places} og ${more} til`,
    delimiter: "Tegn mellom cellene",
    delimiters: { ";": "Semikolon", "\t": "Tabulator", ",": "Komma", "|": "Loddrett strek" },
    otherDelimiter: "Et annet tegn",
    whichDelimiter: "Hvilket tegn?",
    aside: "Rader som ikke tas inn",
    asideHelp: "Kryss av for dem du vil ha med likevel.",
    takenFor: {
      section: "Overskrift for radene under",
      header: "Navnene på kolonnene en gang til",
      sum: "Sum",
      note: "Merknad eller kilde",
      struck: "Overstrøket",
      repeat: "Lik raden over",
    },
    byNumberAlone: "Bare nummeret er likt. Kryss av hvis det er den samme raden.",
    moreRows: (count: number) => (count === 1 ? "Vis 1 rad til" : `Vis ${count} rader til`),
    years: (first: string, last: string) => `Kryss for årene ${first} til ${last}`,
    months: (first: string, last: string) => `Kryss for ${first} til ${last}`,
    scaled: (scale: number) => `Tallene leses som ${scale === 1000 ? "tusen" : "millioner"} kroner`,
    takeIn: (count: number) => (count === 1 ? "Ta inn 1 rad" : `Ta inn ${count} rader`),
    nothing: "Ingen rader tas inn med valgene over.",
    tooMany: (most: number) => `Høyst ${most} rader kan tas inn om gangen. Velg en fil eller et ark med færre rader.`,
    twiceNothing: "To kolonner er valgt som det samme. Rett det under «Kolonner».",
    takenIn: (count: number) => (count === 1 ? "1 rad er tatt inn" : `${count} rader er tatt inn`),
    cancel: "Avbryt",
    close: "Lukk",
    problems: {
      empty: {
        title: "Det er ikke noe innhold her",
        text: "Åpne filen, se at tabellen er der, lagre den og velg den igjen.",
      },
      tooLarge: {
        title: "Filen er for stor",
        text: "Den kan være på 20 MB. Kopier arket med tabellen til en ny arbeidsbok, uten bilder, og velg den.",
      },
      tooMuchMemory: {
        title: "Filen krever for mye minne å lese",
        text: "Lesingen er stoppet, og ingenting er endret. Kopier bare tabellen til en ny arbeidsbok, og velg den, eller lagre arket som CSV.",
      },
      tooManyCells: {
        title: "Arket er for stort",
        text: "En fil kan ha 20 000 rader, 2 000 kolonner og 200 000 celler med innhold. Kopier bare tabellen til et nytt ark, og velg den filen eller lim den inn.",
      },
      tooManyParts: {
        title: "Filen er satt sammen av for mange deler",
        text: "Høyst 2 000 blir lest. Kopier arket med tabellen til en ny arbeidsbok, uten bilder, og velg den.",
      },
      tooSlow: {
        title: "Filen tar for lang tid å lese",
        text: "Lesingen er stoppet, og ingenting er endret. Kopier bare tabellen til et nytt ark, lagre det som CSV og velg den filen, eller lim tabellen inn.",
      },
      tooMuchPasted: {
        title: "Det er for mye å lime inn",
        text: "Kopier bare tabellen, eller lagre den som en fil og velg den.",
      },
      notASheet: {
        title: "Dette er ikke et regneark",
        text: "Velg en Excel-fil (.xlsx) eller en CSV-fil. Har du regnearket i et annet program, lagre det som .xlsx.",
      },
      encrypted: {
        title: "Filen har passord",
        text: "Åpne den i Excel og lagre en kopi uten passord, eller kopier cellene og lim dem inn her.",
      },
      oldFormat: {
        title: "Filen er i et gammelt format (.xls)",
        text: "Åpne den i Excel, velg «Lagre som» og «Excel-arbeidsbok (.xlsx)», og velg den nye filen.",
      },
      labelled: {
        title: "Filen er beskyttet med en følsomhetsetikett",
        text: "Bare de som har fått tilgang, kan åpne den, og det må skje i Excel. Åpne den der, kopier cellene og lim dem inn her. Får du ikke kopiere, spør den som har laget filen.",
      },
      binaryFormat: {
        title: "Filen er en binær Excel-arbeidsbok (.xlsb)",
        text: "Åpne den i Excel, velg «Lagre som» og «Excel-arbeidsbok (.xlsx)», og velg den nye filen.",
      },
      openDocument: {
        title: "Filen er et regneark fra LibreOffice eller OpenOffice (.ods)",
        text: "Åpne den i programmet den er laget i, eller i Excel, velg «Lagre som» og «Excel-arbeidsbok (.xlsx)», og velg den nye filen.",
      },
      numbers: {
        title: "Filen er laget i Numbers",
        text: "Åpne den i Numbers, velg «Arkiv», «Eksporter til» og «Excel», og velg den nye filen.",
      },
      otherSheet: {
        title: "Regnearket er lagret som nettside, XML eller tekst",
        text: "Slike filer blir ikke lest, selv om de heter .xls. Åpne den i Excel, velg «Lagre som» og «Excel-arbeidsbok (.xlsx)», og velg den nye filen.",
      },
      broken: {
        title: "Filen er skadet",
        text: "Åpne den i Excel og lagre den på nytt, eller kopier cellene og lim dem inn her.",
      },
      noTable: {
        title: "Det var ingen tabell å lese",
        text: "Merk cellene i Excel eller tabellen i Word, kopier og lim inn igjen. Har den mer enn 20 000 rader, del den opp.",
      },
      unreadable: {
        title: "Filen ble ikke lest",
        text: "Sjekk nettforbindelsen og at du har tilgang til filen. Prøv så igjen.",
      },
    },
  },
  nn: {
    section: "Excel, CSV og utklipp",
    open: "Hent frå Excel …",
    whole: "Ta med alle opplysningar om tiltaka",
    downloadXlsx: "Last ned som Excel",
    downloadCsv: "Last ned som CSV",
    copy: "Kopier tabellen",
    copyHelp: "Nokre Word-vindauge lastar ikkje ned filer. Kopier då tabellen og lim han inn i Excel.",
    exported: (name: string) => `Fila heiter ${name}`,
    maybeExported: "Fila er kanskje lasta ned",
    exportedHelp: "Finn du ho ikkje blant nedlastingane, bruk «Kopier tabellen».",
    exportFailed: "Fila vart ikkje laga",
    exportFailedHelp: "Sjekk nettsambandet og prøv igjen, eller bruk «Kopier tabellen».",
    copied: "Tabellen er kopiert",
    copiedHelp: "Lim han inn i Excel eller Word.",
    asText: "Tabellen som tekst",
    copyByHand: "Tabellen vart ikkje kopiert. Merk teksten under, kopier han med Ctrl+C og lim han inn i Excel.",
    measuresTitle: "Hent tiltak frå Excel",
    tableTitle: "Hent rader frå Excel",
    back: "Tilbake",
    intro:
      "Vel ei fil, eller lim inn celler frå Excel eller ein tabell frå Word. Du ser kva som blir nytt og endra, før noko blir teke inn.",
    into: (name: string) => `Radene blir tekne inn i «${name}».`,
    source: "Vel fil eller lim inn",
    choose: "Vel fil",
    chooseName: "Vel Excel-fil eller CSV-fil å hente frå",
    kinds: "Excel-arbeidsbok (.xlsx) eller CSV-fil",
    paste: "Lim inn her",
    pasteHelp: "Kopier cellene med overskriftene, set markøren her og trykk Ctrl+V.",
    pasteRead: "Les det du limte inn",
    pasteEmpty: "Lim inn noko først.",
    pasted: "utklippet",
    reading: "Les …",
    from: (name: string) => `Frå ${name}`,
    sheet: "Ark",
    sheetRows: (name: string, count: number) => (count === 1 ? `${name} (1 rad)` : `${name} (${count} rader)`),
    header: "Rad med overskrifter",
    headerRow: (row: number, text: string) => `Rad ${row}: ${text}`,
    noHeader: "Inga: alle rader har innhald",
    columns: "Kolonnar",
    columnsTaken: (taken: number, count: number) => `${taken} av ${count} blir tekne inn`,
    columnsHelp: "Vel kva kvar kolonne i fila er hos deg.",
    column: (letter: string, name: string) => (name === "" ? `Kolonne ${letter}` : `${name} (kolonne ${letter})`),
    sample: (text: string) => `Til dømes: ${text}`,
    leaveOut: "Blir ikkje teken inn",
    twice: (name: string) => `«${name}» er vald for fleire kolonnar. Behald den eine, og la den andre stå utanfor.`,
    moreColumns: (count: number) => `${count} kolonnar til blir ikkje viste og ikkje tekne inn.`,
    counts: (fresh: number, changed: number, same: number) =>
      `${fresh} ${fresh === 1 ? "ny rad" : "nye rader"}, ${changed} blir endra, ${same} er som før`,
    noColumns: "Ingen kolonnar er valde. Vel overskriftsrad eller kolonnar under.",
    noRows: "Det er ingen rader med innhald i kolonnane som er valde.",
    newRows: "Nye rader",
    changedRows: "Rader som blir endra",
    row: (row: number) => `Rad ${row}`,
    rowOf: (row: number, nr: string, name: string) =>
      name === "" ? `Rad ${row}, ${nr} i planen` : `Rad ${row}, ${nr} i planen: ${name}`,
    rowNamed: (row: number, name: string) => (name === "" ? `Rad ${row}` : `Rad ${row}: ${name}`),
    firstShown: (shown: number, count: number) => `Viser ${shown} av ${count}.`,
    before: "No",
    after: "Etter",
    empty: "Tomt",
    errors: "Celler du bør sjå på",
    errorsHelp:
      "Teksten blir teken inn som han står. Rett han i fila og hent ho på nytt, eller rett han her etter at du har teke han inn.",
    error: {
      notANumber: (text: string) => `«${text}» er ikkje eit tal. Skriv berre talet.`,
      notADate: (text: string) => `«${text}» er ein dato som ikkje finst. Rett dagen eller månaden.`,
      keptAsText: (text: string) =>
        `«${text}» blir ståande som tekst, og blir ikkje sortert etter tid. Skriv til dømes 31.12.2027 eller hausten 2027.`,
      unknownStatus: (text: string) =>
        `«${text}» er ikkje ein kjend status. Bruk Ikkje starta, Pågår, Gjennomført, Utsett eller Avlyst.`,
    },
    withChanges: "Endre òg rader som finst frå før",
    withErrors: "Ta òg med rader med celler du bør sjå på",
    unit: "Frå kva eining?",
    unitHelp: "Valfritt. Namnet blir sett på alle radene. Hentar du frå same eining igjen, blir radene oppdaterte.",
    hidden: (rows: number, columns: number) => {
      const parts = [
        ...(rows === 0 ? [] : [rows === 1 ? "1 skjult rad" : `${rows} skjulte rader`]),
        ...(columns === 0 ? [] : [columns === 1 ? "1 skjult kolonne" : `${columns} skjulte kolonnar`]),
      ];
      return `Ta med ${parts.join(" og ")}`;
    },
    groups: (names: string, rows: number) =>
      `Bruk «${names}» òg for radene under, der det er tomt (${rows === 1 ? "1 rad" : `${rows} rader`})`,
    costParts: (parts: string, total: string) =>
      total === ""
        ? `Fleire kolonnar gjeld kostnaden («${parts}»), men ingen av dei er heile, så ingen blir tekne inn. Vel sjølv under «Kolonnar».`
        : `Fleire kolonnar gjeld kostnaden. «${total}» blir teken inn, ikkje «${parts}». Vel sjølv under «Kolonnar» om det er feil.`,
    partOfCost: "Kanskje berre ein del av kostnaden",
    odd: {
      noResult: (count: number, places: string) =>
        `${count === 1 ? "1 celle har ein formel utan resultat og er tom" : `${count} celler har formlar utan resultat og er tomme`} her: ${places}. Opne fila i Excel, lagre ho og vel ho igjen.`,
      error: (count: number, places: string) =>
        `${count === 1 ? "1 celle viser ein feil i Excel og er tom" : `${count} celler viser ein feil i Excel og er tomme`} her: ${places}. Rett feilen i fila og hent ho på nytt, eller fyll ut her etterpå.`,
      tooNarrow: (count: number, places: string) =>
        `${count === 1 ? "1 celle viser berre #### og er tom" : `${count} celler viser berre #### og er tomme`} her: ${places}. Gjer kolonnen breiare i Excel, og hent på nytt.`,
      struckPart: (count: number, places: string) =>
        `${count === 1 ? "1 celle har" : `${count} celler har`} noko overstroken tekst, som er utelaten: ${places}.`,
      struckCell: (count: number, places: string) =>
        `${count === 1 ? "1 celle er overstroken" : `${count} celler er overstrokne`}, og er likevel med: ${places}.`,
    },
    morePlaces: (places: string, more: number) => `${places} og ${more} til`,
    delimiter: "Teikn mellom cellene",
    delimiters: { ";": "Semikolon", "\t": "Tabulator", ",": "Komma", "|": "Loddrett strek" },
    otherDelimiter: "Eit anna teikn",
    whichDelimiter: "Kva teikn?",
    aside: "Rader som ikkje blir tekne inn",
    asideHelp: "Kryss av for dei du vil ha med likevel.",
    takenFor: {
      section: "Overskrift for radene under",
      header: "Namna på kolonnane ein gong til",
      sum: "Sum",
      note: "Merknad eller kjelde",
      struck: "Overstroken",
      repeat: "Lik rada over",
    },
    byNumberAlone: "Berre nummeret er likt. Kryss av dersom det er den same rada.",
    moreRows: (count: number) => (count === 1 ? "Vis 1 rad til" : `Vis ${count} rader til`),
    years: (first: string, last: string) => `Kryss for åra ${first} til ${last}`,
    months: (first: string, last: string) => `Kryss for ${first} til ${last}`,
    scaled: (scale: number) => `Tala blir lesne som ${scale === 1000 ? "tusen" : "millionar"} kroner`,
    takeIn: (count: number) => (count === 1 ? "Ta inn 1 rad" : `Ta inn ${count} rader`),
    nothing: "Ingen rader blir tekne inn med vala over.",
    tooMany: (most: number) =>
      `Høgst ${most} rader kan takast inn om gongen. Vel ei fil eller eit ark med færre rader.`,
    twiceNothing: "To kolonnar er valde som det same. Rett det under «Kolonnar».",
    takenIn: (count: number) => (count === 1 ? "1 rad er teken inn" : `${count} rader er tekne inn`),
    cancel: "Avbryt",
    close: "Lukk",
    problems: {
      empty: {
        title: "Det er ikkje noko innhald her",
        text: "Opne fila, sjå at tabellen er der, lagre ho og vel ho igjen.",
      },
      tooLarge: {
        title: "Fila er for stor",
        text: "Ho kan vere på 20 MB. Kopier arket med tabellen til ei ny arbeidsbok, utan bilete, og vel ho.",
      },
      tooMuchMemory: {
        title: "Fila krev for mykje minne å lese",
        text: "Lesinga er stoppa, og ingenting er endra. Kopier berre tabellen til ei ny arbeidsbok, og vel den, eller lagre arket som CSV.",
      },
      tooManyCells: {
        title: "Arket er for stort",
        text: "Ei fil kan ha 20 000 rader, 2 000 kolonnar og 200 000 celler med innhald. Kopier berre tabellen til eit nytt ark, og vel den fila eller lim han inn.",
      },
      tooManyParts: {
        title: "Fila er sett saman av for mange delar",
        text: "Høgst 2 000 blir lesne. Kopier arket med tabellen til ei ny arbeidsbok, utan bilete, og vel ho.",
      },
      tooSlow: {
        title: "Fila tek for lang tid å lese",
        text: "Lesinga er stoppa, og ingenting er endra. Kopier berre tabellen til eit nytt ark, lagre det som CSV og vel den fila, eller lim tabellen inn.",
      },
      tooMuchPasted: {
        title: "Det er for mykje å lime inn",
        text: "Kopier berre tabellen, eller lagre han som ei fil og vel ho.",
      },
      notASheet: {
        title: "Dette er ikkje eit rekneark",
        text: "Vel ei Excel-fil (.xlsx) eller ei CSV-fil. Har du reknearket i eit anna program, lagre det som .xlsx.",
      },
      encrypted: {
        title: "Fila har passord",
        text: "Opne ho i Excel og lagre ein kopi utan passord, eller kopier cellene og lim dei inn her.",
      },
      oldFormat: {
        title: "Fila er i eit gammalt format (.xls)",
        text: "Opne ho i Excel, vel «Lagre som» og «Excel-arbeidsbok (.xlsx)», og vel den nye fila.",
      },
      labelled: {
        title: "Fila er verna med ein følsemdsetikett",
        text: "Berre dei som har fått tilgang, kan opne ho, og det må skje i Excel. Opne ho der, kopier cellene og lim dei inn her. Får du ikkje kopiere, spør den som har laga fila.",
      },
      binaryFormat: {
        title: "Fila er ei binær Excel-arbeidsbok (.xlsb)",
        text: "Opne ho i Excel, vel «Lagre som» og «Excel-arbeidsbok (.xlsx)», og vel den nye fila.",
      },
      openDocument: {
        title: "Fila er eit rekneark frå LibreOffice eller OpenOffice (.ods)",
        text: "Opne ho i programmet ho er laga i, eller i Excel, vel «Lagre som» og «Excel-arbeidsbok (.xlsx)», og vel den nye fila.",
      },
      numbers: {
        title: "Fila er laga i Numbers",
        text: "Opne ho i Numbers, vel «Arkiv», «Eksporter til» og «Excel», og vel den nye fila.",
      },
      otherSheet: {
        title: "Reknearket er lagra som nettside, XML eller tekst",
        text: "Slike filer blir ikkje lesne, sjølv om dei heiter .xls. Opne ho i Excel, vel «Lagre som» og «Excel-arbeidsbok (.xlsx)», og vel den nye fila.",
      },
      broken: {
        title: "Fila er skadd",
        text: "Opne ho i Excel og lagre ho på nytt, eller kopier cellene og lim dei inn her.",
      },
      noTable: {
        title: "Det var ingen tabell å lese",
        text: "Merk cellene i Excel eller tabellen i Word, kopier og lim inn igjen. Har han meir enn 20 000 rader, del han opp.",
      },
      unreadable: {
        title: "Fila vart ikkje lesen",
        text: "Sjekk nettsambandet og at du har tilgang til fila. Prøv så igjen.",
      },
    },
  },
});
