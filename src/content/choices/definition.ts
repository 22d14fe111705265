import type { PlanChoice } from "../PlanChoice";

/** What competence is. What the tariff agreement lists is kinds of education, and is only kept for plans that have it. */
export const DEFINITION: PlanChoice = {
  id: "definition",
  question: {
    nb: "Hvilken definisjon av kompetanse bygger dere på?",
    nn: "Kva definisjon av kompetanse byggjer de på?",
  },
  heading: { nb: "Hva vi mener med kompetanse", nn: "Kva vi meiner med kompetanse" },
  why: {
    nb: "Kildene deler kompetanse inn på ulike måter. Velg én, så mener alle det samme i analysen og tiltakene.",
    nn: "Kjeldene deler inn kompetanse på ulike måtar. Vel éin, så meiner alle det same i analysen og tiltaka.",
  },
  steps: ["s4", "s5"],
  options: [
    {
      id: "mal",
      name: { nb: "Seks deler", nn: "Seks delar" },
      text: {
        nb: "Malen nevner seks deler av kompetanse, men forklarer dem ikke.",
        nn: "Malen nemner seks delar av kompetanse, men forklarer dei ikkje.",
      },
      parts: [
        { id: "knowledge", name: { nb: "Kunnskap", nn: "Kunnskap" }, covers: ["mal.s4.def.1"] },
        { id: "understanding", name: { nb: "Forståelse", nn: "Forståing" }, covers: ["mal.s4.def.2"] },
        { id: "skills", name: { nb: "Ferdigheter", nn: "Ferdigheiter" }, covers: ["mal.s4.def.3"] },
        { id: "traits", name: { nb: "Egenskaper", nn: "Eigenskapar" }, covers: ["mal.s4.def.4"] },
        { id: "attitudes", name: { nb: "Holdninger", nn: "Haldningar" }, covers: ["mal.s4.def.5"] },
        { id: "values", name: { nb: "Verdier", nn: "Verdiar" }, covers: ["mal.s4.def.6"] },
      ],
      inPlan: {
        nb: "Med kompetanse mener vi {parts}.",
        nn: "Med kompetanse meiner vi {parts}.",
      },
      source: { id: "mal" },
      covers: ["mal.s4.def"],
    },
    {
      id: "nitt",
      name: { nb: "Å kunne løse oppgavene, fire deler", nn: "Å kunne løyse oppgåvene, fire delar" },
      text: {
        nb: "Kompetanse er å være i stand til å løse oppgavene. Ordet rommer fire deler, og får mening først når det ses sammen med oppgavene. Delene er fra Lai, og både KS og Nittedal gjengir dem.",
        nn: "Kompetanse er å vere i stand til å løyse oppgåvene. Ordet rommar fire delar, og får meining først når ein ser det saman med oppgåvene. Delane er frå Lai, og både KS og Nittedal attgir dei.",
      },
      parts: [
        {
          id: "abilities",
          name: { nb: "Evner", nn: "Evner" },
          text: {
            nb: "Noe vi er født med, men som hver av oss kan bruke bedre.",
            nn: "Noko vi er fødde med, men som kvar av oss kan bruke betre.",
          },
          covers: ["nitt.def.evner"],
        },
        {
          id: "knowledge",
          name: { nb: "Kunnskaper", nn: "Kunnskapar" },
          text: {
            nb: "Innsikt fra utdanning, opplæring på jobben og egen lesing. Erfaring gir også innsikt, særlig når vi stanser og spør hva vi har lært.",
            nn: "Innsikt frå utdanning, opplæring på jobben og eiga lesing. Erfaring gir òg innsikt, særleg når vi stansar og spør kva vi har lært.",
          },
          covers: ["nitt.def.kunnskaper"],
        },
        {
          id: "skills",
          name: { nb: "Ferdigheter", nn: "Ferdigheiter" },
          text: {
            nb: "Å få til en oppgave i praksis, og å tenke godt før vi handler. Mye av det kan vi uten å ha ord for det: taus kunnskap.",
            nn: "Å få til ei oppgåve i praksis, og å tenkje godt før vi handlar. Mykje av det kan vi utan å ha ord for det: taus kunnskap.",
          },
          covers: ["nitt.def.ferdigheter"],
        },
        {
          id: "attitudes",
          name: { nb: "Holdninger", nn: "Haldningar" },
          text: {
            nb: "Hvordan vi pleier å tenke, føle og handle overfor noe eller noen. Vi merker dem ofte ikke selv, men de betyr ofte mest for kvaliteten innbyggerne opplever.",
            nn: "Korleis vi pleier å tenkje, føle og handle overfor noko eller nokon. Vi merkar dei ofte ikkje sjølve, men dei betyr ofte mest for kvaliteten innbyggjarane opplever.",
          },
          covers: ["nitt.def.holdninger"],
        },
      ],
      inPlan: {
        nb: "Med kompetanse mener vi det som gjør oss i stand til å løse oppgavene våre: {parts}.",
        nn: "Med kompetanse meiner vi det som gjer oss i stand til å løyse oppgåvene våre: {parts}.",
      },
      source: { id: "lai" },
      cited: { id: "lai" },
      covers: ["nitt.def.1", "nitt.def.byggesteiner", "nitt.def.komplekst"],
    },
    {
      id: "hta",
      name: { nb: "Rammen i hovedtariffavtalen", nn: "Ramma i hovudtariffavtalen" },
      text: {
        nb: "Avtalen definerer ikke ordet, men sier hva kompetanse og kompetanseutvikling gjelder. Teksten er gjengitt etter veilederen, mars 2022. Kontroller den mot avtalen som gjelder.",
        nn: "Avtalen definerer ikkje ordet, men seier kva kompetanse og kompetanseutvikling gjeld. Teksten er attgitt etter rettleiaren, mars 2022. Kontroller han mot avtalen som gjeld.",
      },
      parts: [
        { id: "upperSecondary", name: { nb: "Videregående opplæring", nn: "Vidaregåande opplæring" }, covers: [] },
        {
          id: "higherEducation",
          name: { nb: "Høgskole- og universitetsutdanning", nn: "Høgskule- og universitetsutdanning" },
          covers: [],
        },
        { id: "adultEducation", name: { nb: "Voksenopplæring", nn: "Vaksenopplæring" }, covers: [] },
        {
          id: "continuingEducation",
          name: { nb: "Etter- og videreutdanning", nn: "Etter- og vidareutdanning" },
          covers: [],
        },
        {
          id: "qualifyingTasks",
          name: { nb: "Kompetansegivende oppgaver", nn: "Kompetansegivande oppgåver" },
          covers: [],
        },
        {
          id: "nonFormalCompetence",
          name: { nb: "Utvikling av realkompetanse", nn: "Utvikling av realkompetanse" },
          covers: [],
        },
      ],
      inPlan: {
        nb: "Når planen omtaler kompetanse og utvikling av kompetanse, gjelder det {parts}.",
        nn: "Når planen omtalar kompetanse og utvikling av kompetanse, gjeld det {parts}.",
      },
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      cited: { id: "hta", place: "kap. 3 pkt. 3.3" },
      isRetired: true,
      covers: ["veil.hta.3-3.2"],
    },
  ],
  additions: [],
  own: "text",
};
