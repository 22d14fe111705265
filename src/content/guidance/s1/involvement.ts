import type { GuidanceTopic } from "../../Guidance";

/** Why those whom the plan concerns take part in it. */
export const INVOLVEMENT: GuidanceTopic = {
  id: "s1.involvement",
  title: { nb: "Hvorfor involvere", nn: "Kvifor involvere" },
  heading: { nb: "Involvering og samarbeid", nn: "Involvering og samarbeid" },
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
        nb: "Partene må samarbeide godt, og ledere og medarbeidere må snakke godt sammen. Det betyr mye for om dere lykkes med å utvikle kompetansen, både i enhetene og hos den enkelte.",
        nn: "Partane må samarbeide godt, og leiarar og medarbeidarar må snakke godt saman. Det betyr mykje for om de lykkast med å utvikle kompetansen, både i einingane og hos den enkelte.",
      },
      inPlan: {
        nb: "Et godt samarbeid mellom partene og en god dialog mellom ledere og medarbeidere er grunnlaget for å utvikle kompetansen vår.",
        nn: "Eit godt samarbeid mellom partane og ein god dialog mellom leiarar og medarbeidarar er grunnlaget for å utvikle kompetansen vår.",
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
        nb: "De ansatte er med i arbeidet. Da blir den nye kunnskapen deres egen.",
        nn: "Dei tilsette er med i arbeidet. Då blir den nye kunnskapen deira eigen.",
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
        nb: "Ta veilederen med inn i det lokale arbeidet med læring og kompetanse. Den er laget for at ledere, medarbeidere og tillitsvalgte skal bruke den. Planhjelp bygger på utgaven fra mars 2022. Senere samme år ble den oppdatert etter hovedtariffoppgjøret. Lenken går til siden der KS har den.",
        nn: "Ta rettleiaren med inn i det lokale arbeidet med læring og kompetanse. Han er laga for at leiarar, medarbeidarar og tillitsvalde skal bruke han. Planhjelp byggjer på utgåva frå mars 2022. Seinare same år vart ho oppdatert etter hovudtariffoppgjeret. Lenkja går til sida der KS har rettleiaren.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.3"],
    },
  ],
};
