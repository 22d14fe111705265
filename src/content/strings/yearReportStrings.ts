import { bilingual } from "./bilingual";

/** The texts of the page with the yearly report. */
export const YEAR_REPORT_STRINGS = bilingual({
  nb: {
    intro:
      "Rapporten lages av tiltakene: status, årsak til endringer, penger som er brukt, og forslag for neste år. Hvert år får sin egen rapport.",
    year: "År",
    empty: "Planen har ingen tiltak ennå.",
    measures: "Hva enhetene melder",
    measuresHelp: "Det samme står i feltene for hvert tiltak i handlingsplanen.",
    openMeasure: (nr: string) => `Åpne ${nr} i handlingsplanen`,
    status: "Status",
    noStatus: "Ikke oppgitt",
    indicators: "Målinger",
    indicatorsHelp: "Årsrapporten henter «Siste måling» i tabellen «Mål med indikator».",
    openIndicators: "Åpne «Mål med indikator»",
    sheet: "Send til enhetene i Excel",
    sheetHelp: "Last ned listen, la enhetene fylle ut, og hent den inn igjen.",
    takeIn: "Hent inn fra Excel",

    last: (year: number) => `Sammenlign med ${year}`,
    lastHelp: "Velg fjorårets dokument, eller planen som ble eksportert da. Det dere har skrevet, blir ikke endret.",
    lastKnown: (year: number) => `Planen husker ${year}. Det som er husket, blir ikke endret.`,
    choose: "Velg fil",
    chooseName: "Velg fjorårets plan",
    reading: "Leser filen …",
    found: (found: number, gone: number) =>
      `${found === 1 ? "1 tiltak er" : `${found} tiltak er`} i begge. ${gone === 0 ? "Ingen er" : gone === 1 ? "1 er" : `${gone} er`} tatt ut siden.`,
    known: (count: number) => `${count === 1 ? "1 av dem har" : `${count} av dem har`} planen allerede tall for.`,
    none: "Ingen tiltak i filen er de samme som i planen.",
    use: "Bruk i rapporten",
    used: (year: number) => `${year} er tatt inn i rapporten`,
    cancel: "Avbryt",

    close: (year: number) => `Avslutt ${year}`,
    closeHelp: (year: number) =>
      `Planen husker status, frist, årsak, penger, forslag og målinger slik de er nå. Feltene for årsak, penger og forslag blir tomme til neste år, og rapporten for ${year} endrer seg ikke mer.`,
    closed: (day: string) => `Året ble avsluttet ${day}. Rapporten er slik den var da.`,
    closedNow: (year: number) => `${year} er avsluttet`,
    reopen: (year: number) => `Åpne ${year} igjen`,
    reopenHelp: "Da følger rapporten tiltakene slik de er nå, og kan rettes.",
    reopened: (year: number) => `${year} er åpnet igjen`,

    standing: (step: string) => `Rapporten settes inn nederst under «${step}», etter rapportene for tidligere år.`,
    insert: "Sett inn som kapittel",
    update: "Oppdater kapitlet",
    copy: "Kopier",
    newDocument: "Åpne som nytt dokument",
  },
  nn: {
    intro:
      "Rapporten blir laga av tiltaka: status, årsak til endringar, pengar som er brukte, og framlegg for neste år. Kvart år får sin eigen rapport.",
    year: "År",
    empty: "Planen har ingen tiltak enno.",
    measures: "Kva einingane melder",
    measuresHelp: "Det same står i felta for kvart tiltak i handlingsplanen.",
    openMeasure: (nr: string) => `Opne ${nr} i handlingsplanen`,
    status: "Status",
    noStatus: "Ikkje oppgitt",
    indicators: "Målingar",
    indicatorsHelp: "Årsrapporten hentar «Siste måling» i tabellen «Mål med indikator».",
    openIndicators: "Opne «Mål med indikator»",
    sheet: "Send til einingane i Excel",
    sheetHelp: "Last ned lista, la einingane fylle ut, og hent ho inn att.",
    takeIn: "Hent inn frå Excel",

    last: (year: number) => `Samanlikn med ${year}`,
    lastHelp: "Vel dokumentet frå i fjor, eller planen som vart eksportert då. Det de har skrive, blir ikkje endra.",
    lastKnown: (year: number) => `Planen hugsar ${year}. Det som er hugsa, blir ikkje endra.`,
    choose: "Vel fil",
    chooseName: "Vel planen frå i fjor",
    reading: "Les fila …",
    found: (found: number, gone: number) =>
      `${found === 1 ? "1 tiltak er" : `${found} tiltak er`} i begge. ${gone === 0 ? "Ingen er tekne" : gone === 1 ? "1 er teke" : `${gone} er tekne`} ut sidan.`,
    known: (count: number) => `${count === 1 ? "1 av dei har" : `${count} av dei har`} planen alt tal for.`,
    none: "Ingen tiltak i fila er dei same som i planen.",
    use: "Bruk i rapporten",
    used: (year: number) => `${year} er teke inn i rapporten`,
    cancel: "Avbryt",

    close: (year: number) => `Avslutt ${year}`,
    closeHelp: (year: number) =>
      `Planen hugsar status, frist, årsak, pengar, framlegg og målingar slik dei er no. Felta for årsak, pengar og framlegg blir tomme til neste år, og rapporten for ${year} endrar seg ikkje meir.`,
    closed: (day: string) => `Året vart avslutta ${day}. Rapporten er slik han var då.`,
    closedNow: (year: number) => `${year} er avslutta`,
    reopen: (year: number) => `Opne ${year} igjen`,
    reopenHelp: "Då følgjer rapporten tiltaka slik dei er no, og kan rettast.",
    reopened: (year: number) => `${year} er opna igjen`,

    standing: (step: string) => `Rapporten blir sett inn nedst under «${step}», etter rapportane for tidlegare år.`,
    insert: "Set inn som kapittel",
    update: "Oppdater kapittelet",
    copy: "Kopier",
    newDocument: "Opne som nytt dokument",
  },
});
