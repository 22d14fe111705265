import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 1: organisering og involvering. */
export const S1: StepContent = {
  purpose: {
    nb: "Her beskriver dere hvem som er med på å lage planen, og hvordan arbeidet er lagt opp. Når ledere, ansatte, tillitsvalgte og verneombud er med fra starten, blir planen både bedre og mer brukt.",
    nn: "Her skriv de kven som er med på å lage planen, og korleis arbeidet er lagt opp. Når leiarar, tilsette, tillitsvalde og verneombod er med frå starten, blir planen både betre og meir brukt.",
  },
  ksPage: ksPage("steg-1.-organisering"),
  prompts: [
    {
      id: "participants",
      question: {
        nb: "Hvem skal medvirke, og på hvilken måte?",
        nn: "Kven skal medverke, og på kva måte?",
      },
      hint: {
        nb: "Ta med alle som skal ha noe å si underveis. Skriv kort hva hver av dem bidrar med, og når.",
        nn: "Ta med alle som skal ha noko å seie undervegs. Skriv kort kva kvar av dei bidreg med, og når.",
      },
      example: {
        nb: "Hovedverneombudet: leser utkastet før høringen",
        nn: "Hovudverneombodet: les utkastet før høyringa",
      },
      input: {
        kind: "people",
        who: { nb: "Hvem", nn: "Kven" },
        how: { nb: "På hvilken måte", nn: "På kva måte" },
      },
      heading: { nb: "Medvirkning", nn: "Medverknad" },
      lead: { nb: "Disse er med i arbeidet med planen:", nn: "Desse er med i arbeidet med planen:" },
      covers: ["mal.s1.1"],
    },
    {
      id: "mandate",
      question: { nb: "Hva er mandatet for arbeidet?", nn: "Kva er mandatet for arbeidet?" },
      hint: {
        nb: "Skriv hvem som har gitt oppdraget, hvilke tjenester og stillinger planen gjelder, og når den skal være klar.",
        nn: "Skriv kven som har gitt oppdraget, kva tenester og stillingar planen gjeld, og når han skal vere klar.",
      },
      example: {
        nb: "Kommunedirektøren har bedt om en plan for alle tjenestene. Utkastet skal være klart før budsjettarbeidet starter.",
        nn: "Kommunedirektøren har bede om ein plan for alle tenestene. Utkastet skal vere klart før budsjettarbeidet startar.",
      },
      input: { kind: "text" },
      heading: { nb: "Mandat", nn: "Mandat" },
      covers: ["mal.s1.2"],
    },
    {
      id: "groups",
      question: {
        nb: "Hvem sitter i arbeidsgruppen og styringsgruppen?",
        nn: "Kven sit i arbeidsgruppa og styringsgruppa?",
      },
      hint: {
        nb: "Før opp de gruppene dere har. Noter hvem som leder gruppen, hvem som er med, og hva gruppen bestemmer.",
        nn: "Før opp dei gruppene de har. Noter kven som leier gruppa, kven som er med, og kva gruppa bestemmer.",
      },
      example: {
        nb: "Styringsgruppe: kommunedirektøren, kommunalsjefene og to hovedtillitsvalgte",
        nn: "Styringsgruppe: kommunedirektøren, kommunalsjefane og to hovudtillitsvalde",
      },
      input: {
        kind: "people",
        who: { nb: "Gruppe", nn: "Gruppe" },
        how: { nb: "Medlemmer og ansvar", nn: "Medlemmer og ansvar" },
      },
      heading: { nb: "Organisering av arbeidet", nn: "Organisering av arbeidet" },
      lead: { nb: "Arbeidet er organisert slik:", nn: "Arbeidet er organisert slik:" },
      covers: ["mal.s1.3"],
    },
    {
      id: "process",
      question: { nb: "Hvordan skal arbeidet foregå?", nn: "Korleis skal arbeidet gå føre seg?" },
      hint: {
        nb: "Beskriv prosessen fra oppstart til vedtak: hva som skal gjøres, i hvilken rekkefølge, og hvor sakene drøftes.",
        nn: "Beskriv prosessen frå oppstart til vedtak: kva som skal gjerast, i kva rekkjefølgje, og kvar sakene blir drøfta.",
      },
      example: {
        nb: "Hver enhet går gjennom kompetansebehovene sine på et personalmøte. Arbeidsgruppen samler svarene og lager et utkast.",
        nn: "Kvar eining går gjennom kompetansebehova sine på eit personalmøte. Arbeidsgruppa samlar svara og lagar eit utkast.",
      },
      input: { kind: "text" },
      heading: { nb: "Prosess og framdrift", nn: "Prosess og framdrift" },
      covers: ["mal.s1.4"],
    },
    {
      id: "milestones",
      question: { nb: "Hvilke datoer er viktige i arbeidet?", nn: "Kva datoar er viktige i arbeidet?" },
      hint: {
        nb: "Ta med oppstart, drøftingsmøter med de tillitsvalgte, høring og vedtak.",
        nn: "Ta med oppstart, drøftingsmøte med dei tillitsvalde, høyring og vedtak.",
      },
      example: { nb: "Drøftingsmøte med de tillitsvalgte", nn: "Drøftingsmøte med dei tillitsvalde" },
      input: { kind: "dates" },
      heading: { nb: "Prosess og framdrift", nn: "Prosess og framdrift" },
      lead: { nb: "Framdriften i arbeidet er slik:", nn: "Framdrifta i arbeidet er slik:" },
      covers: ["mal.s1.4"],
    },
  ],
};
