import type { ExampleStep } from "../ExamplePlan";

/** Step 1 of the example: who takes part, and how the work is done. */
export const S1_EXAMPLE: ExampleStep = {
  answers: {
    participants: {
      kind: "people",
      people: [
        {
          who: { nb: "Ledergruppen", nn: "Leiargruppa" },
          how: {
            nb: "leder arbeidet og foreslår hva som skal prioriteres",
            nn: "leier arbeidet og foreslår kva som skal prioriterast",
          },
        },
        {
          who: { nb: "Enhetslederne", nn: "Einingsleiarane" },
          how: {
            nb: "går gjennom kompetansebehovene med de ansatte i mars og april 2026",
            nn: "går gjennom kompetansebehova med dei tilsette i mars og april 2026",
          },
        },
        {
          who: { nb: "De ansatte", nn: "Dei tilsette" },
          how: {
            nb: "sier på personalmøter hva de trenger å lære, og hva de kan som ikke blir brukt",
            nn: "seier på personalmøte kva dei treng å lære, og kva dei kan som ikkje blir brukt",
          },
        },
        {
          who: { nb: "Hovedtillitsvalgte", nn: "Hovudtillitsvalde" },
          how: {
            nb: "er med i styringsgruppen og drøfter behov og utkast med arbeidsgiver",
            nn: "er med i styringsgruppa og drøftar behov og utkast med arbeidsgivar",
          },
        },
        {
          who: { nb: "Hovedverneombudet", nn: "Hovudverneombodet" },
          how: {
            nb: "er med i arbeidsgruppen og vurderer hva tiltakene betyr for arbeidsmiljøet",
            nn: "er med i arbeidsgruppa og vurderer kva tiltaka betyr for arbeidsmiljøet",
          },
        },
        {
          who: {
            nb: "Eldrerådet, ungdomsrådet og rådet for personer med funksjonsnedsettelse",
            nn: "Eldrerådet, ungdomsrådet og rådet for personar med funksjonsnedsetjing",
          },
          how: { nb: "uttaler seg om utkastet i september 2026", nn: "uttalar seg om utkastet i september 2026" },
        },
      ],
    },
    mandate: {
      kind: "text",
      text: {
        nb: "Kommunedirektøren har bedt arbeidsgruppen lage én felles plan for alle tjenestene og alle stillingsgruppene i kommunen. Planen skal gjelde for 2027–2030 og ha en handlingsplan med ansvar, frist og kostnad.\nUtkastet skal være klart til høring i september 2026, slik at tiltakene kan komme med i budsjettet for 2027. Planen skal ikke si noe om enkeltpersoner.",
        nn: "Kommunedirektøren har bede arbeidsgruppa lage éin felles plan for alle tenestene og alle stillingsgruppene i kommunen. Planen skal gjelde for 2027–2030 og ha ein handlingsplan med ansvar, frist og kostnad.\nUtkastet skal vere klart til høyring i september 2026, slik at tiltaka kan kome med i budsjettet for 2027. Planen skal ikkje seie noko om enkeltpersonar.",
      },
    },
    groups: {
      kind: "people",
      people: [
        {
          who: { nb: "Styringsgruppe", nn: "Styringsgruppe" },
          how: {
            nb: "kommunedirektøren (leder), de tre kommunalsjefene, økonomisjefen og to hovedtillitsvalgte. Gruppen avgjør hvilke behov og tiltak som skal prioriteres.",
            nn: "kommunedirektøren (leiar), dei tre kommunalsjefane, økonomisjefen og to hovudtillitsvalde. Gruppa avgjer kva behov og tiltak som skal prioriterast.",
          },
        },
        {
          who: { nb: "Arbeidsgruppe", nn: "Arbeidsgruppe" },
          how: {
            nb: "HR-rådgiveren (leder), en enhetsleder fra hver sektor, to tillitsvalgte og hovedverneombudet. Gruppen samler tall og svar og skriver utkastet.",
            nn: "HR-rådgivaren (leiar), ein einingsleiar frå kvar sektor, to tillitsvalde og hovudverneombodet. Gruppa samlar tal og svar og skriv utkastet.",
          },
        },
      ],
    },
    process: {
      kind: "text",
      text: {
        nb: "Arbeidsgruppen henter først inn tall om innbyggere, ansatte og stillinger. Så går hver enhet gjennom oppgavene sine på et personalmøte, med de samme tre spørsmålene: Hva krever oppgavene? Hva kan vi? Hva mangler?\nArbeidsgruppen samler svarene og foreslår mål og tiltak, og styringsgruppen prioriterer. Utkastet blir drøftet med de tillitsvalgte før det sendes på høring, og på nytt før kommunestyret får saken.",
        nn: "Arbeidsgruppa hentar først inn tal om innbyggjarar, tilsette og stillingar. Så går kvar eining gjennom oppgåvene sine på eit personalmøte, med dei same tre spørsmåla: Kva krev oppgåvene? Kva kan vi? Kva manglar?\nArbeidsgruppa samlar svara og foreslår mål og tiltak, og styringsgruppa prioriterer. Utkastet blir drøfta med dei tillitsvalde før det blir sendt på høyring, og på nytt før kommunestyret får saka.",
      },
    },
    milestones: {
      kind: "dates",
      events: [
        { what: { nb: "Oppstart i styringsgruppen", nn: "Oppstart i styringsgruppa" }, when: "2026-01-20" },
        {
          what: { nb: "Gjennomgangen i enhetene begynner", nn: "Gjennomgangen i einingane startar" },
          when: "2026-03-02",
        },
        {
          what: {
            nb: "Drøftingsmøte med de tillitsvalgte om behovene",
            nn: "Drøftingsmøte med dei tillitsvalde om behova",
          },
          when: "2026-05-12",
        },
        {
          what: {
            nb: "Drøftingsmøte med de tillitsvalgte om utkastet",
            nn: "Drøftingsmøte med dei tillitsvalde om utkastet",
          },
          when: "2026-08-25",
        },
        { what: { nb: "Utkastet sendes på høring", nn: "Utkastet blir sendt på høyring" }, when: "2026-09-01" },
        {
          what: {
            nb: "Drøftingsmøte med de tillitsvalgte etter høringen",
            nn: "Drøftingsmøte med dei tillitsvalde etter høyringa",
          },
          when: "2026-10-13",
        },
        { what: { nb: "Behandling i formannskapet", nn: "Behandling i formannskapet" }, when: "2026-11-10" },
        { what: { nb: "Vedtak i kommunestyret", nn: "Vedtak i kommunestyret" }, when: "2026-12-08" },
      ],
    },
  },
  included: ["s1.involvement.ownership", "s1.duties.plan"],
  notes: {
    "s1.mandate.mandate": {
      nb: "Oppdraget må også gjelde vikarer. De gjør en stor del av jobben i helgene.",
      nn: "Oppdraget må òg gjelde vikarar. Dei gjer ein stor del av jobben i helgene.",
    },
  },
};
