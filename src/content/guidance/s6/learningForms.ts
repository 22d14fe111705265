import type { GuidanceTopic } from "../../Guidance";

/** Which forms of learning and which arenas meet which needs. */
export const LEARNING_FORMS: GuidanceTopic = {
  id: "s6.learningForms",
  title: { nb: "Utvikle: velge læringsformer", nn: "Utvikle: velje læringsformer" },
  items: [
    {
      id: "s6.learningForms.change",
      kind: "purpose",
      text: {
        nb: "Behovet for kompetanse i kommunesektoren endrer seg med teknologien, med hva innbyggerne trenger, og med de ressursene og rammene dere har. Da er det naturlig å tenke nytt også om hvordan og hvor de ansatte lærer, slik at de stadig får påfyll.",
        nn: "Behovet for kompetanse i kommunesektoren endrar seg med teknologien, med kva innbyggjarane treng, og med dei ressursane og rammene de har. Då er det naturleg å tenkje nytt òg om korleis og kvar dei tilsette lærer, slik at dei stadig får påfyll.",
      },
      inPlan: {
        nb: "Behovet for kompetanse endrer seg med teknologien, innbyggernes behov og rammene kommunen har. Derfor tenker kommunen også nytt om læringsformer og læringsarenaer.",
        nn: "Behovet for kompetanse endrar seg med teknologien, behova til innbyggjarane og rammene kommunen har. Difor tenkjer kommunen òg nytt om læringsformer og læringsarenaar.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.1"],
    },
    {
      id: "s6.learningForms.needsDecide",
      kind: "learningForm",
      text: {
        nb: "La behovene til virksomheten og de ansatte styre hvilke tiltak, læringsarenaer og læringsformer dere velger. Hver læringsform passer for sine behov.",
        nn: "La behova til verksemda og dei tilsette styre kva tiltak, læringsarenaar og læringsformer de vel. Kvar læringsform passar for sine behov.",
      },
      inPlan: {
        nb: "Behovene til virksomhetene og de ansatte styrer hvilke tiltak, læringsarenaer og læringsformer kommunen velger.",
        nn: "Behova til verksemdene og dei tilsette styrer kva tiltak, læringsarenaar og læringsformer kommunen vel.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.2"],
    },
    {
      id: "s6.learningForms.dialogue",
      kind: "learningForm",
      text: {
        nb: "Snakk godt sammen om behovene. Da ser dere hva som er viktig for virksomheten og den enkelte: læring i det daglige arbeidet, kurs, formell etter- og videreutdanning eller flere av dem.",
        nn: "Snakk godt saman om behova. Då ser de kva som er viktig for verksemda og den enkelte: læring i det daglege arbeidet, kurs, formell etter- og vidareutdanning eller fleire av dei.",
      },
      audience: ["leader", "planner", "hr", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.3"],
    },
    {
      id: "s6.learningForms.manyWays",
      kind: "learningForm",
      text: {
        nb: "Vi lærer på mange måter og mange steder: av faglig påfyll, av erfaring og av å tenke gjennom arbeidet med andre. Kompetanse vokser når vi bruker den, og når vi samhandler. Når flere lærer sammen, er det lettere å ta det nye i bruk.",
        nn: "Vi lærer på mange måtar og mange stader: av fagleg påfyll, av erfaring og av å tenkje gjennom arbeidet med andre. Kompetanse veks når vi bruker han, og når vi samhandlar. Når fleire lærer saman, er det lettare å ta det nye i bruk.",
      },
      inPlan: {
        nb: "Kompetanse utvikler seg når den blir brukt, og i samspill med andre. Når flere lærer sammen, blir det lettere å ta den nye kompetansen i bruk.",
        nn: "Kompetanse utviklar seg når han blir brukt, og i samspel med andre. Når fleire lærer saman, blir det lettare å ta den nye kompetansen i bruk.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.4"],
    },
    {
      id: "s6.learningForms.timeToShare",
      kind: "learningForm",
      text: {
        nb: "Sett av tid til å dele kompetanse på arbeidsplassen. Da vokser det fram en læringskultur der alle bidrar med det de kan. Det gir også bedre arbeidsmiljø, mer mestring og gode tjenester til brukerne.",
        nn: "Set av tid til å dele kompetanse på arbeidsplassen. Då veks det fram ein læringskultur der alle bidreg med det dei kan. Det gir òg betre arbeidsmiljø, meir meistring og gode tenester til brukarane.",
      },
      inPlan: {
        nb: "Kommunen setter av tid til å dele kompetanse på arbeidsplassen. Det skal gi en læringskultur der alle bidrar, et godt arbeidsmiljø og gode tjenester.",
        nn: "Kommunen set av tid til å dele kompetanse på arbeidsplassen. Det skal gi ein læringskultur der alle bidreg, eit godt arbeidsmiljø og gode tenester.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.5"],
    },
    {
      id: "s6.learningForms.lifePhases",
      kind: "learningForm",
      text: {
        nb: "Bruk varierte og fleksible læringsformer og læringsarenaer. Da kan det bli lettere for flere, i ulike faser av livet, å fornye og utvikle kompetansen når de trenger det.",
        nn: "Bruk varierte og fleksible læringsformer og læringsarenaar. Då kan det bli lettare for fleire, i ulike fasar av livet, å fornye og utvikle kompetansen når dei treng det.",
      },
      inPlan: {
        nb: "Kommunen bruker varierte og fleksible læringsformer, slik at ansatte i alle faser av livet kan utvikle kompetansen sin.",
        nn: "Kommunen bruker varierte og fleksible læringsformer, slik at tilsette i alle fasar av livet kan utvikle kompetansen sin.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.6"],
    },
    {
      id: "s6.learningForms.explore",
      kind: "learningForm",
      text: {
        nb: "Utforsk mange læringsformer. Da lærer dere hva slags tilrettelegging de ansatte trenger for å kunne gjennomføre.",
        nn: "Utforsk mange læringsformer. Då lærer de kva slags tilrettelegging dei tilsette treng for å kunne gjennomføre.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.15"],
    },
    {
      id: "s6.learningForms.range",
      kind: "learningForm",
      text: {
        nb: "Diskuter og vurder hele bredden: formell etter- og videreutdanning ved fagskoler, høgskoler og universiteter, læring med støtte i teknologi, og møteplasser på arbeidsplassen.",
        nn: "Diskuter og vurder heile breidda: formell etter- og vidareutdanning ved fagskular, høgskular og universitet, læring med støtte i teknologi, og møteplassar på arbeidsplassen.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.16"],
    },
    {
      id: "s6.learningForms.reachMost",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke læringsformer kan vi bruke for å få med flest mulig i kompetanseutviklingen?",
        nn: "Kva læringsformer kan vi bruke for å få med flest mogleg i kompetanseutviklinga?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.sjekk.6"],
    },
    {
      id: "s6.learningForms.tryOut",
      kind: "reflection",
      text: {
        nb: "Hvilke læringsformer og læringsarenaer vil vi utforske og prøve, slik at de ansatte får mer kompetanse?",
        nn: "Kva læringsformer og læringsarenaar vil vi utforske og prøve, slik at dei tilsette får meir kompetanse?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.refl.laering.5"],
    },
  ],
};
