import type { TableDefinition } from "./TableDefinition";

/** What agreements and law say: mostly as the guide of March 2022 gives it. */
export const AVTALEVERK: TableDefinition = {
  id: "veil.tab.avtaleverk",
  step: "s3",
  title: { nb: "Avtaleverk og lov", nn: "Avtaleverk og lov" },
  purpose: {
    nb: "Viser hva avtaleverket og loven sier om utdanning og kompetanse. Det meste er gjengitt etter veilederen, mars 2022, og HTA forhandles annethvert år: kontroller mot det som gjelder. Veilederen skriver pkt. 3.3.2 om lønnsutviklingssamtalen, men i HTA 2022–2024 er det pkt. 3.2.2.",
    nn: "Viser kva avtaleverket og lova seier om utdanning og kompetanse. Det meste er attgitt etter rettleiaren, mars 2022, og HTA blir forhandla annakvart år: kontroller mot det som gjeld. Rettleiaren skriv pkt. 3.3.2 om lønsutviklingssamtalen, men i HTA 2022–2024 er det pkt. 3.2.2.",
  },
  columns: [
    {
      id: "provision",
      name: { nb: "Bestemmelse", nn: "Føresegn" },
      kind: "text",
      synonyms: ["Paragraf", "Punkt", "Hjemmel", "Heimel"],
      width: 16,
    },
    {
      id: "says",
      name: { nb: "Hva den sier", nn: "Kva ho seier" },
      kind: "text",
      synonyms: ["Innhold", "Innhald", "Tekst"],
      width: 36,
    },
    {
      id: "meaning",
      name: { nb: "Hva den betyr for planen vår", nn: "Kva ho betyr for planen vår" },
      kind: "text",
      synonyms: ["Betydning", "Oppfølging", "Konsekvens"],
      width: 24,
    },
  ],
  startingRows: [
    {
      provision: { nb: "HTA kap. 3 pkt. 3.2", nn: "HTA kap. 3 pkt. 3.2" },
      says: {
        nb: "Hvert år holdes det drøftingsmøter om rekrutteringssituasjonen og om kompetansen de ulike stillingsgruppene vil trenge og må utvikle.",
        nn: "Kvart år blir det halde drøftingsmøte om rekrutteringssituasjonen og om kompetansen dei ulike stillingsgruppene vil trenge og må utvikle.",
      },
    },
    {
      provision: { nb: "HTA kap. 3 pkt. 3.2.2", nn: "HTA kap. 3 pkt. 3.2.2" },
      says: {
        nb: "Ber en arbeidstaker om en lønnsutviklingssamtale, skal den holdes. Der drøfter arbeidsgiver og arbeidstaker sammen hva som kan gi bedre lønnsutvikling.",
        nn: "Ber ein arbeidstakar om ein lønsutviklingssamtale, skal han haldast. Der drøftar arbeidsgivaren og arbeidstakaren saman kva som kan gi betre lønsutvikling.",
      },
    },
    {
      provision: { nb: "HTA kap. 3 pkt. 3.3", nn: "HTA kap. 3 pkt. 3.3" },
      says: {
        nb: "Arbeidsgiver har ansvar for å kartlegge kompetansen til de ansatte og analysere hvilken kompetanse kommunen trenger. Ut fra dette, og etter drøftinger med de tillitsvalgte, skal det lages en plan for å gjennomføre tiltak som hever kompetansen.",
        nn: "Arbeidsgivaren har ansvar for å kartleggje kompetansen til dei tilsette og analysere kva kompetanse kommunen treng. Ut frå dette, og etter drøftingar med dei tillitsvalde, skal det lagast ein plan for å gjennomføre tiltak som hevar kompetansen.",
      },
    },
    {
      provision: { nb: "HTA kap. 4 pkt. 4.2.4", nn: "HTA kap. 4 pkt. 4.2.4" },
      says: {
        nb: "Når en arbeidstaker har fullført relevant etter- eller videreutdanning, kan de lokale partene forhandle om endret lønn. Det gjelder uavhengig av andre bestemmelser om forhandling.",
        nn: "Når ein arbeidstakar har fullført relevant etter- eller vidareutdanning, kan dei lokale partane forhandle om endra løn. Det gjeld uavhengig av andre føresegner om forhandling.",
      },
    },
    {
      provision: { nb: "HTA kap. 1 pkt. 14.2", nn: "HTA kap. 1 pkt. 14.2" },
      says: {
        nb: "Trengs det hel eller delvis permisjon til utdanning som har verdi for både arbeidstaker og arbeidsgiver, skal permisjonen innvilges. Unntaket er når særlige grunner hindrer det.",
        nn: "Trengst det heil eller delvis permisjon til utdanning som har verdi for både arbeidstakar og arbeidsgivar, skal permisjonen innvilgast. Unntaket er når særlege grunnar hindrar det.",
      },
    },
    {
      provision: { nb: "HTA kap. 1 pkt. 14.3", nn: "HTA kap. 1 pkt. 14.3" },
      says: {
        nb: "Når kommunen dekker utgifter til utdanning, kan arbeidsgiver og arbeidstaker avtale bindingstid på høyst to år. Den som slutter før tiden er ute, betaler tilbake en del som svarer til resten av bindingstiden.",
        nn: "Når kommunen dekkjer utgifter til utdanning, kan arbeidsgivaren og arbeidstakaren avtale bindingstid på høgst to år. Den som sluttar før tida er ute, betaler tilbake ein del som svarer til resten av bindingstida.",
      },
    },
    {
      provision: { nb: "Arbeidsmiljøloven § 12-11", nn: "Arbeidsmiljølova § 12-11" },
      says: {
        nb: "Den som har vært minst tre år i arbeidslivet og de siste to årene hos arbeidsgiveren, har rett til permisjon i inntil tre år for å ta organisert utdanning. Utdanning over videregående nivå må være yrkesrelatert. Retten gjelder ikke når permisjonen hindrer forsvarlig planlegging av drift og personale. Loven gir ikke rett til lønn.",
        nn: "Den som har vore minst tre år i arbeidslivet og dei siste to åra hos arbeidsgivaren, har rett til permisjon i inntil tre år for å ta organisert utdanning. Utdanning over vidaregåande nivå må vere yrkesrelatert. Retten gjeld ikkje når permisjonen hindrar forsvarleg planlegging av drift og personale. Lova gir ikkje rett til løn.",
      },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "veil" },
  covers: ["veil.tab.avtaleverk", "veil.sjekk.7"],
};
