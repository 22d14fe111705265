import type { GuidanceTopic } from "../../Guidance";

/** Why those whom the plan concerns take part in it. */
export const INVOLVEMENT: GuidanceTopic = {
  id: "s1.involvement",
  title: { nb: "Hvorfor involvere", nn: "Kvifor involvere" },
  items: [
    {
      id: "s1.involvement.together",
      kind: "purpose",
      text: {
        nb: "Tre ting hører sammen når dere arbeider med kompetanse: at de det gjelder, er involvert, at arbeidet er forankret, og at dere samarbeider om det.",
        nn: "Tre ting høyrer saman når de arbeider med kompetanse: at dei det gjeld, er involverte, at arbeidet er forankra, og at de samarbeider om det.",
      },
      inPlan: {
        nb: "Arbeidet med kompetanse i {kommune} bygger på involvering, forankring og samarbeid.",
        nn: "Arbeidet med kompetanse i {kommune} byggjer på involvering, forankring og samarbeid.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "deck" },
      covers: ["deck.involvering.0"],
    },
    {
      id: "s1.involvement.dialogue",
      kind: "purpose",
      text: {
        nb: "Partene må samarbeide godt, og ledere og medarbeidere må snakke godt sammen. Det betyr mye for om dere lykkes med å utvikle kompetansen, både i virksomhetene og hos den enkelte.",
        nn: "Partane må samarbeide godt, og leiarar og medarbeidarar må snakke godt saman. Det betyr mykje for om de lykkast med å utvikle kompetansen, både i verksemdene og hos den enkelte.",
      },
      inPlan: {
        nb: "Et godt samarbeid mellom partene og en god dialog mellom ledere og medarbeidere legger grunnlaget for å utvikle kompetansen i {kommune}.",
        nn: "Eit godt samarbeid mellom partane og ein god dialog mellom leiarar og medarbeidarar legg grunnlaget for å utvikle kompetansen i {kommune}.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.2"],
    },
    {
      id: "s1.involvement.ownership",
      kind: "purpose",
      text: {
        nb: "Medarbeidere som tar del i læreprosessen og snakker med lederen om den, får eierskap til den nye kunnskapen. De blir interesserte og tar ansvar for å lære det som trengs.",
        nn: "Medarbeidarar som tek del i læreprosessen og snakkar med leiaren om han, får eigarskap til den nye kunnskapen. Dei blir interesserte og tek ansvar for å lære det som trengst.",
      },
      inPlan: {
        nb: "Medarbeiderne er med i arbeidet, fordi det gir eierskap til, interesse for og ansvar for ny kompetanse.",
        nn: "Medarbeidarane er med i arbeidet, fordi det gir eigarskap til, interesse for og ansvar for ny kompetanse.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "deck" },
      covers: ["deck.involvering.1", "veil.innl.2"],
    },
    {
      id: "s1.involvement.input",
      kind: "purpose",
      text: {
        nb: "Ledelsen får vite hvor «skoen trykker», og hvilke strategier og tiltak medarbeiderne selv mener trengs. De tillitsvalgte kan dessuten si hvilke læringsarenaer og læringsløp som virker best, for den enkelte og for virksomheten.",
        nn: "Leiinga får vite kvar «skoen trykkjer», og kva strategiar og tiltak medarbeidarane sjølve meiner trengst. Dei tillitsvalde kan dessutan seie kva læringsarenaar og læringsløp som verkar best, for den enkelte og for verksemda.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.2", "deck.involvering.1"],
    },
    {
      id: "s1.involvement.useGuide",
      kind: "advice",
      text: {
        nb: "Ta veilederen fra mars 2022 med inn i det lokale arbeidet med læring og kompetanse. Den er laget for at ledere, medarbeidere og tillitsvalgte skal bruke den.",
        nn: "Ta rettleiaren frå mars 2022 med inn i det lokale arbeidet med læring og kompetanse. Han er laga for at leiarar, medarbeidarar og tillitsvalde skal bruke han.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.3"],
    },
  ],
};
