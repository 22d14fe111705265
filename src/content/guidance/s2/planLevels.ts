import type { GuidanceTopic } from "../../Guidance";

/** The plans under the overall plan. The sources divide and name them differently. */
export const PLAN_LEVELS: GuidanceTopic = {
  id: "s2.planLevels",
  title: { nb: "Nivåer av kompetanseplaner", nn: "Nivå av kompetanseplanar" },
  items: [
    {
      id: "s2.planLevels.whole",
      kind: "planLevel",
      title: { nb: "Hele kommunen", nn: "Heile kommunen" },
      text: {
        nb: "I lysbildene fra KS ligger det en overordnet plan øverst. Den gjelder kompetansen i hele kommunen.",
        nn: "I lysbileta frå KS ligg det ein overordna plan øvst. Han gjeld kompetansen i heile kommunen.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.2"],
    },
    {
      id: "s2.planLevels.acrossSectors",
      kind: "planLevel",
      title: { nb: "På tvers av sektorer", nn: "På tvers av sektorar" },
      text: {
        nb: "Under den overordnede planen har lysbildene sektorovergripende kompetanseplaner.",
        nn: "Under den overordna planen har lysbileta sektorovergripande kompetanseplanar.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.2.1"],
    },
    {
      id: "s2.planLevels.units",
      kind: "planLevel",
      title: { nb: "Enhetene", nn: "Einingane" },
      text: {
        nb: "På neste nivå i lysbildene har enhetene hver sin kompetanseplan.",
        nn: "På neste nivå i lysbileta har einingane kvar sin kompetanseplan.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.2.2"],
    },
    {
      id: "s2.planLevels.measures",
      kind: "planLevel",
      title: { nb: "Tiltaksplaner", nn: "Tiltaksplanar" },
      text: {
        nb: "Tiltakene står i egne tiltaksplaner. I lysbildene kommer de før planene for den enkelte.",
        nn: "Tiltaka står i eigne tiltaksplanar. I lysbileta kjem dei før planane for den enkelte.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.3"],
    },
    {
      id: "s2.planLevels.individual",
      kind: "planLevel",
      title: { nb: "Den enkelte", nn: "Den enkelte" },
      text: {
        nb: "Til slutt i lysbildene kommer individuelle kompetanseplaner. Kompetansedrøftinger (juni 2020) bruker ordet «individuell utviklingsplan». Slike planer gjelder én person og skal ikke stå i kommunens plan.",
        nn: "Til slutt i lysbileta kjem individuelle kompetanseplanar. Kompetansedrøftinger (juni 2020) bruker ordet «individuell utviklingsplan». Slike planar gjeld éin person og skal ikkje stå i planen til kommunen.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.4"],
    },
    {
      id: "s2.planLevels.guide",
      kind: "planLevel",
      title: { nb: "Inndelingen i veilederen", nn: "Inndelinga i rettleiaren" },
      text: {
        nb: "Veilederen deler inn i sektorvise, virksomhetsvise og individuelle planer. De bygger på de overordnede planene og gjør det mulig å sette dem ut i livet.",
        nn: "Rettleiaren deler inn i sektorvise, verksemdsvise og individuelle planar. Dei byggjer på dei overordna planane og gjer det mogleg å setje dei ut i livet.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.plan.1"],
    },
    {
      id: "s2.planLevels.sectorsAndUnits",
      kind: "planLevel",
      title: { nb: "Inndelingen i Nittedal", nn: "Inndelinga i Nittedal" },
      text: {
        nb: "I Nittedal skal sektorene og enhetene lage hver sine kompetanseplaner. Den felles kompetansestrategien er utgangspunktet.",
        nn: "I Nittedal skal sektorane og einingane lage kvar sine kompetanseplanar. Den felles kompetansestrategien er utgangspunktet.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.plan.1"],
    },
  ],
};
