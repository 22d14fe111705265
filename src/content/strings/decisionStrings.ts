import { bilingual } from "./bilingual";

/** The texts of the pages with what a plan is decided by: the way to the decision, the case paper and the plan on one page. */
export const DECISION_STRINGS = bilingual({
  nb: {
    intro: "Lag papirene saken trenger, av det som står i planen. Alt kan endres etterpå, i Word.",
    back: "Til behandling",
    rows: {
      case: {
        title: "Saksframlegg",
        help: "Til kommunestyret, med forslag til vedtak. Vurderingen skriver dere selv.",
      },
      onePage: { title: "Planen på én side", help: "Til politikerne: mål, behov, tiltak og penger på én A4" },
      report: {
        title: "Årsrapport",
        help: "Hva som er gjort, flyttet og stanset, indikatorene nå og pengene som er brukt",
      },
      units: { title: "Samle planer", help: "Planene fra mange enheter: oversikt, og det som skal inn i denne" },
      copilot: { title: "Med Copilot", help: "Instrukser å kopiere, som tar vare på tabellene og overskriftene" },
    },
    ready: "Se hva som gjenstår før planen sendes",

    route: "Veien til vedtaket",
    routeHelp: "Datoene står i «Drøftings- og vedtakslogg», og «Klar til behandling?» ser etter dem der.",
    stops: {
      discussion: "Drøfting",
      committee: "Partssammensatt utvalg",
      executive: "Formannskapet",
      council: "Kommunestyret",
    },
    stop: (name: string, field: string) => `${name}: ${field}`,
    body: "Hva det heter hos dere",
    date: "Dato",
    dateExample: "8.12.2026",
    openLog: "Åpne loggen",

    newDocument: "Åpne som nytt dokument",
    copy: "Kopier",
    preview: "Slik blir det",

    caseIntro:
      "Saksframlegget lages av planen. Teksten i [ ] fyller saksbehandleren ut. Planhjelp skriver aldri vurderingen.",
    sections: "Rekkefølge og overskrifter",
    sectionsHelp: "Slik kommunen pleier å ha det. Valgene huskes i planen.",
    include: (name: string) => `Ta med «${name}»`,
    heading: (name: string) => `Overskrift for «${name}»`,
    needs: "De viktigste behovene",
    needsHelp: "Velg tre til fem. Uten valg tar Planhjelp med de første.",
    noNeeds: "Planen har ingen behov ennå.",
    frames: "Innenfor eller utenfor budsjettrammene",
    framesHelp: "Si hva hver finansiering er. Uten valg går Planhjelp etter ordene.",
    noFrames: "Ingen tiltak har både beløp og finansiering.",
    guessed: (frame: string) => `Etter ordene: ${frame}`,
    frameNames: {
      inside: "Innenfor rammene",
      grant: "Tilskudd fra andre",
      outside: "Utenfor rammene",
      unknown: "Ikke avklart",
    },

    pageIntro: "Én A4 med mål, behov, tiltak, penger og figuren fra mål til tiltak. Lange tekster blir kortet ned.",
    figure: "Figuren kommer med i dokumentet, med tekst for skjermlesere.",
    empty: "Planen har ingen mål, behov eller tiltak ennå.",
  },
  nn: {
    intro: "Lag papira saka treng, av det som står i planen. Alt kan endrast etterpå, i Word.",
    back: "Til behandling",
    rows: {
      case: { title: "Saksframlegg", help: "Til kommunestyret, med framlegg til vedtak. Vurderinga skriv de sjølve." },
      onePage: { title: "Planen på éi side", help: "Til politikarane: mål, behov, tiltak og pengar på éin A4" },
      report: {
        title: "Årsrapport",
        help: "Kva som er gjort, flytt og stansa, indikatorane no og pengane som er brukte",
      },
      units: { title: "Samle planar", help: "Planane frå mange einingar: oversikt, og det som skal inn i denne" },
      copilot: { title: "Med Copilot", help: "Instruksar å kopiere, som tek vare på tabellane og overskriftene" },
    },
    ready: "Sjå kva som står att før planen blir send",

    route: "Vegen til vedtaket",
    routeHelp: "Datoane står i «Drøftings- og vedtakslogg», og «Klar til behandling?» ser etter dei der.",
    stops: {
      discussion: "Drøfting",
      committee: "Partssamansett utval",
      executive: "Formannskapet",
      council: "Kommunestyret",
    },
    stop: (name: string, field: string) => `${name}: ${field}`,
    body: "Kva det heiter hos dykk",
    date: "Dato",
    dateExample: "8.12.2026",
    openLog: "Opne loggen",

    newDocument: "Opne som nytt dokument",
    copy: "Kopier",
    preview: "Slik blir det",

    caseIntro:
      "Saksframlegget blir laga av planen. Teksten i [ ] fyller saksbehandlaren ut. Planhjelp skriv aldri vurderinga.",
    sections: "Rekkjefølgje og overskrifter",
    sectionsHelp: "Slik kommunen pleier å ha det. Planen hugsar vala.",
    include: (name: string) => `Ta med «${name}»`,
    heading: (name: string) => `Overskrift for «${name}»`,
    needs: "Dei viktigaste behova",
    needsHelp: "Vel tre til fem. Utan val tek Planhjelp med dei første.",
    noNeeds: "Planen har ingen behov enno.",
    frames: "Innanfor eller utanfor budsjettrammene",
    framesHelp: "Sei kva kvar finansiering er. Utan val går Planhjelp etter orda.",
    noFrames: "Ingen tiltak har både beløp og finansiering.",
    guessed: (frame: string) => `Etter orda: ${frame}`,
    frameNames: {
      inside: "Innanfor rammene",
      grant: "Tilskot frå andre",
      outside: "Utanfor rammene",
      unknown: "Ikkje avklart",
    },

    pageIntro: "Éin A4 med mål, behov, tiltak, pengar og figuren frå mål til tiltak. Lange tekstar blir korta ned.",
    figure: "Figuren kjem med i dokumentet, med tekst for skjermlesarar.",
    empty: "Planen har ingen mål, behov eller tiltak enno.",
  },
});
