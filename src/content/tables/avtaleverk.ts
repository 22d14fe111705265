import type { TableDefinition } from "./TableDefinition";

/** What agreements and law say, as the guide of March 2022 gives it. */
export const AVTALEVERK: TableDefinition = {
  id: "veil.tab.avtaleverk",
  step: "s3",
  title: { nb: "Avtaleverk og lov", nn: "Avtaleverk og lov" },
  purpose: {
    nb: "Viser hva avtaleverket og loven sier om utdanning og kompetanse. Teksten er gjengitt etter veilederen, mars 2022: kontroller mot det som gjelder.",
    nn: "Viser kva avtaleverket og lova seier om utdanning og kompetanse. Teksten er attgitt etter rettleiaren, mars 2022: kontroller mot det som gjeld.",
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
      provision: { nb: "HTA kap. 3 pkt. 3.3", nn: "HTA kap. 3 pkt. 3.3" },
      says: {
        nb: "Arbeidsgiver har ansvar for å kartlegge kompetansen til de ansatte og analysere hvilken kompetanse kommunen trenger. Ut fra dette, og etter drøftinger med de tillitsvalgte, skal det lages en plan for å gjennomføre tiltak som hever kompetansen.",
        nn: "Arbeidsgivaren har ansvar for å kartleggje kompetansen til dei tilsette og analysere kva kompetanse kommunen treng. Ut frå dette, og etter drøftingar med dei tillitsvalde, skal det lagast ein plan for å gjennomføre tiltak som hevar kompetansen.",
      },
    },
    {
      provision: { nb: "HTA kap. 3 pkt. 3.3.2", nn: "HTA kap. 3 pkt. 3.3.2" },
      says: {
        nb: "I en lønnsutviklingssamtale skal arbeidsgiver og arbeidstaker sammen diskutere tiltak som kan gi arbeidstakeren bedre lønnsutvikling.",
        nn: "I ein lønsutviklingssamtale skal arbeidsgivar og arbeidstakar saman diskutere tiltak som kan gi arbeidstakaren betre lønsutvikling.",
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
      provision: { nb: "Arbeidsmiljøloven § 12-11", nn: "Arbeidsmiljølova § 12-11" },
      says: { nb: "Regulerer retten til utdanningspermisjon.", nn: "Regulerer retten til utdanningspermisjon." },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "veil" },
  covers: ["veil.tab.avtaleverk", "veil.sjekk.7"],
};
