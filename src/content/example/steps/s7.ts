import type { ExampleStep } from "../ExamplePlan";

/** Step 7 of the example: how the plan is followed up. */
export const S7_EXAMPLE: ExampleStep = {
  answers: {
    followUp: {
      kind: "text",
      text: {
        nb: "HR ber enhetene om status for tiltakene i mars hvert år. Ledergruppen går gjennom status i april, drøfter statusen med de tillitsvalgte og foreslår endringer i handlingsplanen. Kommunestyret får en kort rapport i juni, sammen med årsmeldingen.\nVi ser etter om målene er nådd, ikke bare om tiltakene er gjennomført. Den ansvarlige for hvert tiltak sier hva som er oppnådd, hva vi bør fortsette med, og hva vi kan slutte med.",
        nn: "HR ber einingane om status for tiltaka i mars kvart år. Leiargruppa går gjennom status i april, drøftar statusen med dei tillitsvalde og foreslår endringar i handlingsplanen. Kommunestyret får ein kort rapport i juni, saman med årsmeldinga.\nVi ser etter om måla er nådde, ikkje berre om tiltaka er gjennomførte. Den ansvarlege for kvart tiltak seier kva som er oppnådd, kva vi bør halde fram med, og kva vi kan slutte med.",
      },
    },
    dates: {
      kind: "dates",
      events: [
        {
          what: { nb: "Første rapport til kommunestyret", nn: "Første rapport til kommunestyret" },
          when: "2027-06-15",
        },
        { what: { nb: "Andre rapport til kommunestyret", nn: "Andre rapport til kommunestyret" }, when: "2028-06-13" },
        { what: { nb: "Evaluering midtveis i perioden", nn: "Evaluering midtvegs i perioden" }, when: "2028-11-14" },
        {
          what: { nb: "Tredje rapport til kommunestyret", nn: "Tredje rapport til kommunestyret" },
          when: "2029-06-12",
        },
        { what: { nb: "Arbeidet med neste plan begynner", nn: "Arbeidet med neste plan startar" }, when: "2030-01-15" },
        {
          what: { nb: "Sluttevaluering og vedtak av neste plan", nn: "Sluttevaluering og vedtak av neste plan" },
          when: "2030-12-10",
        },
      ],
    },
    staffSurveys: {
      kind: "text",
      text: {
        nb: "Vi gjennomfører 10-FAKTOR høsten 2027 og høsten 2029. Vi ser særlig på faktorene om mestring, bruk av kompetanse og relevant kompetanseutvikling. Hver enhet velger ett område å arbeide med, og ledergruppen ser etter behov som går igjen.",
        nn: "Vi gjennomfører 10-FAKTOR hausten 2027 og hausten 2029. Vi ser særleg på faktorane om meistring, bruk av kompetanse og relevant kompetanseutvikling. Kvar eining vel eitt område å arbeide med, og leiargruppa ser etter behov som går igjen.",
      },
    },
    userSurveys: {
      kind: "text",
      text: {
        nb: "Hjemmetjenesten og sykehjemmet spør brukere og pårørende annethvert år. Barnehagene bruker foreldreundersøkelsen hvert år, og skolene bruker elevundersøkelsen. Enhetslederen noterer svar som tyder på at ansatte trenger ny kunnskap, og tar dem med i gjennomgangen i mars.",
        nn: "Heimetenesta og sjukeheimen spør brukarar og pårørande annakvart år. Barnehagane bruker foreldreundersøkinga kvart år, og skulane bruker elevundersøkinga. Einingsleiaren noterer svar som tyder på at tilsette treng ny kunnskap, og tek dei med i gjennomgangen i mars.",
      },
    },
  },
  included: ["s7.start.meeting", "s7.individual.purpose"],
  notes: {
    "s7.evaluation.newCompetence": {
      nb: "Fire i hjemmetjenesten har begynt å bruke digitalt tilsyn. De kan lære opp resten.",
      nn: "Fire i heimetenesta har teke i bruk digitalt tilsyn. Dei kan lære opp resten.",
    },
  },
};
