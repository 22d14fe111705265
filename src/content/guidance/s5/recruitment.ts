import type { GuidanceTopic } from "../../Guidance";

/** Data on recruitment, and how an analysis of it is read. */
export const RECRUITMENT: GuidanceTopic = {
  id: "s5.recruitment",
  title: { nb: "Data om rekruttering", nn: "Data om rekruttering" },
  heading: { nb: "Rekrutteringssituasjonen", nn: "Rekrutteringssituasjonen" },
  items: [
    {
      id: "s5.recruitment.basis",
      kind: "factor",
      text: {
        nb: "Ta med i grunnlaget hvor lett eller vanskelig det er å rekruttere, hvor mye dere må omstille, og annet som påvirker behovet, både nå og i årene framover.",
        nn: "Ta med i grunnlaget kor lett eller vanskeleg det er å rekruttere, kor mykje de må omstille, og anna som påverkar behovet, både no og i åra framover.",
      },
      inPlan: {
        nb: "Planen bygger på rekrutteringssituasjonen og behovet for omstilling.",
        nn: "Planen byggjer på rekrutteringssituasjonen og behovet for omstilling.",
      },
      audience: ["planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.saml.2"],
    },
    {
      id: "s5.recruitment.analysis",
      kind: "keyQuestion",
      text: {
        nb: "Hva sier rekrutteringsanalysen om hvor mange og hvem vi trenger å rekruttere?",
        nn: "Kva seier rekrutteringsanalysen om kor mange og kven vi treng å rekruttere?",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.0"],
    },
    {
      id: "s5.recruitment.groups",
      kind: "factor",
      text: {
        nb: "Se etter hvilke ansattgrupper dere trenger flere av, og hvor langt fram analysen ser. Nittedal har en analyse fra KS og KS Konsulent (september 2021). Den sier at kommunen trenger flere i alle grupper fram mot 2030.",
        nn: "Sjå etter kva grupper av tilsette de treng fleire av, og kor langt fram analysen ser. Nittedal har ein analyse frå KS og KS Konsulent (september 2021). Han seier at kommunen treng fleire i alle grupper fram mot 2030.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.1"],
    },
    {
      id: "s5.recruitment.discuss",
      kind: "procedure",
      text: {
        nb: "La alle sektorer og enheter drøfte rekrutteringsanalysen. Da har de et sted å begynne når de skal lage sine egne kompetanseplaner.",
        nn: "La alle sektorar og einingar drøfte rekrutteringsanalysen. Då har dei ein stad å starte når dei skal lage sine eigne kompetanseplanar.",
      },
      inPlan: {
        nb: "Alle sektorer og enheter drøfter rekrutteringsanalysen og bruker den når de lager sine egne kompetanseplaner.",
        nn: "Alle sektorar og einingar drøftar rekrutteringsanalysen og bruker han når dei lagar sine eigne kompetanseplanar.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.2"],
    },
    {
      id: "s5.recruitment.prognosis",
      kind: "keyQuestion",
      text: { nb: "Stemmer prognosen?", nn: "Stemmer prognosen?" },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.3"],
    },
    {
      id: "s5.recruitment.changes",
      kind: "keyQuestion",
      text: {
        nb: "Vil vi gjøre noe med en eller flere av de sju faktorene (se «Sju faktorer»), så vi får et annet kompetansebehov?",
        nn: "Vil vi gjere noko med ein eller fleire av dei sju faktorane (sjå «Sju faktorar»), så vi får eit anna kompetansebehov?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.4"],
    },
    {
      id: "s5.recruitment.gaps",
      kind: "procedure",
      title: { nb: "Stillinger uten tall", nn: "Stillingar utan tal" },
      text: {
        nb: "Analysen dekker ikke alle stillingskategorier. For grupper uten tall må dere bruke andre datakilder. Bruk også det kollegene alt vet om egen organisasjon og egne ansatte, om utdanningssystemet, om arbeidsmarkedet og mer.",
        nn: "Analysen dekkjer ikkje alle stillingskategoriar. For grupper utan tal må de bruke andre datakjelder. Bruk òg det kollegaane alt veit om eigen organisasjon og eigne tilsette, om utdanningssystemet, om arbeidsmarknaden og meir.",
      },
      inPlan: {
        nb: "For stillingsgrupper som rekrutteringsanalysen ikke dekker, bruker vi andre datakilder og det vi selv vet om organisasjonen, utdanningene og arbeidsmarkedet.",
        nn: "For stillingsgrupper som rekrutteringsanalysen ikkje dekkjer, bruker vi andre datakjelder og det vi sjølve veit om organisasjonen, utdanningane og arbeidsmarknaden.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.5"],
    },
    {
      id: "s5.recruitment.healthCare",
      kind: "factor",
      title: { nb: "Helse og omsorg", nn: "Helse og omsorg" },
      text: {
        nb: "Se særlig på helse og omsorg. I Nittedal er det der kommunen mest trenger å rekruttere flere. Slik er det i kommuner over hele landet, og derfor blir det en stor utfordring.",
        nn: "Sjå særleg på helse og omsorg. I Nittedal er det der kommunen mest treng å rekruttere fleire. Slik er det i kommunar over heile landet, og difor blir det ei stor utfordring.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.6"],
    },
    {
      id: "s5.recruitment.limits",
      kind: "factor",
      text: {
        nb: "Regn med to grenser: Økonomien i kommunen begrenser hva dere kan gjøre, og det ventes å bli svært vanskelig å få tak i spesialister i mange ulike yrkesgrupper.",
        nn: "Rekn med to grenser: Økonomien i kommunen avgrensar kva de kan gjere, og det er venta å bli svært vanskeleg å få tak i spesialistar i mange ulike yrkesgrupper.",
      },
      inPlan: {
        nb: "Økonomien setter grenser for hva vi kan gjøre, og vi venter at det blir vanskelig å få tak i spesialister i mange yrkesgrupper.",
        nn: "Økonomien set grenser for kva vi kan gjere, og vi ventar at det blir vanskeleg å få tak i spesialistar i mange yrkesgrupper.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.rekr.7"],
    },
  ],
};
