import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that bring new people in. */
export const RECRUIT: readonly StandardMeasure[] = [
  {
    id: "recruit.trainees",
    title: { nb: "Traineeordning", nn: "Traineeordning" },
    action: {
      nb: "Ansette nyutdannede som traineer i yrker der det er vanskelig å rekruttere, med veileder, opplæringsplan og perioder i flere enheter.",
      nn: "Tilsetje nyutdanna som traineear i yrke der det er vanskeleg å rekruttere, med rettleiar, opplæringsplan og periodar i fleire einingar.",
    },
    need: {
      nb: "Vi lyser ut stillinger for fagfolk med høyere utdanning og får få søkere.",
      nn: "Vi lyser ut stillingar for fagfolk med høgare utdanning og får få søkjarar.",
    },
    strategies: ["recruit"],
    sectors: ["teknisk", "administrasjon"],
    arenas: ["job", "network"],
    indicator: {
      nb: "Antall søkere til ordningen, og andelen traineer som får fast stilling her.",
      nn: "Talet på søkjarar til ordninga, og delen av traineeane som får fast stilling her.",
    },
    evaluation: {
      nb: "Traineen, veilederen og HR vurderer ordningen midt i og ved slutten av perioden.",
      nn: "Traineen, rettleiaren og HR vurderer ordninga midt i og ved slutten av perioden.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Lønn i perioden, samlinger og tid til veiledning.",
      nn: "Løn i perioden, samlingar og tid til rettleiing.",
    },
    source: { id: "own" },
  },
  {
    id: "recruit.onboarding",
    title: { nb: "Introduksjonsprogram for nyansatte", nn: "Introduksjonsprogram for nytilsette" },
    action: {
      nb: "Gi alle nyansatte et fast program fra avtalen er skrevet til prøvetiden er over: plan for opplæringen, felles introduksjonsdag, fadder og samtaler med lederen.",
      nn: "Gi alle nytilsette eit fast program frå avtalen er skriven til prøvetida er over: plan for opplæringa, felles introduksjonsdag, fadder og samtalar med leiaren.",
    },
    need: {
      nb: "Nyansatte får ulik opplæring, og noen slutter tidlig.",
      nn: "Nytilsette får ulik opplæring, og nokre sluttar tidleg.",
    },
    strategies: ["recruit", "retain"],
    sectors: ["all"],
    arenas: ["workplace", "course"],
    indicator: {
      nb: "Færre slutter det første året, og nyansatte svarer at de fikk den opplæringen de trengte.",
      nn: "Færre sluttar det første året, og nytilsette svarer at dei fekk den opplæringa dei trong.",
    },
    evaluation: {
      nb: "Nyansatte svarer på en kort undersøkelse etter tre måneder og etter et år, og HR retter på programmet.",
      nn: "Nytilsette svarer på ei kort undersøking etter tre månader og etter eitt år, og HR rettar på programmet.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Tid til faddere og introduksjonsdag.", nn: "Tid til fadrar og introduksjonsdag." },
    source: { id: "own" },
  },
  {
    id: "recruit.studentPlacement",
    title: { nb: "Gode praksisplasser for studenter", nn: "Gode praksisplassar for studentar" },
    action: {
      nb: "Ta imot flere studenter i praksis, gi praksisveilederne opplæring og tid, og tilby alle studentene en samtale om jobb før praksisen er over.",
      nn: "Ta imot fleire studentar i praksis, gi praksisrettleiarane opplæring og tid, og tilby alle studentane ein samtale om jobb før praksisen er over.",
    },
    need: {
      nb: "Studentene velger arbeidsplasser de kjenner fra før.",
      nn: "Studentane vel arbeidsplassar dei kjenner frå før.",
    },
    strategies: ["recruit", "collaborate"],
    sectors: ["helse", "oppvekst"],
    arenas: ["workplace", "education"],
    indicator: {
      nb: "Antall tidligere praksisstudenter som er ansatt, og hva studentene svarer om praksisen.",
      nn: "Talet på tidlegare praksisstudentar som er tilsette, og kva studentane svarer om praksisen.",
    },
    evaluation: {
      nb: "Studentene svarer på en undersøkelse ved slutten av praksisen, og enheten går gjennom svarene med skolen.",
      nn: "Studentane svarer på ei undersøking ved slutten av praksisen, og eininga går gjennom svara med skulen.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Tid og opplæring til praksisveilederne.",
      nn: "Tid og opplæring til praksisrettleiarane.",
    },
    source: { id: "own" },
  },
  {
    id: "recruit.studentScholarship",
    title: { nb: "Stipend til studenter", nn: "Stipend til studentar" },
    action: {
      nb: "Gi stipend til studenter i siste del av en utdanning vi mangler folk fra, med skriftlig avtale om bindingstid, sommerjobb og en fast kontakt hos oss.",
      nn: "Gi stipend til studentar i siste del av ei utdanning vi manglar folk frå, med skriftleg avtale om bindingstid, sommarjobb og ein fast kontakt hos oss.",
    },
    need: {
      nb: "Vi konkurrerer med mange om de samme nyutdannede.",
      nn: "Vi konkurrerer med mange om dei same nyutdanna.",
    },
    strategies: ["recruit"],
    sectors: ["helse", "oppvekst", "teknisk"],
    arenas: ["education"],
    indicator: {
      nb: "Hvor mange av dem som får stipend, som begynner her og blir lenger enn bindingstiden.",
      nn: "Kor mange av dei som får stipend, som startar her og blir lenger enn bindingstida.",
    },
    evaluation: {
      nb: "HR oppsummerer hvert år hvor mange avtaler som er inngått, og hvor mange som ble værende, før neste utlysning.",
      nn: "HR oppsummerer kvart år kor mange avtalar som er inngåtte, og kor mange som vart verande, før neste utlysing.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Antall stipend og størrelsen på dem.", nn: "Talet på stipend og storleiken på dei." },
    source: { id: "own" },
  },
  {
    id: "recruit.recruitmentSchool",
    title: { nb: "Rekrutteringsskole for ledere", nn: "Rekrutteringsskule for leiarar" },
    action: {
      nb: "Gi alle som er med på å ansette, et kort digitalt kurs i behovsanalyse, utlysning, intervju, referanser og likebehandling.",
      nn: "Gi alle som er med på å tilsetje, eit kort digitalt kurs i behovsanalyse, utlysing, intervju, referansar og likebehandling.",
    },
    need: {
      nb: "Kvaliteten på ansettelsene varierer mellom enhetene.",
      nn: "Kvaliteten på tilsetjingane varierer mellom einingane.",
    },
    strategies: ["recruit"],
    sectors: ["all"],
    arenas: ["course"],
    indicator: {
      nb: "Alle i intervjugruppene har tatt kurset, og færre ansettelser må gjøres om igjen.",
      nn: "Alle i intervjugruppene har teke kurset, og færre tilsetjingar må gjerast om att.",
    },
    evaluation: {
      nb: "HR spør ledere, tillitsvalgte og nyansatte hvordan prosessen var, og retter på kurset hvert år.",
      nn: "HR spør leiarar, tillitsvalde og nytilsette korleis prosessen var, og rettar på kurset kvart år.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Å lage eller kjøpe kurset, og arbeidstid.", nn: "Å lage eller kjøpe kurset, og arbeidstid." },
    source: { id: "nitt" },
    covers: ["nitt.arsplan.3a"],
  },
  {
    id: "recruit.diversity",
    title: { nb: "Rekruttering som gir mangfold", nn: "Rekruttering som gir mangfald" },
    action: {
      nb: "Gå gjennom utlysninger, krav og intervjuguider slik at de ikke stenger noen ute uten grunn, og alltid vurdere søkere fra grupper kommunen har få ansatte fra.",
      nn: "Gå gjennom utlysingar, krav og intervjuguidar slik at dei ikkje stengjer nokon ute utan grunn, og alltid vurdere søkjarar frå grupper kommunen har få tilsette frå.",
    },
    need: {
      nb: "De ansatte gjenspeiler ikke befolkningen, og vi går glipp av god kompetanse.",
      nn: "Dei tilsette speglar ikkje befolkninga, og vi går glipp av god kompetanse.",
    },
    strategies: ["recruit"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Bredden blant søkere og nyansatte øker fra år til år.",
      nn: "Breidda blant søkjarar og nytilsette aukar frå år til år.",
    },
    evaluation: {
      nb: "HR ser på tall for søkere og ansettelser hvert år, som en del av redegjørelsen for likestilling.",
      nn: "HR ser på tal for søkjarar og tilsetjingar kvart år, som ein del av utgreiinga om likestilling.",
    },
    responsible: RESPONSIBLE.hr,
    source: { id: "nitt" },
    covers: ["nitt.rekrutt.1"],
  },
  {
    id: "recruit.moreMen",
    title: { nb: "Flere menn i helse og barnehage", nn: "Fleire menn i helse og barnehage" },
    action: {
      nb: "Rekruttere menn til helsetjenester og barnehager gjennom omskoleringsløp, lærlingplasser og praksis, og sørge for at de ikke blir eneste mann på arbeidsplassen.",
      nn: "Rekruttere menn til helsetenester og barnehagar gjennom omskoleringsløp, lærlingplassar og praksis, og sørgje for at dei ikkje blir einaste mann på arbeidsplassen.",
    },
    need: {
      nb: "Nesten alle som søker, er kvinner, og halve befolkningen er lite representert.",
      nn: "Nesten alle som søkjer, er kvinner, og halve befolkninga er lite representert.",
    },
    strategies: ["recruit", "apprentices"],
    sectors: ["helse", "oppvekst"],
    arenas: ["job", "education"],
    indicator: {
      nb: "Andelen menn blant ansatte, lærlinger og studenter i praksis øker.",
      nn: "Det blir fleire menn blant tilsette, lærlingar og studentar i praksis.",
    },
    evaluation: {
      nb: "HR ser på tallene hvert år og spør mennene som er ansatt, hva som fikk dem til å bli.",
      nn: "HR ser på tala kvart år og spør mennene som er tilsette, kva som fekk dei til å bli verande.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Tid til veiledning og lønn i praksis. Sjekk hvilke ordninger kommunen kan bli med i.",
      nn: "Tid til rettleiing og løn i praksis. Sjekk kva ordningar kommunen kan bli med i.",
    },
    source: { id: "own" },
  },
  {
    id: "recruit.workTraining",
    title: { nb: "Fra arbeidstrening til jobb", nn: "Frå arbeidstrening til jobb" },
    action: {
      nb: "Samarbeide med Nav om plasser for arbeidstrening i tjenester som mangler folk, med en kontaktperson, opplæring og en plan for overgang til vanlig stilling eller fagbrev.",
      nn: "Samarbeide med Nav om plassar for arbeidstrening i tenester som manglar folk, med ein kontaktperson, opplæring og ein plan for overgang til vanleg stilling eller fagbrev.",
    },
    need: {
      nb: "Vi mangler arbeidskraft, og flere innbyggere ønsker seg inn i arbeidslivet.",
      nn: "Vi manglar arbeidskraft, og fleire innbyggjarar ønskjer seg inn i arbeidslivet.",
    },
    strategies: ["recruit", "collaborate"],
    sectors: ["all"],
    arenas: ["job", "network"],
    indicator: {
      nb: "Antall som har gått fra arbeidstrening til stilling, læreplass eller utdanning.",
      nn: "Talet på personar som har gått frå arbeidstrening til stilling, læreplass eller utdanning.",
    },
    evaluation: {
      nb: "Enheten og Nav oppsummerer sammen hvert halvår.",
      nn: "Eininga og Nav oppsummerer saman kvart halvår.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Tid til oppfølging. Sjekk hvilken støtte Nav kan gi.",
      nn: "Tid til oppfølging. Sjekk kva støtte Nav kan gi.",
    },
    source: { id: "own" },
  },
];
