import type { TableDefinition } from "./TableDefinition";

/** Seven questions for leaders and tillitsvalgte. */
export const SJEKKLISTE: TableDefinition = {
  id: "veil.tab.sjekkliste",
  step: "s5",
  title: { nb: "Sjekkliste for ledere og tillitsvalgte", nn: "Sjekkliste for leiarar og tillitsvalde" },
  purpose: {
    nb: "Sju spørsmål som ledere og tillitsvalgte kan drøfte sammen når de velger strategier og tiltak.",
    nn: "Sju spørsmål som leiarar og tillitsvalde kan drøfte saman når dei vel strategiar og tiltak.",
  },
  columns: [
    {
      id: "question",
      name: { nb: "Spørsmål", nn: "Spørsmål" },
      kind: "text",
      synonyms: ["Sjekkpunkt", "Tema"],
      width: 36,
    },
    {
      id: "answer",
      name: { nb: "Vårt svar", nn: "Vårt svar" },
      kind: "text",
      synonyms: ["Svar", "Kommentar"],
      width: 36,
    },
  ],
  startingRows: [
    {
      question: {
        nb: "Hvilke mål har virksomheten, og hva må vi kunne for å nå dem, hver for oss og sammen?",
        nn: "Kva mål har verksemda, og kva må vi kunne for å nå dei, kvar for oss og saman?",
      },
    },
    {
      question: {
        nb: "Hva mener vi med kompetanse, og hvilken kompetanse har vi nå til oppgavene som skal løses?",
        nn: "Kva meiner vi med kompetanse, og kva kompetanse har vi no til oppgåvene som skal løysast?",
      },
    },
    {
      question: {
        nb: "Hva avgjør hvilken kompetanse kommunen og virksomheten trenger, nå og senere?",
        nn: "Kva styrer kompetansen kommunen og verksemda treng, no og seinare?",
      },
    },
    {
      question: {
        nb: "Hvilken kompetanse vil vi trenge når vi må omstille oss og innbyggerne trenger noe annet?",
        nn: "Kva kompetanse vil vi trenge når vi må omstille oss og innbyggjarane treng noko anna?",
      },
    },
    {
      question: {
        nb: "Hva skal vi gjøre for at vi lærer og har nok kompetanse, både snart og på lengre sikt?",
        nn: "Kva skal vi gjere for at vi lærer og har nok kompetanse, både snart og på lengre sikt?",
      },
    },
    {
      question: {
        nb: "Hvilke måter å lære på kan vi bruke, slik at flest mulig blir med?",
        nn: "Kva måtar å lære på kan vi bruke, slik at flest mogleg blir med?",
      },
    },
    {
      question: {
        nb: "Hva står det i avtaleverket om utdanning, læring, kompetanse og om å utvikle den?",
        nn: "Kva står det i avtaleverket om utdanning, læring, kompetanse og om å utvikle han?",
      },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "veil" },
  covers: [
    "veil.tab.sjekkliste",
    "veil.sjekk.1",
    "veil.sjekk.2",
    "veil.sjekk.3",
    "veil.sjekk.4",
    "veil.sjekk.5",
    "veil.sjekk.6",
    "veil.sjekk.7",
  ],
};
