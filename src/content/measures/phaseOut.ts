import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that phase work out and retrain those who did it. The sources say little of this: all but one are ours. */
export const PHASE_OUT: readonly StandardMeasure[] = [
  {
    id: "phaseOut.retraining",
    title: { nb: "Omskolering til nye oppgaver", nn: "Omskolering til nye oppgåver" },
    action: {
      nb: "Tilby ansatte i stillinger som blir borte eller færre, en individuell plan for omskolering til oppgaver kommunen trenger folk til, med opplæring, veileder og tid.",
      nn: "Tilby tilsette i stillingar som blir borte eller færre, ein individuell plan for omskolering til oppgåver kommunen treng folk til, med opplæring, rettleiar og tid.",
    },
    need: {
      nb: "Noen tjenester får færre oppgaver, mens andre mangler folk.",
      nn: "Nokre tenester får færre oppgåver, medan andre manglar folk.",
    },
    strategies: ["phaseOut", "develop"],
    sectors: ["all"],
    arenas: ["job", "education"],
    indicator: {
      nb: "Andelen som er i ny stilling i kommunen og mestrer den ett år etter.",
      nn: "Delen som er i ny stilling i kommunen og meistrar ho eitt år etter.",
    },
    evaluation: {
      nb: "Leder, ansatt og tillitsvalgt går gjennom planen hvert kvartal, og HR oppsummerer hvert år.",
      nn: "Leiar, tilsett og tillitsvald går gjennom planen kvart kvartal, og HR oppsummerer kvart år.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Kurs eller utdanning, lønn i opplæringstiden og vikar.",
      nn: "Kurs eller utdanning, løn i opplæringstida og vikar.",
    },
    source: { id: "own" },
  },
  {
    id: "phaseOut.vacancyReview",
    title: { nb: "Ny vurdering av hver ledig stilling", nn: "Ny vurdering av kvar ledig stilling" },
    action: {
      nb: "Vurdere hver stilling som blir ledig, før den blir lyst ut: Trenger vi den, med samme innhold og kompetanse, eller kan oppgavene løses på en annen måte?",
      nn: "Vurdere kvar stilling som blir ledig, før ho blir lyst ut: Treng vi ho, med same innhald og kompetanse, eller kan oppgåvene løysast på ein annan måte?",
    },
    need: {
      nb: "Stillinger blir lyst ut på nytt slik de var, selv om behovet har endret seg.",
      nn: "Stillingar blir lyste ut på nytt slik dei var, sjølv om behovet har endra seg.",
    },
    strategies: ["phaseOut", "recruit"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Alle ledige stillinger er vurdert, og flere av dem har fått nytt innhold.",
      nn: "Alle ledige stillingar er vurderte, og fleire av dei har fått nytt innhald.",
    },
    evaluation: {
      nb: "HR går gjennom vurderingene med lederne og tillitsvalgte hvert halvår.",
      nn: "HR går gjennom vurderingane med leiarane og tillitsvalde kvart halvår.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "own" },
  },
  {
    id: "phaseOut.stopTasks",
    title: { nb: "Slutte med oppgaver", nn: "Slutte med oppgåver" },
    action: {
      nb: "Lage en liste i hver enhet over oppgaver som ikke lenger trengs eller ikke er pålagt, avgjøre hvilke som skal bort, og bruke tiden på det planen setter først.",
      nn: "Lage ei liste i kvar eining over oppgåver som ikkje lenger trengst eller ikkje er pålagde, avgjere kva for nokre som skal bort, og bruke tida på det planen set først.",
    },
    need: {
      nb: "Nye oppgaver kommer til uten at noe blir tatt bort.",
      nn: "Nye oppgåver kjem til utan at noko blir teke bort.",
    },
    strategies: ["phaseOut", "mobilise"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Hver enhet har sluttet med minst én oppgave, og tiden er flyttet.",
      nn: "Kvar eining har slutta med minst éi oppgåve, og tida er flytta.",
    },
    evaluation: {
      nb: "Enheten ser etter et halvt år på følgene for brukere og ansatte.",
      nn: "Eininga ser etter eit halvt år på følgjene for brukarar og tilsette.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "own" },
  },
  {
    id: "phaseOut.changedPosts",
    title: { nb: "Endre stillinger i samarbeid", nn: "Endre stillingar i samarbeid" },
    action: {
      nb: "Skrive nye stillingsbeskrivelser når oppgavene endrer seg, sammen med dem det gjelder, tillitsvalgte og verneombud, og avtale hvilken opplæring endringen krever.",
      nn: "Skrive nye stillingsomtalar når oppgåvene endrar seg, saman med dei det gjeld, tillitsvalde og verneombod, og avtale kva opplæring endringa krev.",
    },
    need: {
      nb: "Stillingene er laget for oppgaver vi ikke lenger har.",
      nn: "Stillingane er laga for oppgåver vi ikkje lenger har.",
    },
    strategies: ["phaseOut", "develop"],
    sectors: ["all"],
    arenas: ["workplace", "job"],
    indicator: {
      nb: "Stillingsbeskrivelsene stemmer med oppgavene, og alle har fått opplæringen de trenger.",
      nn: "Stillingsomtalane stemmer med oppgåvene, og alle har fått opplæringa dei treng.",
    },
    evaluation: {
      nb: "Partene går gjennom erfaringene et halvt år etter hver endring.",
      nn: "Partane går gjennom erfaringane eit halvt år etter kvar endring.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Tid til prosessen, og opplæring.", nn: "Tid til prosessen, og opplæring." },
    source: { id: "nitt" },
    covers: ["nitt.laere.4"],
  },
  {
    id: "phaseOut.moveStaff",
    title: { nb: "Flytte ansatte når tjenester endres", nn: "Flytte tilsette når tenester blir endra" },
    action: {
      nb: "Lage en felles ordning for hvordan ansatte blir flyttet når skoler, barnehager eller andre tjenester blir slått sammen eller får mindre å gjøre, drøfte den med tillitsvalgte og gi opplæring på det nye stedet.",
      nn: "Lage ei felles ordning for korleis tilsette blir flytta når skular, barnehagar eller andre tenester blir slegne saman eller får mindre å gjere, drøfte ho med tillitsvalde og gi opplæring på den nye staden.",
    },
    need: {
      nb: "Barnetallet går ned, og vi får flere ansatte enn vi trenger noen steder.",
      nn: "Barnetalet går ned, og vi får fleire tilsette enn vi treng nokre stader.",
    },
    strategies: ["phaseOut", "mobilise", "retain"],
    sectors: ["oppvekst", "helse", "administrasjon"],
    arenas: ["job"],
    indicator: {
      nb: "De som er flyttet, har fått opplæring, og de fleste er her ett år etter.",
      nn: "Dei som er flytta, har fått opplæring, og dei fleste er her eitt år etter.",
    },
    evaluation: {
      nb: "HR spør de ansatte og de nye lederne etter tre måneder, og partene justerer ordningen.",
      nn: "HR spør dei tilsette og dei nye leiarane etter tre månader, og partane justerer ordninga.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Opplæring, og lønn i en overgangsperiode.", nn: "Opplæring, og løn i ein overgangsperiode." },
    source: { id: "own" },
  },
  {
    id: "phaseOut.knowledgeTransfer",
    title: { nb: "Overføre kunnskap før noen slutter", nn: "Overføre kunnskap før nokon sluttar" },
    action: {
      nb: "Lage en plan for å overføre kunnskap når noen skal slutte eller gå av: hva som skal skrives ned, hvem som skal lære det, og hvor lenge de skal arbeide sammen.",
      nn: "Lage ein plan for å overføre kunnskap når nokon skal slutte eller gå av: kva som skal skrivast ned, kven som skal lære det, og kor lenge dei skal arbeide saman.",
    },
    need: {
      nb: "Kunnskap forsvinner når erfarne ansatte går av.",
      nn: "Kunnskap forsvinn når erfarne tilsette går av.",
    },
    strategies: ["phaseOut", "develop"],
    sectors: ["all"],
    arenas: ["job", "workplace"],
    indicator: {
      nb: "Alle som slutter i stillinger kommunen er sårbar i, har overført kunnskapen etter planen.",
      nn: "Alle som sluttar i stillingar kommunen er sårbar i, har overført kunnskapen etter planen.",
    },
    evaluation: {
      nb: "Lederen spør etterfølgeren etter tre måneder hva som manglet, og retter på malen for planen.",
      nn: "Leiaren spør etterfølgjaren etter tre månader kva som mangla, og rettar på malen for planen.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Dobbel bemanning en periode.", nn: "Dobbel bemanning ein periode." },
    source: { id: "own" },
  },
  {
    id: "phaseOut.automate",
    title: { nb: "Automatisere rutineoppgaver", nn: "Automatisere rutineoppgåver" },
    action: {
      nb: "Velge ut rutineoppgaver som kan løses digitalt, innføre løsningen sammen med dem som gjør oppgaven i dag, og avtale hvilke oppgaver de får i stedet, med opplæring.",
      nn: "Velje ut rutineoppgåver som kan løysast digitalt, innføre løysinga saman med dei som gjer oppgåva i dag, og avtale kva oppgåver dei får i staden, med opplæring.",
    },
    need: {
      nb: "Mye tid går til registrering, kontroll og svar på de samme spørsmålene.",
      nn: "Mykje tid går til registrering, kontroll og svar på dei same spørsmåla.",
    },
    strategies: ["phaseOut", "mobilise"],
    sectors: ["administrasjon", "teknisk"],
    arenas: ["job", "course"],
    indicator: {
      nb: "Timer som er spart, og hva de er brukt til.",
      nn: "Timar som er sparte, og kva dei er brukte til.",
    },
    evaluation: {
      nb: "Enheten måler tiden før og et halvt år etter, og spør ansatte og brukere om kvaliteten.",
      nn: "Eininga måler tida før og eit halvt år etter, og spør tilsette og brukarar om kvaliteten.",
    },
    responsible: { nb: "Ansvarlig for digitalisering", nn: "Ansvarleg for digitalisering" },
    cost: { nb: "Lisens, utvikling og opplæring.", nn: "Lisens, utvikling og opplæring." },
    source: { id: "own" },
  },
  {
    id: "phaseOut.yearlyAdjustment",
    title: { nb: "Årlig justering etter barnetallet", nn: "Årleg justering etter barnetalet" },
    action: {
      nb: "Sammenligne barnetallet de neste fem årene med bemanningen i skoler og barnehager hver høst, drøfte følgene tidlig med tillitsvalgte, og bruke naturlig avgang, flytting og omskolering før noe annet.",
      nn: "Samanlikne barnetalet dei neste fem åra med bemanninga i skular og barnehagar kvar haust, drøfte følgjene tidleg med tillitsvalde, og bruke naturleg avgang, flytting og omskolering før noko anna.",
    },
    need: {
      nb: "Barnetallet går ned, og bemanningen blir justert for sent.",
      nn: "Barnetalet går ned, og bemanninga blir justert for seint.",
    },
    strategies: ["phaseOut"],
    sectors: ["oppvekst"],
    arenas: ["workplace"],
    indicator: {
      nb: "Bemanningen følger barnetallet uten oppsigelser, og alle det gjelder, har visst om det i god tid.",
      nn: "Bemanninga følgjer barnetalet utan oppseiingar, og alle det gjeld, har visst om det i god tid.",
    },
    evaluation: {
      nb: "Partene går gjennom prognosen og fjorårets omstilling hver høst, før budsjettet.",
      nn: "Partane går gjennom prognosen og omstillinga året før kvar haust, før budsjettet.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: { nb: "Opplæring, og lønn i en overgangsperiode.", nn: "Opplæring, og løn i ein overgangsperiode." },
    source: { id: "own" },
  },
];
