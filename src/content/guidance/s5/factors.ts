import type { GuidanceTopic } from "../../Guidance";

/** The seven factors that bear on the need for competence. */
export const FACTORS: GuidanceTopic = {
  id: "s5.factors",
  title: { nb: "Sju faktorer", nn: "Sju faktorar" },
  heading: { nb: "Det som påvirker behovene", nn: "Det som påverkar behova" },
  items: [
    {
      id: "s5.factors.seven",
      kind: "factor",
      text: {
        nb: "Mye påvirker hvilken kompetanse dere kommer til å trenge, og hvor godt dere klarer å rekruttere og beholde folk. Her er sju faktorer å gå gjennom.",
        nn: "Mykje påverkar kva kompetanse de kjem til å trenge, og kor godt de klarer å rekruttere og behalde folk. Her er sju faktorar å gå gjennom.",
      },
      inPlan: {
        nb: "Mye påvirker hvilken kompetanse vi kommer til å trenge, og hvor godt vi klarer å rekruttere og beholde ansatte. Vi har gått gjennom sju faktorer.",
        nn: "Mykje påverkar kva kompetanse vi kjem til å trenge, og kor godt vi klarer å rekruttere og behalde tilsette. Vi har gått gjennom sju faktorar.",
      },
      whenDone: true,
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.0"],
    },
    {
      id: "s5.factors.tasks",
      kind: "factor",
      title: { nb: "Endringer i oppgaver, fag og teknologi", nn: "Endringar i oppgåver, fag og teknologi" },
      text: {
        nb: "Staten og de folkevalgte hos dere bestemmer målene og oppgavene, og de endrer seg hele tiden. Bemanningsnormer, faglige standarder og nivået på tjenestene avgjør hvilken kompetanse dere trenger. Det gjør også ny teknologi, ny fagkunnskap og krav om å bruke ressursene mer effektivt. Når oppgavene og kravene endrer seg, kan mange stillinger få et helt annet innhold eller bli satt sammen på en annen måte.",
        nn: "Staten og dei folkevalde hos dykk bestemmer måla og oppgåvene, og dei endrar seg heile tida. Bemanningsnormer, faglege standardar og nivået på tenestene avgjer kva kompetanse de treng. Det gjer òg ny teknologi, ny fagkunnskap og krav om å bruke ressursane meir effektivt. Når oppgåvene og krava endrar seg, kan mange stillingar få eit heilt anna innhald eller bli sette saman på ein annan måte.",
      },
      inPlan: {
        nb: "Staten og kommunestyret endrer målene og oppgavene våre. Bemanningsnormer, faglige standarder, ny teknologi og krav om å bruke ressursene bedre påvirker hvilken kompetanse vi trenger.",
        nn: "Staten og kommunestyret endrar måla og oppgåvene våre. Bemanningsnormer, faglege standardar, ny teknologi og krav om å bruke ressursane betre påverkar kva kompetanse vi treng.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.1", "mal.s5.data.4"],
    },
    {
      id: "s5.factors.municipalRole",
      kind: "factor",
      title: { nb: "Endring i kommunens rolle", nn: "Endring i rolla til kommunen" },
      text: {
        nb: "FNs bærekraftsmål nr. 17 handler om å nå målene sammen. Utviklingen blir bærekraftig først når kommunen, næringslivet og sivilsamfunnet samarbeider. De store endringene i samfunnet krever at alle innbyggere engasjerer seg, og at kommunen sørger for gode prosesser for demokrati og deltakelse. Derfor må dere bli flinkere til å samarbeide.",
        nn: "FNs berekraftsmål nr. 17 handlar om å nå måla saman. Utviklinga blir berekraftig først når kommunen, næringslivet og sivilsamfunnet samarbeider. Dei store endringane i samfunnet krev at alle innbyggjarar engasjerer seg, og at kommunen sørgjer for gode prosessar for demokrati og deltaking. Difor må de bli flinkare til å samarbeide.",
      },
      inPlan: {
        nb: "En bærekraftig utvikling krever at kommunen, næringslivet og sivilsamfunnet samarbeider, jf. FNs bærekraftsmål nr. 17. Derfor skal vi bli bedre til å samarbeide og til å ta innbyggerne med.",
        nn: "Ei berekraftig utvikling krev at kommunen, næringslivet og sivilsamfunnet samarbeider, jf. FNs berekraftsmål nr. 17. Difor skal vi bli betre til å samarbeide og til å ta innbyggjarane med.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.2", "mal.s5.data.4"],
    },
    {
      id: "s5.factors.demography",
      kind: "factor",
      title: { nb: "Demografiske endringer", nn: "Demografiske endringar" },
      text: {
        nb: "Når sammensetningen av befolkningen endrer seg, blir det flere eller færre i hver aldersgruppe som har bruk for tjenestene deres. Finn ut om andelen eldre øker, og om det blir flere eller færre barn og unge.",
        nn: "Når samansetninga av befolkninga endrar seg, blir det fleire eller færre i kvar aldersgruppe som har bruk for tenestene dykkar. Finn ut om delen eldre aukar, og om det blir fleire eller færre barn og unge.",
      },
      inPlan: {
        nb: "Antallet innbyggere i hver aldersgruppe avgjør hvor mange som trenger de ulike tjenestene. Derfor følger vi med på den demografiske utviklingen.",
        nn: "Talet på innbyggjarar i kvar aldersgruppe avgjer kor mange som treng dei ulike tenestene. Difor følgjer vi med på den demografiske utviklinga.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.3", "mal.s5.data.1"],
    },
    {
      id: "s5.factors.turnover",
      kind: "factor",
      title: { nb: "Turnover", nn: "Turnover" },
      text: {
        nb: "Noen slutter i alle yrkesgrupper. Derfor må kommunen klare å beholde og rekruttere i alle grupper, også der dere ikke venter å trenge flere enn før.",
        nn: "Nokon sluttar i alle yrkesgrupper. Difor må kommunen klare å behalde og rekruttere i alle grupper, òg der de ikkje ventar å trenge fleire enn før.",
      },
      inPlan: {
        nb: "Noen slutter i alle yrkesgrupper. Derfor skal vi beholde og rekruttere i alle grupper, også der vi ikke venter å trenge flere enn før.",
        nn: "Nokon sluttar i alle yrkesgrupper. Difor skal vi behalde og rekruttere i alle grupper, òg der vi ikkje ventar å trenge fleire enn før.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.4", "mal.s5.data.2"],
    },
    {
      id: "s5.factors.allGroups",
      kind: "factor",
      text: {
        nb: "Noen yrkesgrupper er ekstra vanskelige å rekruttere til. Følg med på de andre gruppene også.",
        nn: "Nokre yrkesgrupper er ekstra vanskelege å rekruttere til. Følg med på dei andre gruppene òg.",
      },
      inPlan: {
        nb: "Noen yrkesgrupper er ekstra vanskelige å rekruttere til, men vi følger med på de andre gruppene også.",
        nn: "Nokre yrkesgrupper er ekstra vanskelege å rekruttere til, men vi følgjer med på dei andre gruppene òg.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.kart.sitat.2"],
    },
    {
      id: "s5.factors.positions",
      kind: "factor",
      title: { nb: "Deltid, sykefravær, pensjoneringsmønster", nn: "Deltid, sjukefråvær, pensjoneringsmønster" },
      text: {
        nb: "Når stillingene blir større, trenger dere færre nye folk, og det blir lettere å få høy kompetanse, kontinuitet og kvalitet i tjenesten. Når sykefraværet går ned, trenger dere færre vikarer. Når flere venter med å gå av med pensjon, blir det også færre stillinger å rekruttere til.",
        nn: "Når stillingane blir større, treng de færre nye folk, og det blir lettare å få høg kompetanse, kontinuitet og kvalitet i tenesta. Når sjukefråværet går ned, treng de færre vikarar. Når fleire ventar med å gå av med pensjon, blir det òg færre stillingar å rekruttere til.",
      },
      inPlan: {
        nb: "Når stillingene blir større, og når flere venter med å gå av med pensjon, trenger vi færre nye ansatte. Større stillinger gir også bedre kontinuitet og kvalitet i tjenestene. Lavere sykefravær gjør at vi trenger færre vikarer.",
        nn: "Når stillingane blir større, og når fleire ventar med å gå av med pensjon, treng vi færre nye tilsette. Større stillingar gir òg betre kontinuitet og kvalitet i tenestene. Lågare sjukefråvær gjer at vi treng færre vikarar.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.5", "mal.s5.data.3", "mal.s5.data.4"],
    },
    {
      id: "s5.factors.moving",
      kind: "factor",
      title: {
        nb: "Flyttemønster, pendlervilje og hvor attraktiv kommunen er å bo i",
        nn: "Flyttemønster, pendlarvilje og kor attraktiv kommunen er å bu i",
      },
      text: {
        nb: "Flyttemønster: Slår for eksempel unge barnefamilier seg ned hos dere, og kommer ungdom tilbake når de har tatt utdanning et annet sted? Pendlervilje: Vil folk som bor utenfor kommunen, reise til dere for å jobbe, og vil innbyggerne helst ha kort reisevei og jobb lokalt? Attraktivitet: Vil folk bo i kommunen, nå og senere? Det kommer an på boliger, kultur, natur og friluftsliv, jobber, utdanning og hvor gode tjenestene er, både de kommunale og andre, og om de har plass til alle.",
        nn: "Flyttemønster: Slår til dømes unge barnefamiliar seg ned hos dykk, og kjem ungdom tilbake når dei har teke utdanning ein annan stad? Pendlarvilje: Vil folk som bur utanfor kommunen, reise til dykk for å jobbe, og vil innbyggjarane helst ha kort reiseveg og jobb lokalt? Attraktivitet: Vil folk bu i kommunen, no og seinare? Det kjem an på bustader, kultur, natur og friluftsliv, jobbar, utdanning og kor gode tenestene er, både dei kommunale og andre, og om dei har plass til alle.",
      },
      inPlan: {
        nb: "Flyttemønster, pendlervilje og hvor attraktivt det er å bo i kommunen, påvirker hvor lett vi får tak i arbeidskraft.",
        nn: "Flyttemønster, pendlarvilje og kor attraktivt det er å bu i kommunen, påverkar kor lett vi får tak i arbeidskraft.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.6", "mal.s5.data.4"],
    },
    {
      id: "s5.factors.labourMarket",
      kind: "factor",
      title: { nb: "Lokalt næringsliv og arbeidsmarked", nn: "Lokalt næringsliv og lokal arbeidsmarknad" },
      text: {
        nb: "Næringslivet og arbeidsmarkedet på stedet påvirker om folk vil bo der, og dermed om dere klarer å rekruttere og beholde dem. Tenk på et par der den ene får jobb i kommunen. Er arbeidsmarkedet variert, finner også den andre lettere jobb der, og da velger de kanskje å flytte dit.",
        nn: "Næringslivet og arbeidsmarknaden på staden påverkar om folk vil bu der, og dermed om de klarer å rekruttere og behalde dei. Tenk på eit par der den eine får jobb i kommunen. Er arbeidsmarknaden variert, finn òg den andre lettare jobb der, og då vel dei kanskje å flytte dit.",
      },
      inPlan: {
        nb: "Et variert næringsliv og arbeidsmarked gjør det mer attraktivt å bo i kommunen, og da blir det lettere å rekruttere og beholde ansatte.",
        nn: "Eit variert næringsliv og ein variert arbeidsmarknad gjer det meir attraktivt å bu i kommunen, og då blir det lettare å rekruttere og behalde tilsette.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.7", "mal.s5.data.4"],
    },
    {
      id: "s5.factors.consequences",
      kind: "keyQuestion",
      text: { nb: "Hva vil de sju faktorene føre til hos oss?", nn: "Kva vil dei sju faktorane føre til hos oss?" },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.sp.1", "mal.s5.6"],
    },
    {
      id: "s5.factors.influence",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke av de sju kan vi gjøre noe med, så vi blir bedre til å rekruttere og beholde arbeidskraft?",
        nn: "Kva for nokre av dei sju kan vi gjere noko med, så vi blir betre til å rekruttere og behalde arbeidskraft?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.sp.2"],
    },
  ],
};
