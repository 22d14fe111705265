import type { GuidanceTopic } from "../../Guidance";

/**
 * What the sources say that competence is, side by side. How the chosen definition stands in the plan belongs to the plan's
 * choice "definition".
 */
export const DEFINITIONS: GuidanceTopic = {
  id: "s4.definitions",
  title: { nb: "Ulike definisjoner", nn: "Ulike definisjonar" },
  heading: { nb: "Kompetanseutvikling", nn: "Kompetanseutvikling" },
  items: [
    {
      id: "s4.definitions.template",
      kind: "definition",
      title: { nb: "Seks deler", nn: "Seks delar" },
      text: {
        nb: "KS-malen deler kompetanse i seks: kunnskap, forståelse, ferdigheter, egenskaper, holdninger og verdier.",
        nn: "KS-malen deler kompetanse i seks: kunnskap, forståing, ferdigheiter, eigenskapar, haldningar og verdiar.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "mal" },
      covers: [
        "mal.s4.def",
        "mal.s4.def.1",
        "mal.s4.def.2",
        "mal.s4.def.3",
        "mal.s4.def.4",
        "mal.s4.def.5",
        "mal.s4.def.6",
      ],
    },
    {
      id: "s4.definitions.tasks",
      kind: "definition",
      title: { nb: "Å kunne løse oppgavene", nn: "Å kunne løyse oppgåvene" },
      text: {
        nb: "Kompetanse er å være i stand til å løse oppgavene. Slik sier Linda Lai det, og både KS og Nittedal gjengir det.",
        nn: "Kompetanse er å vere i stand til å løyse oppgåvene. Slik seier Linda Lai det, og både KS og Nittedal gir det att.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "lai" },
      covers: ["nitt.def.1"],
    },
    {
      id: "s4.definitions.buildingBlocks",
      kind: "definition",
      title: { nb: "Fire byggesteiner", nn: "Fire byggjesteinar" },
      text: {
        nb: "Linda Lai bygger begrepet av fire steiner: evner, kunnskaper, ferdigheter og holdninger. KS og Nittedal bruker de samme fire.",
        nn: "Linda Lai byggjer omgrepet av fire steinar: evner, kunnskapar, ferdigheiter og haldningar. KS og Nittedal bruker dei same fire.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "lai" },
      covers: ["nitt.def.byggesteiner"],
    },
    {
      id: "s4.definitions.complex",
      kind: "definition",
      title: { nb: "Sammensatt og bundet til oppgavene", nn: "Samansett og knytt til oppgåvene" },
      text: {
        nb: "Et annet sted skriver Nittedal at kompetanse er et sammensatt begrep med de samme fire delene, og at dere må forstå det ut fra oppgavene dere skal løse.",
        nn: "Ein annan stad skriv Nittedal at kompetanse er eit samansett omgrep med dei same fire delane, og at de må forstå det ut frå oppgåvene de skal løyse.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.def.komplekst"],
    },
    {
      id: "s4.definitions.committee",
      kind: "advice",
      title: { nb: "Kompetansebehovsutvalget", nn: "Kompetansebehovsutvalet" },
      text: {
        nb: "Lysbildene fra KS oppgir Kompetansebehovsutvalget (2020) som kilde til en definisjon, men ordlyden er ikke med. Vi vet ikke hvilken del av utredningen de mener. Lenken går til NOU 2020: 2.",
        nn: "Lysbileta frå KS oppgir Kompetansebehovsutvalet (2020) som kjelde til ein definisjon, men ordlyden er ikkje med. Vi veit ikkje kva del av utgreiinga dei meiner. Lenkja går til NOU 2020: 2.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "kbu" },
      covers: ["deck.def.kompetanse"],
    },
    {
      id: "s4.definitions.agreement",
      kind: "legal",
      title: { nb: "Det HTA regner med", nn: "Det HTA reknar med" },
      text: {
        nb: "HTA sier hva kompetanse og kompetanseutvikling gjelder: videregående opplæring, utdanning ved høgskole og universitet, voksenopplæring, etterutdanning og videreutdanning, oppgaver som gir kompetanse, og utvikling av realkompetanse. Dette er gjengitt etter veilederen fra mars 2022. Se etter i avtalen som gjelder i dag.",
        nn: "HTA seier kva kompetanse og kompetanseutvikling gjeld: vidaregåande opplæring, utdanning ved høgskule og universitet, vaksenopplæring, etterutdanning og vidareutdanning, oppgåver som gir kompetanse, og utvikling av realkompetanse. Dette er attgitt etter rettleiaren frå mars 2022. Sjå etter i avtalen som gjeld i dag.",
      },
      inPlan: {
        nb: "Kompetanseutvikling omfatter videregående opplæring, utdanning ved høgskole og universitet, voksenopplæring, etter- og videreutdanning, oppgaver som gir kompetanse, og utvikling av realkompetanse.",
        nn: "Kompetanseutvikling omfattar vidaregåande opplæring, utdanning ved høgskule og universitet, vaksenopplæring, etter- og vidareutdanning, oppgåver som gir kompetanse, og utvikling av realkompetanse.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.2"],
    },
  ],
};
