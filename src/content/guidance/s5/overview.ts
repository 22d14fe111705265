import type { GuidanceTopic } from "../../Guidance";

/** What the analysis ends in: a simple overview of needs. */
export const OVERVIEW: GuidanceTopic = {
  id: "s5.overview",
  title: { nb: "Oversikt over behovene", nn: "Oversikt over behova" },
  heading: { nb: "Oversikt over behovene", nn: "Oversikt over behova" },
  items: [
    {
      id: "s5.overview.byCategory",
      kind: "result",
      text: {
        nb: "Samle det dere har kommet fram til om rekruttering, om de sju faktorene og om hvordan kompetansen blir brukt. Lag ut fra det en enkel oversikt over hvilken kompetanse dere trenger i hver stillingskategori.",
        nn: "Samle det de har kome fram til om rekruttering, om dei sju faktorane og om korleis kompetansen blir brukt. Lag ut frå det ei enkel oversikt over kva kompetanse de treng i kvar stillingskategori.",
      },
      inPlan: {
        nb: "Vi har laget en oversikt over hvilken kompetanse vi trenger i hver stillingskategori. Den bygger på rekrutteringsanalysen, på de sju faktorene og på hvordan vi bruker kompetansen.",
        nn: "Vi har laga ei oversikt over kva kompetanse vi treng i kvar stillingskategori. Ho byggjer på rekrutteringsanalysen, på dei sju faktorane og på korleis vi bruker kompetansen.",
      },
      whenDone: true,
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.5"],
    },
    {
      id: "s5.overview.addMapping",
      kind: "result",
      text: {
        nb: "Har dere kartlagt målrettet ut fra kompetansekrav, legger dere det dere fant, til i oversikten.",
        nn: "Har de kartlagt målretta ut frå kompetansekrav, legg de det de fann, til i oversikta.",
      },
      inPlan: {
        nb: "Oversikten over kompetansebehovene inneholder også det vi fant i den målrettede kartleggingen.",
        nn: "Oversikta over kompetansebehova inneheld òg det vi fann i den målretta kartlegginga.",
      },
      whenDone: true,
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.kart.6"],
    },
    {
      id: "s5.overview.checklist",
      kind: "procedure",
      title: { nb: "Sjekkliste", nn: "Sjekkliste" },
      text: {
        nb: "Ledere og tillitsvalgte kan gå gjennom sjekklisten fra veilederen sammen. Den hjelper dem med å drøfte hvilke strategier og tiltak som gjør at enhetene lærer og utvikler seg hele tiden, nå og senere.",
        nn: "Leiarar og tillitsvalde kan gå gjennom sjekklista frå rettleiaren saman. Ho hjelper dei med å drøfte kva strategiar og tiltak som gjer at einingane lærer og utviklar seg heile tida, no og seinare.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
      covers: ["veil.tab.sjekkliste"],
    },
  ],
};
