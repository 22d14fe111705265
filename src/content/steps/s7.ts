import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 7: gjennomføring, oppfølging og evaluering. */
export const S7: StepContent = {
  purpose: {
    nb: "Her bestemmer dere hvordan planen skal følges opp, evalueres og rulleres. Da vet alle når det skal rapporteres, og hvem som tar initiativet.",
    nn: "Her bestemmer de korleis planen skal følgjast opp, evaluerast og rullerast. Då veit alle når det skal rapporterast, og kven som tek initiativet.",
  },
  ksPage: ksPage("steg-7.-evaluering-og-oppfolging"),
  prompts: [
    {
      id: "followUp",
      question: {
        nb: "Hvordan skal vi følge opp, evaluere og rullere planen?",
        nn: "Korleis skal vi følgje opp, evaluere og rullere planen?",
      },
      hint: {
        nb: "Skriv hvem som følger opp tiltakene, hvem som får rapport, og hvordan dere vurderer om planen virker.",
        nn: "Skriv kven som følgjer opp tiltaka, kven som får rapport, og korleis de vurderer om planen verkar.",
      },
      example: {
        nb: "HR samler status fra enhetene én gang i året. Kommunestyret får en kort rapport sammen med årsmeldingen.",
        nn: "HR samlar status frå einingane éin gong i året. Kommunestyret får ein kort rapport saman med årsmeldinga.",
      },
      input: { kind: "text" },
      heading: { nb: "Oppfølging, evaluering og rullering", nn: "Oppfølging, evaluering og rullering" },
      covers: ["mal.s7.1"],
    },
    {
      id: "dates",
      question: {
        nb: "Når skal planen følges opp, evalueres og rulleres?",
        nn: "Når skal planen følgjast opp, evaluerast og rullerast?",
      },
      hint: {
        nb: "Sett dato for rapportering, evaluering og neste rullering. Da kan de legges i møteplanen allerede nå.",
        nn: "Set dato for rapportering, evaluering og neste rullering. Då kan dei leggjast i møteplanen allereie no.",
      },
      example: { nb: "Evaluering midtveis i perioden", nn: "Evaluering midtvegs i perioden" },
      input: { kind: "dates" },
      heading: { nb: "Oppfølging, evaluering og rullering", nn: "Oppfølging, evaluering og rullering" },
      lead: { nb: "Tidsplanen er slik:", nn: "Tidsplanen er slik:" },
      covers: ["mal.s7.1"],
    },
    {
      id: "staffSurveys",
      question: {
        nb: "Hvordan bruker vi medarbeiderundersøkelser og 10-FAKTOR?",
        nn: "Korleis bruker vi medarbeidarundersøkingar og 10-FAKTOR?",
      },
      hint: {
        nb: "Skriv hvilken undersøkelse dere bruker, hvor ofte, og hvordan resultatene blir til nye eller endrede tiltak.",
        nn: "Skriv kva undersøking de bruker, kor ofte, og korleis resultata blir til nye eller endra tiltak.",
      },
      example: {
        nb: "Vi gjennomfører 10-FAKTOR annethvert år. Hver enhet velger ett område å arbeide videre med.",
        nn: "Vi gjennomfører 10-FAKTOR kvart andre år. Kvar eining vel eitt område å arbeide vidare med.",
      },
      input: { kind: "text" },
      heading: { nb: "Medarbeiderundersøkelser", nn: "Medarbeidarundersøkingar" },
      covers: ["mal.s7.2"],
    },
    {
      id: "userSurveys",
      question: { nb: "Hvordan bruker vi brukerundersøkelser?", nn: "Korleis bruker vi brukarundersøkingar?" },
      hint: {
        nb: "Skriv hvilke tjenester som spør brukerne sine, og hva svarene sier om kompetansen dere trenger.",
        nn: "Skriv kva tenester som spør brukarane sine, og kva svara seier om kompetansen de treng.",
      },
      example: {
        nb: "Foreldre i barnehagene svarer hvert år. Vi ser etter svar som tyder på at de ansatte trenger ny kunnskap.",
        nn: "Foreldre i barnehagane svarar kvart år. Vi ser etter svar som tyder på at dei tilsette treng ny kunnskap.",
      },
      input: { kind: "text" },
      heading: { nb: "Brukerundersøkelser", nn: "Brukarundersøkingar" },
      covers: ["mal.s7.3"],
    },
  ],
};
