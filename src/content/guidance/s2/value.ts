import type { GuidanceTopic } from "../../Guidance";

/** What competence does for employees, services and society. */
export const VALUE: GuidanceTopic = {
  id: "s2.value",
  title: { nb: "Hvorfor: det kompetanse betyr", nn: "Kvifor: det kompetanse betyr" },
  prompt: "why",
  items: [
    {
      id: "s2.value.forAll",
      kind: "legal",
      text: {
        nb: "HTA slår fast at kompetanse og kompetanseutvikling betyr mye: for hver enkelt ansatt, for kommunen og for samfunnet. Kontroller mot avtalen som gjelder.",
        nn: "HTA slår fast at kompetanse og kompetanseutvikling betyr mykje: for kvar enkelt tilsett, for kommunen og for samfunnet. Kontroller mot avtalen som gjeld.",
      },
      inPlan: {
        nb: "Kompetanse og kompetanseutvikling betyr mye for den enkelte, for kommunen og for samfunnet.",
        nn: "Kompetanse og kompetanseutvikling betyr mykje for den enkelte, for kommunen og for samfunnet.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.1"],
    },
    {
      id: "s2.value.sustainableSector",
      kind: "purpose",
      text: {
        nb: "Kompetanse er nøkkelen til en bærekraftig kommunesektor, ifølge lysbildene fra KS.",
        nn: "Kompetanse er nøkkelen til ein berekraftig kommunesektor, ifølgje lysbileta frå KS.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.hvorfor.4"],
    },
    {
      id: "s2.value.qualityAndMastery",
      kind: "purpose",
      text: {
        nb: "Kompetanse er et middel til to ting: at tjenestene holder god kvalitet, og at de ansatte mestrer jobben.",
        nn: "Kompetanse er eit middel til to ting: at tenestene held god kvalitet, og at dei tilsette meistrar jobben.",
      },
      inPlan: {
        nb: "Kompetanse gir kvalitet i tjenestene og mestring hos de ansatte.",
        nn: "Kompetanse gir kvalitet i tenestene og meistring hos dei tilsette.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.plan.formal"],
    },
    {
      id: "s2.value.motivation",
      kind: "purpose",
      text: {
        nb: "Skal det være kvalitet i alle ledd i kommunen, må kompetansen være der. Folk som har den kompetansen jobben krever, og merker at den blir brukt, er mer motiverte, mestrer mer og arbeider mer selvstendig. Arbeidsmiljøet og mestringsklimaet blir også godt av det.",
        nn: "Skal det vere kvalitet i alle ledd i kommunen, må kompetansen vere der. Folk som har den kompetansen jobben krev, og merkar at han blir brukt, er meir motiverte, meistrar meir og arbeider meir sjølvstendig. Arbeidsmiljøet og meistringsklimaet blir òg godt av det.",
      },
      inPlan: {
        nb: "God kvalitet i tjenestene krever kompetanse i alle ledd. Når ansatte har og får bruke den kompetansen jobben krever, blir de mer motiverte, mestrer mer og arbeider mer selvstendig. Det er også bra for arbeidsmiljøet.",
        nn: "God kvalitet i tenestene krev kompetanse i alle ledd. Når tilsette har og får bruke den kompetansen jobben krev, blir dei meir motiverte, meistrar meir og arbeider meir sjølvstendig. Det er òg bra for arbeidsmiljøet.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.saml.1"],
    },
    {
      id: "s2.value.copingWithChange",
      kind: "purpose",
      text: {
        nb: "Relevant kompetanse er avgjørende for at den enkelte skal mestre omstilling, og det er omstilling som skal gi bærekraftige velferdstjenester. Kompetanse kan også forebygge fravær og hindre at folk faller ut av arbeidslivet, i alle livsfaser.",
        nn: "Relevant kompetanse er avgjerande for at den enkelte skal meistre omstilling, og det er omstilling som skal gi berekraftige velferdstenester. Kompetanse kan òg førebyggje fråvær og hindre at folk fell ut av arbeidslivet, i alle livsfasar.",
      },
      inPlan: {
        nb: "Relevant kompetanse er avgjørende for at den enkelte skal mestre omstilling. Kompetanse kan også forebygge fravær og hindre at folk faller ut av arbeidslivet.",
        nn: "Relevant kompetanse er avgjerande for at den enkelte skal meistre omstilling. Kompetanse kan òg førebyggje fråvær og hindre at folk fell ut av arbeidslivet.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.1", "veil.saml.1"],
    },
    {
      id: "s2.value.renewal",
      kind: "purpose",
      text: {
        nb: "Innbyggernes behov endrer seg, og tjenestene og måten dere arbeider på, må følge etter. Det klarer dere bare hvis de ansatte er faglig oppdaterte. Derfor trengs tiltak som er rettet mot den kompetansen kommunesektoren må ha.",
        nn: "Behova til innbyggjarane endrar seg, og tenestene og måten de arbeider på, må følgje etter. Det klarer de berre om dei tilsette er fagleg oppdaterte. Difor trengst tiltak som er retta mot den kompetansen kommunesektoren må ha.",
      },
      inPlan: {
        nb: "Innbyggernes behov endrer seg, og tjenestene og måten vi arbeider på, må følge etter. Det klarer vi bare når de ansatte er faglig oppdaterte.",
        nn: "Behova til innbyggjarane endrar seg, og tenestene og måten vi arbeider på, må følgje etter. Det klarer vi berre når dei tilsette er fagleg oppdaterte.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.1"],
    },
    {
      id: "s2.value.mostImportantFactor",
      kind: "purpose",
      text: {
        nb: "Nittedal mener at kompetanse betyr mer enn noe annet kommunen setter inn, både for kvaliteten og for at ansatte skal ville komme og bli.",
        nn: "Nittedal meiner at kompetanse betyr meir enn noko anna kommunen set inn, både for kvaliteten og for at tilsette skal vilje kome og bli.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.bakgrunn.3"],
    },
    {
      id: "s2.value.sameDirection",
      kind: "purpose",
      text: {
        nb: "I en lærende organisasjon drar alle i samme retning, både lederne og strukturene.",
        nn: "I ein lærande organisasjon dreg alle i same retning, både leiarane og strukturane.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.sitat.3"],
    },
  ],
};
