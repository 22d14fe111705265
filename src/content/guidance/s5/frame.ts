import type { GuidanceTopic } from "../../Guidance";

/** What the analysis is to answer, and what the tariff agreement asks of the employer. */
export const FRAME: GuidanceTopic = {
  id: "s5.frame",
  title: { nb: "Hva analysen skal svare på", nn: "Kva analysen skal svare på" },
  heading: { nb: "Kartlegging", nn: "Kartlegging" },
  items: [
    {
      id: "s5.frame.whatWeNeed",
      kind: "keyQuestion",
      text: {
        nb: "Hva trenger vi? Og hvilken del av den kompetansen vi trenger, mangler i dag?",
        nn: "Kva treng vi? Og kva del av kompetansen vi treng, manglar i dag?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.modell.2", "nitt.trinn2.0"],
    },
    {
      id: "s5.frame.duty",
      kind: "legal",
      title: { nb: "Ansvaret for å kartlegge og analysere", nn: "Ansvaret for å kartleggje og analysere" },
      text: {
        nb: "Arbeidsgiver har ansvaret for at kompetansen til de ansatte blir kartlagt. Arbeidsgiver har også ansvaret for å analysere hvilken kompetanse kommunen eller fylkeskommunen trenger.",
        nn: "Arbeidsgivar har ansvaret for at kompetansen til dei tilsette blir kartlagd. Arbeidsgivar har òg ansvaret for å analysere kva kompetanse kommunen eller fylkeskommunen treng.",
      },
      inPlan: {
        nb: "Arbeidsgiver har ansvar for å kartlegge kompetansen til de ansatte og for å analysere hvilken kompetanse kommunen trenger.",
        nn: "Arbeidsgivar har ansvar for å kartleggje kompetansen til dei tilsette og for å analysere kva kompetanse kommunen treng.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.7"],
    },
    {
      id: "s5.frame.assess",
      kind: "legal",
      title: { nb: "Formal- og realkompetanse", nn: "Formal- og realkompetanse" },
      text: {
        nb: "HTA peker på hva som er viktig når virksomheten skal sikre og utvikle sin generelle og spesielle kompetanse: å vurdere formal- og realkompetansen til hver ansatt, å stimulere til at de ansatte reflekterer faglig, og å legge til rette for at de deler kompetanse, og for andre tiltak som hever kompetansen.",
        nn: "HTA peikar på kva som er viktig når verksemda skal sikre og utvikle den generelle og spesielle kompetansen sin: å vurdere formal- og realkompetansen til kvar tilsett, å stimulere til at dei tilsette reflekterer fagleg, og å leggje til rette for at dei deler kompetanse, og for andre tiltak som hevar kompetansen.",
      },
      inPlan: {
        nb: "For å sikre og utvikle kompetansen er det viktig å vurdere formal- og realkompetansen til hver ansatt, å stimulere til faglig refleksjon og å legge til rette for at de ansatte deler kompetanse.",
        nn: "For å sikre og utvikle kompetansen er det viktig å vurdere formal- og realkompetansen til kvar tilsett, å stimulere til fagleg refleksjon og å leggje til rette for at dei tilsette deler kompetanse.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.3"],
    },
    {
      id: "s5.frame.check",
      kind: "advice",
      text: {
        nb: "De to punktene over er gjengitt etter veilederen, mars 2022. HTA forhandles på nytt annethvert år, så les avtalen som gjelder nå, før dere viser til den i planen.",
        nn: "Dei to punkta over er attgitte etter rettleiaren, mars 2022. HTA blir forhandla på nytt annakvart år, så les avtalen som gjeld no, før de viser til han i planen.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "own" },
      covers: [],
    },
    {
      id: "s5.frame.leaderQuestion",
      kind: "keyQuestion",
      text: {
        nb: "Du som er leder: Hvilken kompetanse må kommunen og enheten din ha framover?",
        nn: "Du som er leiar: Kva kompetanse må kommunen og eininga di ha framover?",
      },
      audience: ["leader", "hr", "planner"],
      source: { id: "drof" },
      covers: ["drof.forb.sporsmal.3"],
    },
    {
      id: "s5.frame.leaderThinksAhead",
      kind: "procedure",
      title: { nb: "Lederen forbereder seg", nn: "Leiaren førebur seg" },
      text: {
        nb: "Før du drøfter dette med enheten: Se på hva strategien legger opp til. Tenk så gjennom hvilken kompetanse kommunen og enheten din kan komme til å måtte ha de neste årene.",
        nn: "Før du drøftar dette med eininga: Sjå på kva strategien legg opp til. Tenk så gjennom kva kompetanse kommunen og eininga di kan kome til å måtte ha dei neste åra.",
      },
      audience: ["leader", "hr", "planner"],
      source: { id: "drof" },
      covers: ["drof.forb.fremgang.3"],
    },
  ],
};
