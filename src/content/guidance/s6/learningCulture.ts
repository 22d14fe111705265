import type { GuidanceTopic } from "../../Guidance";

/** What a culture of learning does. */
export const LEARNING_CULTURE: GuidanceTopic = {
  id: "s6.learningCulture",
  title: { nb: "Utvikle: kultur for læring", nn: "Utvikle: kultur for læring" },
  heading: { nb: "Kultur for læring", nn: "Kultur for læring" },
  items: [
    {
      id: "s6.learningCulture.meetings",
      kind: "learningForm",
      title: { nb: "Lærende møter", nn: "Lærande møte" },
      text: {
        nb: "Hold «lærende møter»: Alle har forberedt seg, alle blir tatt med og bruker det de kan. Måten å arbeide på varierer med temaet. Oppsummer, trekk konklusjoner, fordel ansvaret og følg opp. Skriv et kort referat.",
        nn: "Hald «lærande møte»: Alle har førebudd seg, alle blir tekne med og bruker det dei kan. Måten å arbeide på varierer med temaet. Oppsummer, trekk konklusjonar, fordel ansvaret og følg opp. Skriv eit kort referat.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.1"],
    },
    {
      id: "s6.learningCulture.improvement",
      kind: "learningForm",
      title: { nb: "Forbedring i system", nn: "Forbetring i system" },
      text: {
        nb: "Verdsett at noen stiller spørsmål ved sin egen praksis og stadig prøver å bli bedre. Sett det i system, så alle vet hvordan dere arbeider med forbedring.",
        nn: "Verdset at nokon stiller spørsmål ved sin eigen praksis og stadig prøver å bli betre. Set det i system, så alle veit korleis de arbeider med forbetring.",
      },
      inPlan: {
        nb: "Vi setter pris på at medarbeiderne stiller spørsmål ved sin egen praksis og vil bli bedre. Arbeidet med forbedring skal være satt i system og kjent for alle.",
        nn: "Vi set pris på at medarbeidarane stiller spørsmål ved sin eigen praksis og vil bli betre. Arbeidet med forbetring skal vere sett i system og kjent for alle.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.2"],
    },
    {
      id: "s6.learningCulture.share",
      kind: "learningForm",
      title: { nb: "Deling etter videreutdanning", nn: "Deling etter vidareutdanning" },
      text: {
        nb: "Den som tar etter- og videreutdanning, deler det nye med kollegene på interne møter eller seminarer og kan bli intern veileder.",
        nn: "Den som tek etter- og vidareutdanning, deler det nye med kollegaane på interne møte eller seminar og kan bli intern rettleiar.",
      },
      inPlan: {
        nb: "Den som tar etter- og videreutdanning, deler det nye med kollegene og kan bli intern veileder.",
        nn: "Den som tek etter- og vidareutdanning, deler det nye med kollegaane og kan bli intern rettleiar.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.4"],
    },
    {
      id: "s6.learningCulture.research",
      kind: "learningForm",
      title: { nb: "Utdanning og forskning", nn: "Utdanning og forsking" },
      text: {
        nb: "Samarbeid tett med utdanningsinstitusjoner og forskningsmiljøer, og ta det nye de vet, inn i arbeidet i kommunen.",
        nn: "Samarbeid tett med utdanningsinstitusjonar og forskingsmiljø, og ta det nye dei veit, inn i arbeidet i kommunen.",
      },
      inPlan: {
        nb: "Vi samarbeider tett med utdanningsinstitusjoner og forskningsmiljøer og tar ny kunnskap i bruk.",
        nn: "Vi samarbeider tett med utdanningsinstitusjonar og forskingsmiljø og tek ny kunnskap i bruk.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop", "collaborate"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.6"],
    },
    {
      id: "s6.learningCulture.innovation",
      kind: "learningForm",
      title: { nb: "Innovasjon og tverrfaglighet", nn: "Innovasjon og tverrfaglegheit" },
      text: {
        nb: "Der dere må tenke helt nytt, kan dere ta enkle verktøy for innovasjon og prøve dere fram til løsninger som er helt annerledes. Ta med brukere og innbyggere, og arbeid på tvers av fag når dere leter etter nye måter å gjøre oppgavene på.",
        nn: "Der de må tenkje heilt nytt, kan de ta enkle verktøy for innovasjon og prøve dykk fram til løysingar som er heilt annleis. Ta med brukarar og innbyggjarar, og arbeid på tvers av fag når de leitar etter nye måtar å gjere oppgåvene på.",
      },
      inPlan: {
        nb: "Når vi må tenke helt nytt, bruker vi enkle verktøy for innovasjon, tar med brukere og innbyggere og arbeider på tvers av fag.",
        nn: "Når vi må tenkje heilt nytt, bruker vi enkle verktøy for innovasjon, tek med brukarar og innbyggjarar og arbeider på tvers av fag.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.8"],
    },
    {
      id: "s6.learningCulture.bothKinds",
      kind: "learningForm",
      text: {
        nb: "Ta med begge deler: at kollegiet utvikler faget sammen, og at noen skaffer seg formalkompetanse.",
        nn: "Ta med begge delar: at kollegiet utviklar faget saman, og at nokon skaffar seg formalkompetanse.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.sitat.1"],
    },
    {
      id: "s6.learningCulture.across",
      kind: "learningForm",
      text: {
        nb: "Bruk kompetansen på tvers av fag og sektorer, så lærer dere av hverandre og får mer kunnskap.",
        nn: "Bruk kompetansen på tvers av fag og sektorar, så lærer de av kvarandre og får meir kunnskap.",
      },
      inPlan: {
        nb: "Vi bruker kompetansen på tvers av fag og sektorer, slik at vi lærer av hverandre.",
        nn: "Vi bruker kompetansen på tvers av fag og sektorar, slik at vi lærer av kvarandre.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["mobilise", "develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.sitat.2"],
    },
    {
      id: "s6.learningCulture.moreOf",
      kind: "reflection",
      text: {
        nb: "Hva av dette ønsker vi å gjøre mer av?",
        nn: "Kva av dette ønskjer vi å gjere meir av?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.refl.kultur.2"],
    },
  ],
};
