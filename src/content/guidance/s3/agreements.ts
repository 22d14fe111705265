import type { GuidanceTopic } from "../../Guidance";

/** Where pay and competence meet in the agreements, and what to think through about it. */
export const AGREEMENTS: GuidanceTopic = {
  id: "s3.agreements",
  title: { nb: "Lønn og kompetanse i avtaleverket", nn: "Løn og kompetanse i avtaleverket" },
  heading: { nb: "Lov og avtaleverk", nn: "Lov og avtaleverk" },
  items: [
    {
      id: "s3.agreements.connection",
      kind: "legal",
      text: {
        nb: "Lønnssystemet i kommunene bygger på et grunnleggende prinsipp: Det skal være en naturlig sammenheng mellom hva arbeidstakeren kan, hvordan kompetansen utvikler seg, og hvordan lønnen gjør det. Dette er gjengitt etter veilederen fra mars 2022. Se etter i avtalen som gjelder i dag.",
        nn: "Lønssystemet i kommunane byggjer på eit grunnleggjande prinsipp: Det skal vere ein naturleg samanheng mellom kva arbeidstakaren kan, korleis kompetansen utviklar seg, og korleis løna gjer det. Dette er attgitt etter rettleiaren frå mars 2022. Sjå etter i avtalen som gjeld i dag.",
      },
      inPlan: {
        nb: "Arbeidstakerens kompetanse, utviklingen av den og utviklingen i lønn skal henge naturlig sammen.",
        nn: "Kompetansen til arbeidstakaren, korleis han blir utvikla, og utviklinga i løn skal henge naturleg saman.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 4 pkt. 4.0 og kap. 5 pkt. 5.3" },
      covers: ["veil.hta.4-0_5-3"],
    },
    {
      id: "s3.agreements.visible",
      kind: "legal",
      text: {
        nb: "Lønnspolitikken skal gjøre denne sammenhengen synlig. Den skal vise hvordan ønsket og tilegnet kompetanse gir uttelling i lønn, og sørge for at kompetanse, kompetanseutvikling og lønnsutvikling henger naturlig sammen.",
        nn: "Lønspolitikken skal gjere denne samanhengen synleg. Han skal vise korleis ønskt og tileigna kompetanse gir utteljing i løn, og sørgje for at kompetanse, kompetanseutvikling og lønsutvikling heng naturleg saman.",
      },
      inPlan: {
        nb: "Den lokale lønnspolitikken skal vise hvilken uttelling i lønn det gir å ha tilegnet seg kompetanse som kommunen ønsker.",
        nn: "Den lokale lønspolitikken skal vise kva utteljing i løn det gir å ha tileigna seg kompetanse som kommunen ønskjer.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.sammenheng"],
    },
    {
      id: "s3.agreements.support",
      kind: "legal",
      text: {
        nb: "Både hovedavtalen og hovedtariffavtalen har bestemmelser som kan støtte kompetansearbeidet deres, og som kan hjelpe enhetene med å nå målene om bærekraftige tjenester. Veilederen viser hvordan.",
        nn: "Både hovudavtalen og hovudtariffavtalen har føresegner som kan støtte kompetansearbeidet dykkar, og som kan hjelpe einingane med å nå måla om berekraftige tenester. Rettleiaren viser korleis.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.6"],
    },
    {
      id: "s3.agreements.provisions",
      kind: "keyQuestion",
      text: {
        nb: "Hva står det i avtaleverket om utdanning og læring, og om kompetanse og hvordan den skal utvikles?",
        nn: "Kva står det i avtaleverket om utdanning og læring, og om kompetanse og korleis han skal utviklast?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
      covers: ["veil.sjekk.7"],
    },
    {
      id: "s3.agreements.today",
      kind: "reflection",
      text: {
        nb: "Hva sier lønnspolitikken deres i dag om kompetanse og om det å utvikle den?",
        nn: "Kva seier lønspolitikken dykkar i dag om kompetanse og om det å utvikle han?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
      covers: ["veil.refl.lonn.5"],
    },
    {
      id: "s3.agreements.link",
      kind: "reflection",
      text: {
        nb: "Hvordan henger lønnspolitikken og kompetanseplanene sammen i virksomheten deres?",
        nn: "Korleis heng lønspolitikken og kompetanseplanane saman i verksemda dykkar?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
      covers: ["veil.refl.lonn.3"],
    },
    {
      id: "s3.agreements.changes",
      kind: "reflection",
      text: {
        nb: "Hva kan dere få behov for å endre i lønnspolitikken i årene som kommer?",
        nn: "Kva kan de få behov for å endre i lønspolitikken i åra som kjem?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
      covers: ["veil.refl.lonn.6"],
    },
  ],
};
