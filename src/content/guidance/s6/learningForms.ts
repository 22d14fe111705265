import type { GuidanceTopic } from "../../Guidance";

/** Which forms of learning and which arenas meet which needs. */
export const LEARNING_FORMS: GuidanceTopic = {
  id: "s6.learningForms",
  title: { nb: "Utvikle: velge læringsformer", nn: "Utvikle: velje læringsformer" },
  heading: { nb: "Læringsformer", nn: "Læringsformer" },
  items: [
    {
      id: "s6.learningForms.change",
      kind: "purpose",
      text: {
        nb: "Behovet for kompetanse i kommunesektoren endrer seg med teknologien, med hva innbyggerne trenger, og med de ressursene og rammene dere har. Da er det naturlig å tenke nytt også om hvordan og hvor de ansatte lærer, slik at de stadig får påfyll.",
        nn: "Behovet for kompetanse i kommunesektoren endrar seg med teknologien, med kva innbyggjarane treng, og med dei ressursane og rammene de har. Då er det naturleg å tenkje nytt òg om korleis og kvar dei tilsette lærer, slik at dei stadig får påfyll.",
      },
      inPlan: {
        nb: "Behovet for kompetanse endrer seg med teknologien, med det innbyggerne trenger, og med rammene vi har. Derfor tenker vi nytt også om hvordan og hvor vi lærer.",
        nn: "Behovet for kompetanse endrar seg med teknologien, med det innbyggjarane treng, og med rammene vi har. Difor tenkjer vi òg nytt om korleis og kvar vi lærer.",
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
        nb: "Behovene til virksomheten og de ansatte kan være førende for hvilke tiltak, læringsarenaer og læringsformer dere velger. Ulike læringsformer dekker ulike behov.",
        nn: "Behova til verksemda og dei tilsette kan vere førande for kva tiltak, læringsarenaar og læringsformer de vel. Ulike læringsformer dekkjer ulike behov.",
      },
      inPlan: {
        nb: "Behovene til enhetene og de ansatte er førende for hvilke tiltak, læringsarenaer og læringsformer vi velger.",
        nn: "Behova til einingane og dei tilsette er førande for kva tiltak, læringsarenaar og læringsformer vi vel.",
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
        nb: "Kompetanse utvikler seg når vi bruker den, og når vi lærer sammen. Da blir det også lettere å ta det nye i bruk.",
        nn: "Kompetanse utviklar seg når vi bruker han, og når vi lærer saman. Då blir det òg lettare å ta det nye i bruk.",
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
        nb: "Vi setter av tid til å dele kompetanse på arbeidsplassen. Det gir en læringskultur der alle bidrar, et godt arbeidsmiljø og gode tjenester.",
        nn: "Vi set av tid til å dele kompetanse på arbeidsplassen. Det gir ein læringskultur der alle bidreg, eit godt arbeidsmiljø og gode tenester.",
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
        nb: "Vi bruker varierte og fleksible læringsformer, slik at ansatte i alle livsfaser kan utvikle kompetansen sin.",
        nn: "Vi bruker varierte og fleksible læringsformer, slik at tilsette i alle livsfasar kan utvikle kompetansen sin.",
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
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
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
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.5"],
    },
  ],
};
