import type { GuidanceTopic } from "../../Guidance";

/** What competence does for employees, services and society. */
export const VALUE: GuidanceTopic = {
  id: "s2.value",
  title: { nb: "Hvorfor: det kompetanse betyr", nn: "Kvifor: det kompetanse betyr" },
  items: [
    {
      id: "s2.value.forAll",
      kind: "legal",
      text: {
        nb: "HTA slår fast at kompetanse, og det å utvikle den, betyr mye: for hver enkelt ansatt, for kommunen og for samfunnet. Kontroller mot avtalen som gjelder.",
        nn: "HTA slår fast at kompetanse, og det å utvikle han, betyr mykje: for kvar enkelt tilsett, for kommunen og for samfunnet. Kontroller mot avtalen som gjeld.",
      },
      inPlan: {
        nb: "Kompetanse, og det å utvikle den, betyr mye både for de ansatte, for {kommune} og for samfunnet, jf. HTA kap. 3 pkt. 3.3.",
        nn: "Kompetanse, og det å utvikle han, betyr mykje både for dei tilsette, for {kommune} og for samfunnet, jf. HTA kap. 3 pkt. 3.3.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.1"],
    },
    {
      id: "s2.value.sustainableSector",
      kind: "purpose",
      text: {
        nb: "Uten rett kompetanse blir sektoren neppe bærekraftig. Kompetansen er nøkkelen.",
        nn: "Utan rett kompetanse blir sektoren neppe berekraftig. Kompetansen er nøkkelen.",
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
        nb: "Kompetanse er et virkemiddel både for kvalitet i tjenestene og for mestring hos de ansatte.",
        nn: "Kompetanse er eit verkemiddel både for kvalitet i tenestene og for meistring hos dei tilsette.",
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
        nb: "Kvalitet i tjenestene forutsetter kompetanse i alle ledd. Når ansatte har den kompetansen jobben krever, og får brukt den, gir det motivasjon, mestring, selvstendighet og et godt arbeidsmiljø.",
        nn: "Kvalitet i tenestene føreset kompetanse i alle ledd. Når tilsette har den kompetansen jobben krev, og får brukt han, gir det motivasjon, meistring, sjølvstende og eit godt arbeidsmiljø.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.saml.1"],
    },
    {
      id: "s2.value.copingWithChange",
      kind: "purpose",
      text: {
        nb: "Den som har relevant kompetanse, kan mestre omstilling, og det er omstilling som skal gi bærekraftige velferdstjenester. Kompetanse kan også forebygge fravær og hindre at folk faller ut av arbeidslivet, i alle livsfaser.",
        nn: "Den som har relevant kompetanse, kan meistre omstilling, og det er omstilling som skal gi berekraftige velferdstenester. Kompetanse kan òg førebyggje fråvær og hindre at folk fell ut av arbeidslivet, i alle livsfasar.",
      },
      inPlan: {
        nb: "Relevant kompetanse gjør at den enkelte kan mestre omstilling til bærekraftige velferdstjenester. Den kan også forebygge fravær og hindre frafall, i alle faser av livet.",
        nn: "Relevant kompetanse gjer at den enkelte kan meistre omstilling til berekraftige velferdstenester. Han kan òg førebyggje fråvær og hindre fråfall, i alle fasar av livet.",
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
        nn: "Behova til innbyggjarane endrar seg, og tenestene og måten de arbeider på, må følgje etter. Det klarer de berre dersom dei tilsette er fagleg oppdaterte. Difor trengst tiltak som er retta mot den kompetansen kommunesektoren må ha.",
      },
      inPlan: {
        nb: "Tjenester og arbeidsformer kan bare fornyes i tråd med det innbyggerne trenger, når de ansatte har oppdatert og relevant kompetanse.",
        nn: "Tenester og arbeidsformer kan berre fornyast i tråd med det innbyggjarane treng, når dei tilsette har oppdatert og relevant kompetanse.",
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
