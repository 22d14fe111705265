import type { GuidanceTopic } from "../../Guidance";

/** What the sources say of phasing out and retraining, which is little. */
export const PHASE_OUT: GuidanceTopic = {
  id: "s6.phaseOut",
  title: { nb: "Avvikle eller omskolere", nn: "Avvikle eller omskolere" },
  heading: { nb: "Omstilling", nn: "Omstilling" },
  items: [
    {
      id: "s6.phaseOut.strategy",
      kind: "strategy",
      text: {
        nb: "KS bruker avvikle når behovet i en tjeneste går ned, for eksempel fordi det blir færre barn. Da må dere finne ut hvem det gjelder, hvilke oppgaver de kan gå over i, og hvilken opplæring de trenger. Ta det opp med de tillitsvalgte tidlig. Av kildene er det bare malen og nettsidene til KS som har dette som egen strategi.",
        nn: "KS bruker avvikle når behovet i ei teneste går ned, til dømes fordi det blir færre barn. Då må de finne ut kven det gjeld, kva oppgåver dei kan gå over i, og kva opplæring dei treng. Ta det opp med dei tillitsvalde tidleg. Av kjeldene er det berre malen og nettsidene til KS som har dette som eigen strategi.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["phaseOut"],
      source: { id: "ks", place: "steg 6" },
      covers: ["mal.s6.strat.4"],
    },
    {
      id: "s6.phaseOut.posts",
      kind: "advice",
      text: {
        nb: "Når dere endrer oppgaver og krav til kompetanse, endrer dere også stillinger.",
        nn: "Når de endrar oppgåver og krav til kompetanse, endrar de òg stillingar.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "phaseOut"],
      source: { id: "nitt" },
      covers: ["nitt.laere.4"],
    },
    {
      id: "s6.phaseOut.together",
      kind: "role",
      text: {
        nb: "Endre stillinger sammen med medarbeiderne, tillitsvalgte og verneombud, ikke uten dem.",
        nn: "Endre stillingar saman med medarbeidarane, tillitsvalde og verneombod, ikkje utan dei.",
      },
      inPlan: {
        nb: "Når oppgaver og krav til kompetanse endrer seg, endrer vi også stillinger. Det gjør vi sammen med medarbeiderne, tillitsvalgte og verneombud.",
        nn: "Når oppgåver og krav til kompetanse endrar seg, endrar vi òg stillingar. Det gjer vi saman med medarbeidarane, tillitsvalde og verneombod.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "phaseOut"],
      source: { id: "nitt" },
      covers: ["nitt.laere.4"],
    },
    {
      id: "s6.phaseOut.discuss",
      kind: "legal",
      title: { nb: "Informere og drøfte", nn: "Informere og drøfte" },
      text: {
        nb: "Ved omstilling skal arbeidsgiver informere de tillitsvalgte så tidlig som mulig, drøfte saken og ta dem med på råd. KS og organisasjonene har slått fast at digitalisering og ny teknologi også regnes som omstilling.",
        nn: "Ved omstilling skal arbeidsgivar informere dei tillitsvalde så tidleg som mogleg, drøfte saka og ta dei med på råd. KS og organisasjonane har slått fast at digitalisering og ny teknologi òg blir rekna som omstilling.",
      },
      inPlan: {
        nb: "Ved omstilling skal arbeidsgiver informere og drøfte med de tillitsvalgte så tidlig som mulig.",
        nn: "Ved omstilling skal arbeidsgivar informere og drøfte med dei tillitsvalde så tidleg som mogleg.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["phaseOut"],
      source: { id: "ha" },
      covers: [],
    },
    {
      id: "s6.phaseOut.discussByLaw",
      kind: "legal",
      title: { nb: "Drøfting etter loven", nn: "Drøfting etter lova" },
      text: {
        nb: "I virksomheter med minst 50 arbeidstakere skal arbeidsgiver også etter loven informere om og drøfte spørsmål som betyr noe for arbeidsforholdene, blant dem ventet bemanning og beslutninger som kan gi vesentlige endringer.",
        nn: "I verksemder med minst 50 arbeidstakarar skal arbeidsgivar òg etter lova informere om og drøfte spørsmål som betyr noko for arbeidsforholda, blant dei venta bemanning og avgjerder som kan gi vesentlege endringar.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["phaseOut"],
      source: { id: "aml", place: "§ 8-1 og § 8-2" },
      covers: [],
    },
    {
      id: "s6.phaseOut.otherWork",
      kind: "legal",
      title: { nb: "Omplassering", nn: "Omplassering" },
      text: {
        nb: "Oppsigelse fordi driften blir mindre eller lagt om, er ikke saklig når arbeidsgiver har annet passende arbeid å tilby i virksomheten.",
        nn: "Oppseiing fordi drifta blir mindre eller lagd om, er ikkje sakleg når arbeidsgivar har anna passande arbeid å tilby i verksemda.",
      },
      inPlan: {
        nb: "Før kommunen sier opp noen på grunn av endringer i driften, undersøker den om den kan tilby annet passende arbeid.",
        nn: "Før kommunen seier opp nokon på grunn av endringar i drifta, undersøkjer han om han kan tilby anna passande arbeid.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["phaseOut"],
      source: { id: "aml", place: "§ 15-7" },
      covers: [],
    },
    {
      id: "s6.phaseOut.rehiring",
      kind: "legal",
      title: { nb: "Fortrinnsrett til ny ansettelse", nn: "Fortrinnsrett til ny tilsetjing" },
      text: {
        nb: "Den som er sagt opp på grunn av virksomhetens forhold, har fortrinnsrett til ny ansettelse i virksomheten, når personen er kvalifisert for stillingen. Loven har vilkår om hvor lenge personen har vært ansatt, og om hvor lenge retten varer.",
        nn: "Den som er sagd opp på grunn av forhold i verksemda, har fortrinnsrett til ny tilsetjing i verksemda, når personen er kvalifisert for stillinga. Lova har vilkår om kor lenge personen har vore tilsett, og om kor lenge retten varer.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["phaseOut"],
      source: { id: "aml", place: "§ 14-2" },
      covers: [],
    },
  ],
};
