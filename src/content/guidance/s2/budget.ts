import type { GuidanceTopic } from "../../Guidance";

/** How the plan is tied to the budget, the financial plan and grants. */
export const BUDGET: GuidanceTopic = {
  id: "s2.budget",
  title: { nb: "Budsjett, økonomiplan og tilskudd", nn: "Budsjett, økonomiplan og tilskot" },
  prompt: "budget",
  items: [
    {
      id: "s2.budget.resources",
      kind: "purpose",
      text: {
        nb: "Når politikerne står bak planen, blir det tydelig hva den krever av penger, tid og andre vilkår. Det kan gi enhetene økonomisk rom til å gjennomføre tiltakene.",
        nn: "Når politikarane står bak planen, blir det tydeleg kva han krev av pengar, tid og andre vilkår. Det kan gi einingane økonomisk rom til å gjennomføre tiltaka.",
      },
      inPlan: {
        nb: "Det skal gå tydelig fram hva planen krever av økonomi, tid og andre vilkår.",
        nn: "Det skal gå tydeleg fram kva planen krev av økonomi, tid og andre vilkår.",
      },
      audience: ["planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.saml.4", "veil.saml.5"],
    },
    {
      id: "s2.budget.yearlyProcess",
      kind: "planLevel",
      text: {
        nb: "Knytt kompetanseplanene til budsjettprosessen hvert år, og til arbeidet med å søke om kompetansemidler utenfra. Det gjør Nittedal.",
        nn: "Knyt kompetanseplanane til budsjettprosessen kvart år, og til arbeidet med å søkje om kompetansemiddel utanfrå. Det gjer Nittedal.",
      },
      inPlan: {
        nb: "Hvert år knytter vi planen til budsjettprosessen og til søknader om kompetansemidler utenfra.",
        nn: "Kvart år knyter vi planen til budsjettprosessen og til søknader om kompetansemiddel utanfrå.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.plan.2"],
    },
    {
      id: "s2.budget.grantExample",
      kind: "purpose",
      title: { nb: "Eksempel på tilskudd", nn: "Døme på tilskot" },
      text: {
        nb: "«Kommunalt kompetanse- og innovasjonstilskudd», som veilederen nevner, har siden 2023 hett «Kompetanse- og tjenesteutviklingstilskudd». Målet er å redusere mangelen på personell med relevant fagutdanning i omsorgstjenesten. Kommunen søker statsforvalteren. I 2026 kunne den søke samlet om kompetansetiltak, BPA-opplæring og tjenesteutviklingsprosjekter. Les utlysningen for året dere søker.",
        nn: "«Kommunalt kompetanse- og innovasjonstilskudd», som rettleiaren nemner, har sidan 2023 heitt «Kompetanse- og tjenesteutviklingstilskudd». Målet er å redusere mangelen på personell med relevant fagutdanning i omsorgstenesta. Kommunen søkjer statsforvaltaren. I 2026 kunne han søkje samla om kompetansetiltak, BPA-opplæring og tenesteutviklingsprosjekt. Les utlysinga for året de søkjer.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "hdir" },
      covers: ["veil.tilskudd.1"],
    },
    {
      id: "s2.budget.grantCondition",
      kind: "purpose",
      text: {
        nb: "En god strategisk plan for kompetanseutvikling er en forutsetning for å få statlige tilskudd av dette slaget, ifølge veilederen. Helsedirektoratet kaller slik planlegging en viktig forutsetning for arbeidet som tilskuddet støtter.",
        nn: "Ein god strategisk plan for kompetanseutvikling er ein føresetnad for å få statlege tilskot av dette slaget, ifølgje rettleiaren. Helsedirektoratet kallar slik planlegging ein viktig føresetnad for arbeidet som tilskotet støttar.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.tilskudd.2"],
    },
  ],
};
