import type { ExampleRow } from "./ExamplePlan";

/** What shows that Solvik reaches its aims, as rows of own.maltall. All figures are invented. */
export const INDICATORS: readonly ExampleRow[] = [
  {
    goal: {
      nb: "M1 Sykepleier på alle vakter på sykehjemmet og i hjemmetjenesten",
      nn: "M1 Sjukepleiar på alle vakter på sjukeheimen og i heimetenesta",
    },
    indicator: { nb: "Andelen vakter med sykepleier", nn: "Delen av vaktene med sjukepleiar" },
    now: { nb: "78\u00a0% (2025)", nn: "78\u00a0% (2025)" },
    latest: { nb: "84\u00a0% (2027)", nn: "84\u00a0% (2027)" },
    target: { nb: "100\u00a0%", nn: "100\u00a0%" },
    year: { nb: "2030", nn: "2030" },
    source: { nb: "Turnussystemet", nn: "Turnussystemet" },
    measuredBy: { nb: "Kommunalsjef for helse og mestring", nn: "Kommunalsjef for helse og meistring" },
  },
  {
    goal: {
      nb: "M1 Fagutdanning i 80 prosent av årsverkene i helse og mestring",
      nn: "M1 Fagutdanning i 80 prosent av årsverka i helse og meistring",
    },
    indicator: { nb: "Andelen årsverk med fagutdanning", nn: "Delen av årsverka med fagutdanning" },
    now: { nb: "71\u00a0% (2026)", nn: "71\u00a0% (2026)" },
    latest: { nb: "74\u00a0% (2027)", nn: "74\u00a0% (2027)" },
    target: { nb: "80\u00a0%", nn: "80\u00a0%" },
    year: { nb: "2030", nn: "2030" },
    source: { nb: "Lønnssystemet", nn: "Lønssystemet" },
    measuredBy: { nb: "HR-rådgiver", nn: "HR-rådgivar" },
  },
  {
    goal: {
      nb: "M2 Godkjent utdanning hos alle pedagogiske ledere",
      nn: "M2 Godkjend utdanning hos alle pedagogiske leiarar",
    },
    indicator: { nb: "Pedagogiske ledere med dispensasjon", nn: "Pedagogiske leiarar med dispensasjon" },
    now: { nb: "2 av 16 (2026)", nn: "2 av 16 (2026)" },
    latest: { nb: "1 av 16 (2027)", nn: "1 av 16 (2027)" },
    target: { nb: "0", nn: "0" },
    year: { nb: "2029", nn: "2029" },
    source: { nb: "Årsmeldingene fra barnehagene", nn: "Årsmeldingane frå barnehagane" },
    measuredBy: { nb: "Kommunalsjef for oppvekst", nn: "Kommunalsjef for oppvekst" },
  },
  {
    goal: {
      nb: "M3 Hel stilling til halvparten av de ansatte i helse og mestring",
      nn: "M3 Heil stilling til halvparten av dei tilsette i helse og meistring",
    },
    indicator: { nb: "Andelen ansatte med hel stilling", nn: "Delen av dei tilsette med heil stilling" },
    now: { nb: "38\u00a0% (2026)", nn: "38\u00a0% (2026)" },
    latest: { nb: "43\u00a0% (2027)", nn: "43\u00a0% (2027)" },
    target: { nb: "50\u00a0%", nn: "50\u00a0%" },
    year: { nb: "2030", nn: "2030" },
    source: { nb: "Lønnssystemet", nn: "Lønssystemet" },
    measuredBy: { nb: "HR-rådgiver", nn: "HR-rådgivar" },
  },
  {
    goal: {
      nb: "M4 Vann, arealplan og byggesak stopper ikke når én ansatt er borte",
      nn: "M4 Vatn, arealplan og byggjesak stoppar ikkje når éin tilsett er borte",
    },
    indicator: { nb: "Oppgaver som minst to kan utføre", nn: "Oppgåver som minst to kan utføre" },
    now: { nb: "3 av 6 (2026)", nn: "3 av 6 (2026)" },
    latest: { nb: "4 av 6 (2027)", nn: "4 av 6 (2027)" },
    target: { nb: "6 av 6", nn: "6 av 6" },
    year: { nb: "2030", nn: "2030" },
    source: { nb: "Oversikten over tvillingkompetanse", nn: "Oversikta over tvillingkompetanse" },
    measuredBy: { nb: "Kommunalsjef for tekniske tjenester", nn: "Kommunalsjef for tekniske tenester" },
  },
  {
    goal: {
      nb: "M5 Digital veiledning i servicetorget hver dag",
      nn: "M5 Digital rettleiing i servicetorget kvar dag",
    },
    indicator: { nb: "Dager i uken med digital veiledning", nn: "Dagar i veka med digital rettleiing" },
    now: { nb: "1 (2026)", nn: "1 (2026)" },
    latest: { nb: "1 (2027)", nn: "1 (2027)" },
    target: { nb: "5", nn: "5" },
    year: { nb: "2030", nn: "2030" },
    source: { nb: "Egen telling", nn: "Eiga teljing" },
    measuredBy: { nb: "Leder for servicetorget", nn: "Leiar for servicetorget" },
  },
];
