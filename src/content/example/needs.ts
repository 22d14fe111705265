import type { ExampleRow } from "./ExamplePlan";

/** Requirements, capital and needs, as rows of deck.tab.analyse. */
export const NEEDS: readonly ExampleRow[] = [
  {
    group: { nb: "Sykepleiere og vernepleiere", nn: "Sjukepleiarar og vernepleiarar" },
    requirements: {
      nb: "Sykepleier på alle vakter på sykehjemmet og i hjemmetjenesten. 46 årsverk i 2030.",
      nn: "Sjukepleiar på alle vakter på sjukeheimen og i heimetenesta. 46 årsverk i 2030.",
    },
    capital: {
      nb: "37 årsverk, og fire ledige stillinger. Sju når pensjonsalderen i perioden.",
      nn: "37 årsverk, og fire ledige stillingar. Sju når pensjonsalderen i perioden.",
    },
    needs: {
      nb: "16 årsverk med sykepleiere og vernepleiere: ni nye, og sju etter dem som går av",
      nn: "16 årsverk med sjukepleiarar og vernepleiarar: ni nye, og sju etter dei som går av",
    },
    goals: { nb: "M1", nn: "M1" },
  },
  {
    group: { nb: "Helsefagarbeidere", nn: "Helsefagarbeidarar" },
    requirements: {
      nb: "Fagutdanning i 80 prosent av årsverkene i helse og mestring. 106 årsverk i 2030.",
      nn: "Fagutdanning i 80 prosent av årsverka i helse og meistring. 106 årsverk i 2030.",
    },
    capital: {
      nb: "82 årsverk, og fire ledige stillinger. Tolv når pensjonsalderen i perioden. 28 assistenter har mer enn fem års erfaring, men ikke fagbrev.",
      nn: "82 årsverk, og fire ledige stillingar. Tolv når pensjonsalderen i perioden. 28 assistentar har meir enn fem års erfaring, men ikkje fagbrev.",
    },
    needs: {
      nb: "36 årsverk med helsefagarbeidere: 24 nye, og tolv etter dem som går av",
      nn: "36 årsverk med helsefagarbeidarar: 24 nye, og tolv etter dei som går av",
    },
    goals: { nb: "M1, M3", nn: "M1, M3" },
  },
  {
    group: { nb: "Team i helse og mestring", nn: "Team i helse og meistring" },
    requirements: {
      nb: "Kunnskap om demens, rehabilitering og velferdsteknologi i alle team.",
      nn: "Kunnskap om demens, rehabilitering og velferdsteknologi i alle team.",
    },
    capital: {
      nb: "Seks ansatte har videreutdanning, men bare to bruker den i stillingen sin.",
      nn: "Seks tilsette har vidareutdanning, men berre to bruker ho i stillinga si.",
    },
    needs: {
      nb: "Mer kunnskap om demens, rehabilitering og velferdsteknologi i alle team",
      nn: "Meir kunnskap om demens, rehabilitering og velferdsteknologi i alle team",
    },
    goals: { nb: "M1", nn: "M1" },
  },
  {
    group: { nb: "Barnehager og skoler", nn: "Barnehagar og skular" },
    requirements: {
      nb: "16 pedagogiske ledere med godkjent utdanning, og lærere med nok studiepoeng i fagene sine.",
      nn: "16 pedagogiske leiarar med godkjend utdanning, og lærarar med nok studiepoeng i faga sine.",
    },
    capital: {
      nb: "Noen pedagogiske ledere har dispensasjon. Sju lærere mangler studiepoeng.",
      nn: "Nokre pedagogiske leiarar har dispensasjon. Sju lærarar manglar studiepoeng.",
    },
    needs: {
      nb: "Godkjent utdanning for alle pedagogiske ledere og for sju lærere",
      nn: "Godkjend utdanning for alle pedagogiske leiarar og for sju lærarar",
    },
    goals: { nb: "M2", nn: "M2" },
  },
  {
    group: { nb: "Vannverk, plan og byggesak", nn: "Vassverk, plan og byggjesak" },
    requirements: {
      nb: "Driftsoperatører med kursene som kreves, og flere som kan lage arealplaner.",
      nn: "Driftsoperatørar med kursa som krevst, og fleire som kan lage arealplanar.",
    },
    capital: {
      nb: "Tre årsverk i driften av vannverket, ett færre fra 2029. Ett årsverk i planarbeidet.",
      nn: "Tre årsverk i drifta av vassverket, eitt færre frå 2029. Eitt årsverk i planarbeidet.",
    },
    needs: {
      nb: "En ny driftsoperatør og en til som kan lage arealplaner",
      nn: "Ein ny driftsoperatør og éin til som kan lage arealplanar",
    },
    goals: { nb: "M4", nn: "M4" },
  },
  {
    group: { nb: "Servicetorget", nn: "Servicetorget" },
    requirements: {
      nb: "Ansatte som kan veilede innbyggerne i digitale tjenester.",
      nn: "Tilsette som kan rettleie innbyggjarane i digitale tenester.",
    },
    capital: {
      nb: "To av fem årsverk går til post, arkiv og papirskjemaer, som faller bort i 2029.",
      nn: "To av fem årsverk går til post, arkiv og papirskjema, som fell bort i 2029.",
    },
    needs: { nb: "To årsverk som kan gi digital veiledning", nn: "To årsverk som kan gi digital rettleiing" },
    goals: { nb: "M5", nn: "M5" },
  },
];
