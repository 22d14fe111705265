import type { ExampleStep } from "../ExamplePlan";

/** Step 6 of the example: by which measures the needs are met. The strategies are a choice of the whole plan. */
export const S6_EXAMPLE: ExampleStep = {
  answers: {
    measures: {
      kind: "list",
      items: [
        {
          nb: "Fagbrev på jobb for 16 assistenter, slik at flere i helse og mestring har fagutdanning",
          nn: "Fagbrev på jobb for 16 assistentar, slik at fleire i helse og meistring har fagutdanning",
        },
        {
          nb: "Stipend til sykepleierstudenter, slik at vi får sykepleier på alle vakter",
          nn: "Stipend til sjukepleiarstudentar, slik at vi får sjukepleiar på alle vakter",
        },
        {
          nb: "Fire nye lærlinger i helsearbeiderfaget hvert år, slik at vi utdanner egne fagarbeidere",
          nn: "Fire nye lærlingar i helsearbeidarfaget kvart år, slik at vi utdannar eigne fagarbeidarar",
        },
        {
          nb: "Fagkontakter i alle team, slik at vi bruker videreutdanning som ansatte allerede har",
          nn: "Fagkontaktar i alle team, slik at vi bruker vidareutdanning som tilsette alt har",
        },
        {
          nb: "Studier for lærere og pedagogiske ledere, slik at vi oppfyller kravene til utdanning",
          nn: "Studium for lærarar og pedagogiske leiarar, slik at vi oppfyller krava til utdanning",
        },
        {
          nb: "Større stillinger i helse og mestring, slik at flere blir hos oss",
          nn: "Større stillingar i helse og meistring, slik at fleire blir hos oss",
        },
        {
          nb: "Flere som kan vannverk og arealplan, slik at arbeidet ikke stopper når én er borte",
          nn: "Fleire som kan vassverk og arealplan, slik at arbeidet ikkje stoppar når éin er borte",
        },
        {
          nb: "Omskolering i servicetorget, slik at innbyggerne får digital veiledning",
          nn: "Omskolering i servicetorget, slik at innbyggjarane får digital rettleiing",
        },
      ],
    },
    arenas: {
      kind: "list",
      items: [
        {
          nb: "Veiledning i jobben: fagbrev på jobb, lærlinger og ny driftsoperatør",
          nn: "Rettleiing i jobben: fagbrev på jobb, lærlingar og ny driftsoperatør",
        },
        {
          nb: "Et kvarter fag på avdelingsmøtene: fagkontaktene deler det de kan",
          nn: "Eit kvarter fag på avdelingsmøta: fagkontaktane deler det dei kan",
        },
        {
          nb: "Studiegrupper på tvers av avdelinger: opplæring i demens og velferdsteknologi",
          nn: "Studiegrupper på tvers av avdelingar: opplæring i demens og velferdsteknologi",
        },
        {
          nb: "Studier med samlinger på høgskole og universitet: lærere, pedagogiske ledere og byggesak",
          nn: "Studium med samlingar på høgskule og universitet: lærarar, pedagogiske leiarar og byggjesak",
        },
        {
          nb: "Digitale kurs og hospitering: omskoleringen i servicetorget",
          nn: "Digitale kurs og hospitering: omskoleringa i servicetorget",
        },
      ],
    },
  },
  included: ["s6.learningForms.timeToShare", "s6.leave.granted"],
  notes: {
    "s6.makeRoom.time": {
      nb: "Sett av 30 minutter i turnusen annenhver uke. Begynn i de to avdelingene som har bedt om det.",
      nn: "Set av 30 minutt i turnusen annakvar veke. Start i dei to avdelingane som har bede om det.",
    },
    "s6.learningPlaces.whereTwin": {
      nb: "Arealplan, lønn og styringssystemet i vannverket: Her kan bare én person jobben.",
      nn: "Arealplan, løn og styringssystemet i vassverket: Her kan berre éin person jobben.",
    },
  },
};
