import type { GuidanceTopic } from "../../Guidance";

/** What the plan is to achieve, and how the staff are told. */
export const AIMS: GuidanceTopic = {
  id: "s2.aims",
  title: { nb: "Hva dere skal oppnå", nn: "Kva de skal oppnå" },
  prompt: "aims",
  items: [
    {
      id: "s2.aims.redThread",
      kind: "definition",
      title: { nb: "Strategisk kompetanseplanlegging", nn: "Strategisk kompetanseplanlegging" },
      text: {
        nb: "Strategisk kompetanseplanlegging er å sørge for en rød tråd fra de overordnede målene i kommunen til den kompetansen hver enkelt ansatt har og trenger.",
        nn: "Strategisk kompetanseplanlegging er å sørgje for ein raud tråd frå dei overordna måla i kommunen til den kompetansen kvar enkelt tilsett har og treng.",
      },
      inPlan: {
        nb: "Strategisk kompetanseplanlegging skal gi en rød tråd fra de overordnede målene i kommunen til den kompetansen hver enkelt har og trenger.",
        nn: "Strategisk kompetanseplanlegging skal gi ein raud tråd frå dei overordna måla i kommunen til den kompetansen kvar enkelt har og treng.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.def.planlegging"],
    },
    {
      id: "s2.aims.tasks",
      kind: "purpose",
      text: {
        nb: "Målet er at dere løser oppgavene, både dem dere har nå, og dem som kommer, og at folk mestrer den omstillingen som trengs i arbeidshverdagen.",
        nn: "Målet er at de løyser oppgåvene, både dei de har no, og dei som kjem, og at folk meistrar den omstillinga som trengst i arbeidskvardagen.",
      },
      inPlan: {
        nb: "Vi skal kunne løse oppgavene vi har i dag, og dem som kommer, og de ansatte skal mestre den omstillingen som trengs.",
        nn: "Vi skal kunne løyse oppgåvene vi har i dag, og dei som kjem, og dei tilsette skal meistre den omstillinga som trengst.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.saml.3"],
    },
    {
      id: "s2.aims.enoughPeople",
      kind: "purpose",
      text: {
        nb: "Et vedtak i kommunestyret kan være grunnlaget for arbeidet. Nittedal vedtok for eksempel å lage en kompetansestrategi for å sikre at kommunen alltid har det antallet medarbeidere den trenger, og at de er både kompetente og motiverte.",
        nn: "Eit vedtak i kommunestyret kan vere grunnlaget for arbeidet. Nittedal vedtok til dømes å lage ein kompetansestrategi for å sikre at kommunen alltid har så mange medarbeidarar som han treng, og at dei er både kompetente og motiverte.",
      },
      inPlan: {
        nb: "Vi skal alltid ha så mange medarbeidere som vi trenger, og de skal være kompetente og motiverte.",
        nn: "Vi skal alltid ha så mange medarbeidarar som vi treng, og dei skal vere kompetente og motiverte.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.bakgrunn.2"],
    },
    {
      id: "s2.aims.framework",
      kind: "purpose",
      text: {
        nb: "Planen kan være rammen dere alle bruker når dere utvikler kompetanse sammen.",
        nn: "Planen kan vere ramma alle hos dykk bruker når de utviklar kompetanse saman.",
      },
      inPlan: {
        nb: "Planen er en felles ramme for hvordan vi utvikler kompetansen vår.",
        nn: "Planen er ei felles ramme for korleis vi utviklar kompetansen vår.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.maal.1"],
    },
    {
      id: "s2.aims.activeUse",
      kind: "purpose",
      text: {
        nb: "Planen er til for alle i kommunen, og alle skal bruke den aktivt. Nittedal har derfor satt spørsmål til refleksjon inn i selve teksten.",
        nn: "Planen er til for alle i kommunen, og alle skal bruke han aktivt. Nittedal har difor sett spørsmål til refleksjon inn i sjølve teksten.",
      },
      inPlan: {
        nb: "Alle ledere og ansatte skal bruke planen aktivt.",
        nn: "Alle leiarar og tilsette skal bruke planen aktivt.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.maal.2"],
    },
    {
      id: "s2.aims.learningCulture",
      kind: "purpose",
      text: {
        nb: "Veilederen vil med prosessbeskrivelse og spørsmål vise hvorfor en kultur for læring og innovasjon er verdt å arbeide for. Gode lokale prosesser og godt samarbeid mellom partene må til for at dere skal lykkes med endring og omstilling.",
        nn: "Rettleiaren vil med prosesskildring og spørsmål vise kvifor ein kultur for læring og innovasjon er verd å arbeide for. Gode lokale prosessar og godt samarbeid mellom partane må til for at de skal lykkast med endring og omstilling.",
      },
      inPlan: {
        nb: "Gode lokale prosesser og godt samarbeid mellom partene er nødvendig for å lykkes med omstilling.",
        nn: "Gode lokale prosessar og godt samarbeid mellom partane er nødvendig for å lykkast med omstilling.",
      },
      prompt: "why",
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.5"],
    },
    {
      id: "s2.aims.gains",
      kind: "reflection",
      text: {
        nb: "Hva har den enkelte igjen for å utvikle kompetansen sin: i lønn, oppgaver, ansvar, karriere, stillingsstørrelse og trygghet i jobben? Og hva har virksomheten igjen for det: i kvalitet, effektivitet og innovasjon?",
        nn: "Kva har den enkelte att for å utvikle kompetansen sin: i løn, oppgåver, ansvar, karriere, stillingsstorleik og tryggleik i jobben? Og kva har verksemda att for det: i kvalitet, effektivitet og innovasjon?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "veil", place: "Medarbeidersamtalen" },
      covers: ["veil.refl.samtale.4"],
    },
    {
      id: "s2.aims.tellTheUnit",
      kind: "procedure",
      text: {
        nb: "Begynn drøftingen i enheten med å fortelle hvorfor dere arbeider med kompetansestrategi, og hvordan det skal gjøres.",
        nn: "Byrj drøftinga i eininga med å fortelje kvifor de arbeider med kompetansestrategi, og korleis det skal gjerast.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.lokal.fremgang.1"],
    },
    {
      id: "s2.aims.sharedUnderstanding",
      kind: "result",
      text: {
        nb: "Alle i enheten forstår på samme måte hva strategien har å si for hvordan kompetansen utvikles på lang sikt.",
        nn: "Alle i eininga forstår på same måte kva strategien har å seie for korleis kompetansen blir utvikla på lang sikt.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.lokal.resultat.2"],
    },
  ],
};
