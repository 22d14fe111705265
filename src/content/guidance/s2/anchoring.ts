import type { GuidanceTopic } from "../../Guidance";

/** In what bodies, plans and groups the plan is anchored, kommuneplanens samfunnsdel among them. */
export const ANCHORING: GuidanceTopic = {
  id: "s2.anchoring",
  title: { nb: "Hvor planen forankres", nn: "Kvar planen blir forankra" },
  prompt: "where",
  items: [
    {
      id: "s2.anchoring.everyLevel",
      kind: "planLevel",
      text: {
        nb: "Forankre planen i alle ledd i kommunen, slik at alle kjenner den som sin.",
        nn: "Forankre planen i alle ledd i kommunen, slik at alle kjenner han som sin.",
      },
      inPlan: { nb: "Planen skal være forankret i alle ledd.", nn: "Planen skal vere forankra i alle ledd." },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.0"],
    },
    {
      id: "s2.anchoring.threePlaces",
      kind: "planLevel",
      text: {
        nb: "Strategiske planer for kompetanse må forankres tre steder: hos politikerne, i de styringsdokumentene det gjelder, og hos de ansatte.",
        nn: "Strategiske planar for kompetanse må forankrast tre stader: hos politikarane, i dei styringsdokumenta det gjeld, og hos dei tilsette.",
      },
      inPlan: {
        nb: "Planen forankres politisk, i styringsdokumentene og hos de ansatte.",
        nn: "Planen blir forankra politisk, i styringsdokumenta og hos dei tilsette.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.plan.2"],
    },
    {
      id: "s2.anchoring.strategicGoals",
      kind: "planLevel",
      title: { nb: "Strategiske styringsmål", nn: "Strategiske styringsmål" },
      text: {
        nb: "Øverst forankres planen i de strategiske styringsmålene.",
        nn: "Øvst blir planen forankra i dei strategiske styringsmåla.",
      },
      inPlan: {
        nb: "Planen bygger på de strategiske styringsmålene våre.",
        nn: "Planen byggjer på dei strategiske styringsmåla våre.",
      },
      whenDone: true,
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.1"],
    },
    {
      id: "s2.anchoring.leadership",
      kind: "planLevel",
      title: { nb: "Ledelse", nn: "Leiing" },
      text: {
        nb: "Forankre planen i ledelsen, både den politiske og den administrative.",
        nn: "Forankre planen i leiinga, både den politiske og den administrative.",
      },
      inPlan: {
        nb: "Både den politiske og den administrative ledelsen står bak planen.",
        nn: "Både den politiske og den administrative leiinga står bak planen.",
      },
      whenDone: true,
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.1.1"],
    },
    {
      id: "s2.anchoring.employerStrategy",
      kind: "planLevel",
      title: { nb: "Arbeidsgiverstrategi", nn: "Arbeidsgivarstrategi" },
      text: {
        nb: "Knytt planen til arbeidsgiverstrategien og til arbeidet med omstilling og organisasjonsutvikling.",
        nn: "Knyt planen til arbeidsgivarstrategien og til arbeidet med omstilling og organisasjonsutvikling.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.1.2"],
    },
    {
      id: "s2.anchoring.employerPolicy",
      kind: "planLevel",
      title: { nb: "Arbeidsgiverpolitikk", nn: "Arbeidsgivarpolitikk" },
      text: {
        nb: "Når kommunen planlegger kompetansen systematisk og strategisk, er planen en viktig del av arbeidsgiverpolitikken.",
        nn: "Når kommunen planlegg kompetansen systematisk og strategisk, er planen ein viktig del av arbeidsgivarpolitikken.",
      },
      inPlan: {
        nb: "Planen er en del av arbeidsgiverpolitikken vår.",
        nn: "Planen er ein del av arbeidsgivarpolitikken vår.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.lonn.2"],
    },
    {
      id: "s2.anchoring.qualityPlans",
      kind: "planLevel",
      title: { nb: "Kvalitetsplaner", nn: "Kvalitetsplanar" },
      text: {
        nb: "Forankre planen også i kvalitetsplanene.",
        nn: "Forankre planen òg i kvalitetsplanane.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.1.4"],
    },
    {
      id: "s2.anchoring.municipalPlan",
      kind: "planLevel",
      title: { nb: "Kommuneplan og delplaner", nn: "Kommuneplan og delplanar" },
      text: {
        nb: "Kommuneplanen og delplanene hører med i den overordnede forankringen.",
        nn: "Kommuneplanen og delplanane høyrer med i den overordna forankringa.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.1.3"],
    },
    {
      id: "s2.anchoring.organisationGoals",
      kind: "purpose",
      title: { nb: "Kommuneplanens samfunnsdel", nn: "Samfunnsdelen i kommuneplanen" },
      text: {
        nb: "Samfunnet endrer seg mye, og konkurransen om arbeidskraften ventes å bli hardere. Da må kommunen både utvikle kompetansen videre og klare å rekruttere. Se etter mål i samfunnsdelen for kommunen som organisasjon. Nittedal har slike mål der og utdyper dem i organisasjonspolitikken sin.",
        nn: "Samfunnet endrar seg mykje, og konkurransen om arbeidskrafta er venta å bli hardare. Då må kommunen både utvikle kompetansen vidare og klare å rekruttere. Sjå etter mål i samfunnsdelen for kommunen som organisasjon. Nittedal har slike mål der og utdjupar dei i organisasjonspolitikken sin.",
      },
      inPlan: {
        nb: "Store endringer i samfunnet og hardere konkurranse om arbeidskraften gjør at vi både må utvikle kompetansen og lykkes med å rekruttere.",
        nn: "Store endringar i samfunnet og hardare konkurranse om arbeidskrafta gjer at vi både må utvikle kompetansen og lykkast med å rekruttere.",
      },
      prompt: "why",
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.bakgrunn.1"],
    },
  ],
};
