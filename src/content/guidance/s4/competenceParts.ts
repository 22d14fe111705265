import type { GuidanceTopic } from "../../Guidance";

/** What Nittedal says of its four parts of competence. No source explains forståelse, egenskaper or verdier. */
export const COMPETENCE_PARTS: GuidanceTopic = {
  id: "s4.competenceParts",
  title: { nb: "Hva delene betyr", nn: "Kva delane betyr" },
  prompt: "meaning",
  items: [
    {
      id: "s4.competenceParts.abilities",
      kind: "definition",
      title: { nb: "Evner", nn: "Evner" },
      text: {
        nb: "Evner er noe vi er født med. Men alle kan få mer ut av evnene sine.",
        nn: "Evner er noko vi er fødde med. Men alle kan få meir ut av evnene sine.",
      },
      inPlan: {
        nb: "Evner er noe vi er født med, og som alle kan få mer ut av.",
        nn: "Evner er noko vi er fødde med, og som alle kan få meir ut av.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.evner"],
    },
    {
      id: "s4.competenceParts.abilitiesToDevelop",
      kind: "reflection",
      text: {
        nb: "Hvilke evner kan dere utvikle videre?",
        nn: "Kva evner kan de utvikle vidare?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.refl.evner"],
    },
    {
      id: "s4.competenceParts.knowledge",
      kind: "definition",
      title: { nb: "Kunnskaper", nn: "Kunnskapar" },
      text: {
        nb: "Kunnskaper er innsikt vi skaffer oss, for eksempel når vi tar utdanning, får organisert opplæring på jobben eller leser for å holde oss oppdatert i faget.",
        nn: "Kunnskapar er innsikt vi skaffar oss, til dømes når vi tek utdanning, får organisert opplæring på jobben eller les for å halde oss oppdaterte i faget.",
      },
      inPlan: {
        nb: "Kunnskaper er innsikt vi får gjennom utdanning, opplæring på arbeidsplassen, faglig oppdatering og erfaring.",
        nn: "Kunnskapar er innsikt vi får gjennom utdanning, opplæring på arbeidsplassen, fagleg oppdatering og erfaring.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.kunnskaper"],
    },
    {
      id: "s4.competenceParts.experience",
      kind: "definition",
      title: { nb: "Kunnskaper fra erfaring", nn: "Kunnskapar frå erfaring" },
      text: {
        nb: "Vi får også kunnskaper av det vi erfarer. Vi får særlig mye ut av erfaringene når vi tar en pause og spør oss selv: Hva har vi lært?",
        nn: "Vi får òg kunnskapar av det vi erfarer. Vi får særleg mykje ut av erfaringane når vi tek ein pause og spør oss sjølve: Kva har vi lært?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.kunnskaper"],
    },
    {
      id: "s4.competenceParts.skills",
      kind: "definition",
      title: { nb: "Ferdigheter", nn: "Ferdigheiter" },
      text: {
        nb: "Ferdigheter viser seg når vi gjør en oppgave i praksis. Et eksempel er læreren som så å si alltid får ro og trygghet i timen. Det viser gode ferdigheter i klasseledelse.",
        nn: "Ferdigheiter viser seg når vi gjer ei oppgåve i praksis. Eit døme er læraren som så å seie alltid får ro og tryggleik i timen. Det viser gode ferdigheiter i klasseleiing.",
      },
      inPlan: {
        nb: "Ferdigheter er å kunne utføre oppgaver i praksis, og å kunne tenke godt før vi handler.",
        nn: "Ferdigheiter er å kunne utføre oppgåver i praksis, og å kunne tenkje godt før vi handlar.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.ferdigheter"],
    },
    {
      id: "s4.competenceParts.tacitKnowledge",
      kind: "definition",
      title: { nb: "Taus kunnskap", nn: "Taus kunnskap" },
      text: {
        nb: "Mange ferdigheter mangler vi gode ord for, og vi er kanskje ikke klar over at vi har dem. Det er dette som kalles «taus kunnskap».",
        nn: "Mange ferdigheiter manglar vi gode ord for, og vi er kanskje ikkje klare over at vi har dei. Det er dette som blir kalla «taus kunnskap».",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.ferdigheter"],
    },
    {
      id: "s4.competenceParts.thinking",
      kind: "definition",
      title: { nb: "Ferdigheter i å tenke", nn: "Ferdigheiter i å tenkje" },
      text: {
        nb: "Å tenke er også en ferdighet, for eksempel å kunne analysere en situasjon godt før vi gjør noe.",
        nn: "Å tenkje er òg ei ferdigheit, til dømes å kunne analysere ein situasjon godt før vi gjer noko.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.ferdigheter"],
    },
    {
      id: "s4.competenceParts.attitudes",
      kind: "definition",
      title: { nb: "Holdninger", nn: "Haldningar" },
      text: {
        nb: "En holdning er at vi pleier å tenke, føle og handle på en bestemt måte når vi møter noe eller noen. Vi legger ofte ikke merke til våre egne. I møte med innbyggerne er det ofte holdningene som betyr mest for om de opplever kvalitet.",
        nn: "Ei haldning er at vi pleier å tenkje, føle og handle på ein bestemt måte når vi møter noko eller nokon. Vi legg ofte ikkje merke til våre eigne. I møte med innbyggjarane er det ofte haldningane som har mest å seie for om dei opplever kvalitet.",
      },
      inPlan: {
        nb: "Holdninger er hvordan vi pleier å tenke, føle og handle når vi møter noe eller noen. I møte med innbyggerne er det ofte holdningene som betyr mest for om de opplever kvalitet.",
        nn: "Haldningar er korleis vi pleier å tenkje, føle og handle når vi møter noko eller nokon. I møte med innbyggjarane er det ofte haldningane som betyr mest for om dei opplever kvalitet.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.holdninger"],
    },
  ],
};
