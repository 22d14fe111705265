import type { ExampleStep } from "../ExamplePlan";

/** Step 6 of the example: by which measures the needs are met. The strategies are a choice of the whole plan. */
export const S6_EXAMPLE: ExampleStep = {
  answers: {
    measures: {
      kind: "list",
      items: [
        {
          nb: "Seksten assistenter i helse og mestring tar fagbrev på jobb, og det gir om lag elleve av de 36 årsverkene vi må skaffe med helsefagarbeidere",
          nn: "Seksten assistentar i helse og meistring tek fagbrev på jobb, og det gir om lag elleve av dei 36 årsverka vi må skaffe med helsefagarbeidarar",
        },
        {
          nb: "Stipend til to sykepleierstudenter hvert år skal gi seks av de 16 årsverkene vi må skaffe med sykepleiere og vernepleiere",
          nn: "Stipend til to sjukepleiarstudentar kvart år skal gi seks av dei 16 årsverka vi må skaffe med sjukepleiarar og vernepleiarar",
        },
        {
          nb: "Kommunen tar inn fire nye lærlinger i helsearbeiderfaget hvert år, og seks av dem skal ha fast stilling her innen 2030",
          nn: "Kommunen tek inn fire nye lærlingar i helsearbeidarfaget kvart år, og seks av dei skal ha fast stilling her innan 2030",
        },
        {
          nb: "Større stillinger i helse og mestring gir ni årsverk med dem som allerede arbeider her",
          nn: "Større stillingar i helse og meistring gir ni årsverk med dei som allereie arbeider her",
        },
        {
          nb: "Alle team får en fagkontakt: seks ansatte med videreutdanning veileder kollegene sine",
          nn: "Alle team får ein fagkontakt: seks tilsette med vidareutdanning rettleier kollegaane sine",
        },
        {
          nb: "Sju lærere og to pedagogiske ledere studerer på deltid til alle oppfyller kravene",
          nn: "Sju lærarar og to pedagogiske leiarar studerer på deltid til alle oppfyller krava",
        },
        {
          nb: "Flere skal kunne drive vannverket og lage arealplaner",
          nn: "Fleire skal kunne drive vassverket og lage arealplanar",
        },
        {
          nb: "To årsverk i servicetorget omskoleres fra post og arkiv til digital veiledning",
          nn: "To årsverk i servicetorget blir omskolerte frå post og arkiv til digital rettleiing",
        },
        {
          nb: "Evalueringen i 2028 avgjør hvordan vi skaffer de siste to årsverkene med sykepleiere og tre med helsefagarbeidere",
          nn: "Evalueringa i 2028 avgjer korleis vi skaffar dei siste to årsverka med sjukepleiarar og tre med helsefagarbeidarar",
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
