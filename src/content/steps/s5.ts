import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 5: kompetanse- og bemanningsanalyse. */
export const S5: StepContent = {
  purpose: {
    nb: "Her sammenligner dere det oppgavene krever, med det kommunen har. Forskjellen er behovet planen skal dekke, både for kompetanse og for bemanning. Støtt vurderingene på tall, og lim gjerne inn tabeller fra Excel.",
    nn: "Her samanliknar de det oppgåvene krev, med det kommunen har. Skilnaden er behovet planen skal dekkje, både for kompetanse og for bemanning. Støtt vurderingane på tal, og lim gjerne inn tabellar frå Excel.",
  },
  ksPage: ksPage("steg-5.-kompetanseanalyse"),
  prompts: [
    {
      id: "requirements",
      question: { nb: "Hvilken kompetanse krever oppgavene?", nn: "Kva kompetanse krev oppgåvene?" },
      hint: {
        nb: "Definer kompetansekravene: hva tjenestene må kunne, nå og så langt fram som planen gjelder. Gå ut fra målene i steg 3.",
        nn: "Definer kompetansekrava: kva tenestene må kunne, no og så langt fram som planen gjeld. Gå ut frå måla i steg 3.",
      },
      example: {
        nb: "Hjemmetjenesten må ha sykepleier på alle vakter og kunne ta i bruk velferdsteknologi.",
        nn: "Heimetenesta må ha sjukepleiar på alle vakter og kunne ta i bruk velferdsteknologi.",
      },
      input: { kind: "text" },
      heading: { nb: "Kompetansekrav", nn: "Kompetansekrav" },
      covers: ["mal.s5.1"],
    },
    {
      id: "capital",
      question: { nb: "Hvilken kompetanse har vi i dag?", nn: "Kva kompetanse har vi i dag?" },
      hint: {
        nb: "Analyser kompetansekapitalen: utdanning, erfaring og annet de ansatte kan. Skriv om grupper, ikke om enkeltpersoner.",
        nn: "Analyser kompetansekapitalen: utdanning, erfaring og anna dei tilsette kan. Skriv om grupper, ikkje om enkeltpersonar.",
      },
      example: {
        nb: "De fleste assistentene har lang erfaring, men få har fagbrev.",
        nn: "Dei fleste assistentane har lang erfaring, men få har fagbrev.",
      },
      input: { kind: "text" },
      heading: { nb: "Kompetanse i dag", nn: "Kompetanse i dag" },
      covers: ["mal.s5.2"],
    },
    {
      id: "needs",
      question: { nb: "Hvilke kompetansebehov har vi?", nn: "Kva kompetansebehov har vi?" },
      hint: {
        nb: "Sett kravene opp mot det dere har. Skriv hva som mangler, hvor det mangler, og hva som haster.",
        nn: "Set krava opp mot det de har. Skriv kva som manglar, kvar det manglar, og kva som hastar.",
      },
      example: {
        nb: "Vi trenger flere fagarbeidere i helsetjenestene og mer kunnskap om demens.",
        nn: "Vi treng fleire fagarbeidarar i helsetenestene og meir kunnskap om demens.",
      },
      input: { kind: "text" },
      heading: { nb: "Kompetansebehov", nn: "Kompetansebehov" },
      covers: ["mal.s5.3"],
    },
    {
      id: "staffingRequirements",
      question: { nb: "Hvilken bemanning krever oppgavene?", nn: "Kva bemanning krev oppgåvene?" },
      hint: {
        nb: "Gjør det samme for bemanning som for kompetanse. Begynn med hvor mange årsverk oppgavene krever, og i hvilke stillinger.",
        nn: "Gjer det same for bemanning som for kompetanse. Start med kor mange årsverk oppgåvene krev, og i kva stillingar.",
      },
      example: {
        nb: "Om fire år trenger sykehjemmet 52 årsverk for å dekke alle vakter.",
        nn: "Om fire år treng sjukeheimen 52 årsverk for å dekkje alle vakter.",
      },
      input: { kind: "text" },
      heading: { nb: "Bemanningskrav", nn: "Bemanningskrav" },
      covers: ["mal.s5.4"],
    },
    {
      id: "staffingToday",
      question: { nb: "Hvilken bemanning har vi i dag?", nn: "Kva bemanning har vi i dag?" },
      hint: {
        nb: "Ta med årsverk, ubesatte stillinger og hvor mange som ventes å slutte eller gå av med pensjon.",
        nn: "Ta med årsverk, ledige stillingar og kor mange som er venta å slutte eller gå av med pensjon.",
      },
      example: {
        nb: "Sykehjemmet har 46 årsverk. Tre stillinger står ledige.",
        nn: "Sjukeheimen har 46 årsverk. Tre stillingar står ledige.",
      },
      input: { kind: "text" },
      heading: { nb: "Bemanning i dag", nn: "Bemanning i dag" },
      covers: ["mal.s5.4"],
    },
    {
      id: "staffingNeeds",
      question: { nb: "Hvilke bemanningsbehov har vi?", nn: "Kva bemanningsbehov har vi?" },
      hint: {
        nb: "Skriv hva som mangler, i hvilke tjenester og når. Si også fra om dere kan ha for mange i noen grupper.",
        nn: "Skriv kva som manglar, i kva tenester og når. Sei òg frå om de kan ha for mange i nokre grupper.",
      },
      example: {
        nb: "Vi mangler seks årsverk på sykehjemmet. Antallet elever går ned, så skolene trenger færre lærere.",
        nn: "Vi manglar seks årsverk på sjukeheimen. Elevtalet går ned, så skulane treng færre lærarar.",
      },
      input: { kind: "text" },
      heading: { nb: "Bemanningsbehov", nn: "Bemanningsbehov" },
      covers: ["mal.s5.4"],
    },
    {
      id: "demography",
      question: { nb: "Hva viser data om demografi?", nn: "Kva viser data om demografi?" },
      hint: {
        nb: "Se på folketall og aldersgrupper nå og framover, så lenge som planen gjelder. Oppgi kilde og år.",
        nn: "Sjå på folketal og aldersgrupper no og framover, så lenge som planen gjeld. Oppgi kjelde og år.",
      },
      example: {
        nb: "Antallet innbyggere over 80 år øker i hele perioden (SSB, befolkningsframskriving).",
        nn: "Talet på innbyggjarar over 80 år aukar i heile perioden (SSB, befolkningsframskriving).",
      },
      input: { kind: "text" },
      heading: { nb: "Demografi", nn: "Demografi" },
      covers: ["mal.s5.5", "mal.s5.data.1"],
    },
    {
      id: "turnover",
      question: { nb: "Hva viser data om turnover?", nn: "Kva viser data om turnover?" },
      hint: {
        nb: "Skriv hvor mange som slutter, i hvilke grupper, og hva dere vet om grunnene. Oppgi kilde og år.",
        nn: "Skriv kor mange som sluttar, i kva grupper, og kva de veit om grunnane. Oppgi kjelde og år.",
      },
      example: {
        nb: "I barnehagene sluttet hver tiende ansatt i fjor. De fleste gikk til en annen kommune.",
        nn: "I barnehagane slutta kvar tiande tilsett i fjor. Dei fleste gjekk til ein annan kommune.",
      },
      input: { kind: "text" },
      heading: { nb: "Turnover", nn: "Turnover" },
      covers: ["mal.s5.5", "mal.s5.data.2"],
    },
    {
      id: "positions",
      question: { nb: "Hva viser data om stillingsstørrelser?", nn: "Kva viser data om stillingsstorleikar?" },
      hint: {
        nb: "Skriv hvor mange som jobber deltid, hvor store stillingene er, og hvem som ønsker en større stilling.",
        nn: "Skriv kor mange som jobbar deltid, kor store stillingane er, og kven som ønskjer ei større stilling.",
      },
      example: {
        nb: "Halvparten av helsefagarbeiderne jobber deltid. En tredel av dem ønsker større stilling.",
        nn: "Halvparten av helsefagarbeidarane jobbar deltid. Ein tredel av dei ønskjer større stilling.",
      },
      input: { kind: "text" },
      heading: { nb: "Stillingsstørrelser", nn: "Stillingsstorleikar" },
      covers: ["mal.s5.5", "mal.s5.data.3"],
    },
    {
      id: "otherData",
      question: { nb: "Hva viser andre data?", nn: "Kva viser andre data?" },
      hint: {
        nb: "Det kan være sykefravær, alder og pensjonering, pendling eller hvor mange som søker på stillingene deres.",
        nn: "Det kan vere sjukefråvær, alder og pensjonering, pendling eller kor mange som søkjer på stillingane dykkar.",
      },
      example: {
        nb: "Vi får i snitt to kvalifiserte søkere til hver lærerstilling.",
        nn: "Vi får i snitt to kvalifiserte søkjarar til kvar lærarstilling.",
      },
      input: { kind: "text" },
      heading: { nb: "Andre data", nn: "Andre data" },
      covers: ["mal.s5.5", "mal.s5.data.4"],
    },
    {
      id: "meaning",
      question: {
        nb: "Hva betyr disse faktorene for kompetanse- og bemanningsbehov?",
        nn: "Kva betyr desse faktorane for kompetanse- og bemanningsbehov?",
      },
      hint: {
        nb: "Trekk slutninger av tallene: Hvilke behov blir større, hvilke blir mindre, og hva kan dere selv gjøre noe med?",
        nn: "Trekk slutningar av tala: Kva behov blir større, kva behov blir mindre, og kva kan de sjølve gjere noko med?",
      },
      example: {
        nb: "Vi kan ikke regne med å ansette alle vi mangler. Derfor må flere av våre egne ta fagbrev.",
        nn: "Vi kan ikkje rekne med å tilsetje alle vi manglar. Difor må fleire av våre eigne ta fagbrev.",
      },
      input: { kind: "text" },
      heading: { nb: "Hva dette betyr for behovene", nn: "Kva dette betyr for behova" },
      covers: ["mal.s5.6"],
    },
  ],
};
