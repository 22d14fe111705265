import type { PlanChoice } from "../PlanChoice";

/** The levels of plans that the competence plan stands among. */
export const PLAN_LEVELS: PlanChoice = {
  id: "planLevels",
  question: { nb: "Hvilke nivåer av planer har dere?", nn: "Kva nivå av planar har de?" },
  heading: { nb: "Kompetanseplaner i kommunen", nn: "Kompetanseplanar i kommunen" },
  why: {
    nb: "Kildene deler nivåene ulikt: noen har planer på tvers av sektorene, andre én plan for hver sektor. Velg listen som ligner mest på deres egen.",
    nn: "Kjeldene deler nivåa ulikt: nokre har planar på tvers av sektorane, andre éin plan for kvar sektor. Vel lista som liknar mest på dykkar eiga.",
  },
  steps: ["s2", "s6", "s7"],
  options: [
    {
      id: "deck",
      name: { nb: "Seks nivåer", nn: "Seks nivå" },
      text: {
        nb: "Lysbildene forankrer planen i alle ledd, fra styringsmålene til den enkelte. Noen planer går på tvers av sektorene.",
        nn: "Lysbileta forankrar planen i alle ledd, frå styringsmåla til den enkelte. Nokre planar går på tvers av sektorane.",
      },
      parts: [
        {
          id: "steering",
          name: { nb: "Strategiske styringsmål", nn: "Strategiske styringsmål" },
          inPlan: null,
          text: {
            nb: "Hos politisk og administrativ ledelse, og i kommuneplan med delplaner, arbeidsgiverstrategi, kvalitetsplaner og arbeidet med å omstille og utvikle organisasjonen.",
            nn: "Hos politisk og administrativ leiing, og i kommuneplan med delplanar, arbeidsgivarstrategi, kvalitetsplanar og arbeidet med å omstille og utvikle organisasjonen.",
          },
          covers: ["deck.plan.1", "deck.plan.1.1", "deck.plan.1.2", "deck.plan.1.3", "deck.plan.1.4"],
        },
        {
          id: "municipality",
          name: {
            nb: "Overordnet kompetanseplan for hele kommunen",
            nn: "Overordna kompetanseplan for heile kommunen",
          },
          covers: ["deck.plan.2"],
        },
        {
          id: "crossSector",
          name: { nb: "Kompetanseplaner på tvers av sektorene", nn: "Kompetanseplanar på tvers av sektorane" },
          covers: ["deck.plan.2.1"],
        },
        {
          id: "unit",
          name: { nb: "Kompetanseplaner for hver enhet", nn: "Kompetanseplanar for kvar eining" },
          covers: ["deck.plan.2.2"],
        },
        { id: "measures", name: { nb: "Tiltaksplaner", nn: "Tiltaksplanar" }, covers: ["deck.plan.3"] },
        {
          id: "individual",
          name: { nb: "Individuelle kompetanseplaner", nn: "Individuelle kompetanseplanar" },
          covers: ["deck.plan.4"],
        },
      ],
      source: { id: "deck" },
      covers: ["deck.plan.0"],
    },
    {
      id: "veil",
      name: { nb: "Fire nivåer", nn: "Fire nivå" },
      text: {
        nb: "Hver sektor, hver enhet og hver ansatt har sin plan. Den bygger på de overordnede planene og gjør dem mulige å gjennomføre.",
        nn: "Kvar sektor, kvar eining og kvar tilsett har sin plan. Han byggjer på dei overordna planane og gjer dei moglege å gjennomføre.",
      },
      parts: [
        {
          id: "municipality",
          name: {
            nb: "Overordnede planer for strategisk kompetanseutvikling",
            nn: "Overordna planar for strategisk kompetanseutvikling",
          },
          covers: [],
        },
        {
          id: "sector",
          name: { nb: "Kompetanseplaner for hver sektor", nn: "Kompetanseplanar for kvar sektor" },
          covers: [],
        },
        {
          id: "unit",
          name: { nb: "Kompetanseplaner for hver enhet", nn: "Kompetanseplanar for kvar eining" },
          covers: [],
        },
        {
          id: "individual",
          name: { nb: "Individuelle kompetanseplaner", nn: "Individuelle kompetanseplanar" },
          covers: [],
        },
      ],
      source: { id: "veil" },
      covers: ["veil.plan.1"],
    },
    {
      id: "nitt",
      name: { nb: "Tre nivåer", nn: "Tre nivå" },
      text: {
        nb: "Én strategi gjelder hele kommunen. Sektorene eller enhetene lager sine planer ut fra den, og hvert år lages det en handlingsplan.",
        nn: "Éin strategi gjeld heile kommunen. Sektorane eller einingane lagar planane sine ut frå han, og kvart år blir det laga ein handlingsplan.",
      },
      parts: [
        { id: "municipality", name: { nb: "Kompetansestrategi", nn: "Kompetansestrategi" }, covers: [] },
        {
          id: "sectorOrUnit",
          name: {
            nb: "Kompetanseplaner for hver sektor eller enhet",
            nn: "Kompetanseplanar for kvar sektor eller eining",
          },
          covers: ["nitt.plan.1"],
        },
        {
          id: "yearly",
          name: { nb: "Årlige handlingsplaner", nn: "Årlege handlingsplanar" },
          covers: ["nitt.plan.3"],
        },
      ],
      source: { id: "nitt" },
      covers: [],
    },
  ],
  additions: [],
  own: "list",
  lead: {
    nb: "Vi har planer for kompetanse på flere nivåer:",
    nn: "Vi har planar for kompetanse på fleire nivå:",
  },
  isLast: true,
};
