import type { GuidanceTopic } from "../../Guidance";

/** Whether the competence that there is is used rightly. */
export const USE: GuidanceTopic = {
  id: "s5.use",
  title: { nb: "Bruker vi kompetansen riktig?", nn: "Bruker vi kompetansen rett?" },
  heading: { nb: "Slik bruker vi kompetansen", nn: "Slik bruker vi kompetansen" },
  items: [
    {
      id: "s5.use.rightly",
      kind: "keyQuestion",
      text: { nb: "Får vi brukt kompetansen vår på riktig måte?", nn: "Får vi brukt kompetansen vår på rett måte?" },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.0"],
    },
    {
      id: "s5.use.staffingManagement",
      kind: "definition",
      title: { nb: "Bemanningsledelse", nn: "Bemanningsleiing" },
      text: {
        nb: "Å sørge for at rett kompetanse er på rett sted, og at medarbeiderne blir brukt riktig. De sju faktorene gjør dette særlig viktig.",
        nn: "Å sørgje for at rett kompetanse er på rett stad, og at medarbeidarane blir brukte rett. Dei sju faktorane gjer dette særleg viktig.",
      },
      inPlan: {
        nb: "Med bemanningsledelse mener vi å sørge for at rett kompetanse er på rett sted, og at medarbeiderne blir brukt riktig.",
        nn: "Med bemanningsleiing meiner vi å sørgje for at rett kompetanse er på rett stad, og at medarbeidarane blir brukte rett.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.def.bemanningsledelse"],
    },
    {
      id: "s5.use.division",
      kind: "procedure",
      text: {
        nb: "Undersøk nærmere hvordan oppgavene er fordelt mellom fagene og profesjonene.",
        nn: "Undersøk nærare korleis oppgåvene er fordelte mellom faga og profesjonane.",
      },
      inPlan: {
        nb: "Vi skal gå gjennom hvordan oppgavene er fordelt mellom fagene og profesjonene.",
        nn: "Vi skal gå gjennom korleis oppgåvene er fordelte mellom faga og profesjonane.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.2"],
    },
    {
      id: "s5.use.innovation",
      kind: "purpose",
      text: {
        nb: "Kommunen trenger også å bli bedre til digitalisering, til å utvikle seg og til innovasjon.",
        nn: "Kommunen treng òg å bli betre til digitalisering, til å utvikle seg og til innovasjon.",
      },
      inPlan: {
        nb: "Vi skal bli bedre til å digitalisere, utvikle og fornye tjenestene.",
        nn: "Vi skal bli betre til å digitalisere, utvikle og fornye tenestene.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.3"],
    },
    {
      id: "s5.use.tasksAhead",
      kind: "keyQuestion",
      text: {
        nb: "Hvordan vil vi løse oppgavene i årene som kommer?",
        nn: "Korleis vil vi løyse oppgåvene i åra som kjem?",
      },
      audience: ["planner", "hr", "leader", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.4"],
    },
    {
      id: "s5.use.hinders",
      kind: "reflection",
      text: {
        nb: "Hva gjør det vanskelig å lære og utvikle seg hos oss, og hva hjelper?",
        nn: "Kva gjer det vanskeleg å lære og utvikle seg hos oss, og kva hjelper?",
      },
      audience: ["planner", "leader", "hr", "union", "employee"],
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.6"],
    },
    {
      id: "s5.use.areas",
      kind: "learningForm",
      title: { nb: "Utviklingsområder", nn: "Utviklingsområde" },
      text: {
        nb: "I en kultur for læring er det kjent for alle hvilken kompetanse dere trenger å utvikle videre, og hver medarbeider har noe å utvikle seg på.",
        nn: "I ein kultur for læring er det kjent for alle kva kompetanse de treng å utvikle vidare, og kvar medarbeidar har noko å utvikle seg på.",
      },
      inPlan: {
        nb: "Alle skal vite hvilken kompetanse vi trenger å utvikle videre, og alle skal ha noe å utvikle seg på.",
        nn: "Alle skal vite kva kompetanse vi treng å utvikle vidare, og alle skal ha noko å utvikle seg på.",
      },
      audience: ["planner", "hr", "leader", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.3"],
    },
    {
      id: "s5.use.talk",
      kind: "procedure",
      title: { nb: "Medarbeidersamtalen", nn: "Medarbeidarsamtalen" },
      text: {
        nb: "Bruk samtalen mellom leder og medarbeider til å få læring og kompetansebehov på dagsordenen. Snakk om hvordan kompetansen til medarbeideren blir sett, og om den blir brukt slik målene og oppgavene til virksomheten krever. Snakk også om hva som skal til for å lære mer i det daglige arbeidet, og om hvilke tiltak medarbeideren trenger, og hvordan de kan gjennomføres.",
        nn: "Bruk samtalen mellom leiar og medarbeidar til å få læring og kompetansebehov på dagsordenen. Snakk om korleis kompetansen til medarbeidaren blir sett, og om han blir brukt slik måla og oppgåvene til verksemda krev. Snakk òg om kva som skal til for å lære meir i det daglege arbeidet, og om kva tiltak medarbeidaren treng, og korleis dei kan gjennomførast.",
      },
      inPlan: {
        nb: "I medarbeidersamtalen snakker leder og medarbeider om hvordan kompetansen blir sett og brukt, hva som skal til for å lære mer i det daglige arbeidet, og hvilke tiltak medarbeideren trenger.",
        nn: "I medarbeidarsamtalen snakkar leiar og medarbeidar om korleis kompetansen blir sett og brukt, kva som skal til for å lære meir i det daglege arbeidet, og kva tiltak medarbeidaren treng.",
      },
      audience: ["planner", "hr", "leader", "employee"],
      source: { id: "veil" },
      covers: ["veil.samtale.0"],
    },
    {
      id: "s5.use.ownCompetence",
      kind: "talkQuestion",
      text: {
        nb: "Hvordan vurderer du kompetansen din opp mot målene og kompetanseområdene til virksomheten eller avdelingen?",
        nn: "Korleis vurderer du kompetansen din opp mot måla og kompetanseområda til verksemda eller avdelinga?",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "veil" },
      covers: ["veil.samtale.1"],
    },
    {
      id: "s5.use.motivation",
      kind: "advice",
      text: {
        nb: "Spør gjerne medarbeideren hvilke oppgaver han eller hun har mest lyst på. Svaret viser ofte hva medarbeideren kan, også det dere ikke får nytte av i dag.",
        nn: "Spør gjerne medarbeidaren kva oppgåver han eller ho har mest lyst på. Svaret viser ofte kva medarbeidaren kan, òg det de ikkje får nytte av i dag.",
      },
      audience: ["leader", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.samtale.3"],
    },
  ],
};
