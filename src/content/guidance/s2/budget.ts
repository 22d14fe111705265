import type { GuidanceTopic } from "../../Guidance";

/** How the plan is tied to the budget, the financial plan and grants. */
export const BUDGET: GuidanceTopic = {
  id: "s2.budget",
  title: { nb: "Budsjett, økonomiplan og tilskudd", nn: "Budsjett, økonomiplan og tilskot" },
  items: [
    {
      id: "s2.budget.resources",
      kind: "purpose",
      text: {
        nb: "Når politikerne står bak planen, blir det tydelig hva den krever av penger, tid og andre vilkår. Det kan gi virksomhetene økonomisk rom til å gjennomføre tiltakene.",
        nn: "Når politikarane står bak planen, blir det tydeleg kva han krev av pengar, tid og andre vilkår. Det kan gi verksemdene økonomisk rom til å gjennomføre tiltaka.",
      },
      inPlan: {
        nb: "Den politiske forankringen skal gjøre det tydelig hva planen krever av økonomi, tid og andre vilkår.",
        nn: "Den politiske forankringa skal gjere det tydeleg kva planen krev av økonomi, tid og andre vilkår.",
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
        nb: "Planen knyttes til budsjettprosessen hvert år og til søknader om eksterne kompetansemidler.",
        nn: "Planen blir knytt til budsjettprosessen kvart år og til søknader om eksterne kompetansemiddel.",
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
        nb: "I mars 2022 fantes «Kommunalt kompetanse- og innovasjonstilskudd». Statsforvalterne forvaltet det for Helsedirektoratet. Hovedmålet var at kommunene skulle bli bedre i stand til å utvikle gode og bærekraftige helse- og omsorgstjenester, og at noen av de største utfordringene framover skulle prioriteres tydelig. Undersøk hva ordningen heter og krever i år.",
        nn: "I mars 2022 fanst «Kommunalt kompetanse- og innovasjonstilskudd». Statsforvaltarane forvalta det for Helsedirektoratet. Hovudmålet var at kommunane skulle bli betre i stand til å utvikle gode og berekraftige helse- og omsorgstenester, og at nokre av dei største utfordringane framover skulle prioriterast tydeleg. Undersøk kva ordninga heiter og krev i år.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.tilskudd.1"],
    },
    {
      id: "s2.budget.grantCondition",
      kind: "purpose",
      text: {
        nb: "En god strategisk plan for kompetanseutvikling er en forutsetning for å få statlige tilskudd av dette slaget, ifølge veilederen. Veilederen er selv ment som en hjelp til å lage en slik plan.",
        nn: "Ein god strategisk plan for kompetanseutvikling er ein føresetnad for å få statlege tilskot av dette slaget, ifølgje rettleiaren. Rettleiaren er sjølv meint som ei hjelp til å lage ein slik plan.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.tilskudd.2"],
    },
  ],
};
