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
      nb: "Gi stipend til studenter i siste del av en utdanning vi mangler folk fra, med sommerjobb, en fast kontakt hos oss og skriftlig avtale om hvor lenge de skal arbeide her, og om tilbakebetaling hvis de slutter før.",
      nn: "Gi stipend til studentar i siste del av ei utdanning vi manglar folk frå, med sommarjobb, ein fast kontakt hos oss og skriftleg avtale om kor lenge dei skal arbeide her, og om tilbakebetaling om dei sluttar før.",
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
  {
    id: "recruit.bonus",
    title: { nb: "Rekrutteringstillegg", nn: "Rekrutteringstillegg" },
    action: {
      nb: "Bruke rekrutteringstillegg i stillinger som står ledige lenge, etter kriterier som er drøftet med tillitsvalgte: hvilke stillinger, hvor lenge, og hva som gjelder for dem som allerede er ansatt.",
      nn: "Bruke rekrutteringstillegg i stillingar som står ledige lenge, etter kriterium som er drøfta med tillitsvalde: kva stillingar, kor lenge, og kva som gjeld for dei som allereie er tilsette.",
    },
    need: {
      nb: "Stillinger vi må ha fylt, står ledige selv om vi lyser dem ut flere ganger.",
      nn: "Stillingar vi må ha fylte, står ledige sjølv om vi lyser dei ut fleire gonger.",
    },
    strategies: ["recruit", "retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Tiden stillingene står ledige, blir kortere, og de som fikk tillegg, er her etter to år.",
      nn: "Tida stillingane står ledige, blir kortare, og dei som fekk tillegg, er her etter to år.",
    },
    evaluation: {
      nb: "Partene vurderer kriteriene hvert år, også hva tillegget har betydd for dem som var her fra før.",
      nn: "Partane vurderer kriteria kvart år, òg kva tillegget har betydd for dei som var her frå før.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Størrelsen på tilleggene og hvor mange som får dem.",
      nn: "Storleiken på tillegga og kor mange som får dei.",
    },
    source: { id: "own" },
  },
  {
    id: "recruit.studentLoan",
    title: { nb: "Nedskriving av studielån", nn: "Nedskriving av studielån" },
    action: {
      nb: "Tilby å betale en del av studielånet for hvert år en ansatt blir i en stilling kommunen har vanskelig for å fylle, med skriftlig avtale.",
      nn: "Tilby å betale ein del av studielånet for kvart år ein tilsett blir verande i ei stilling kommunen har vanskeleg for å fylle, med skriftleg avtale.",
    },
    need: {
      nb: "Nyutdannede med studielån velger kommuner med bedre vilkår.",
      nn: "Nyutdanna med studielån vel kommunar med betre vilkår.",
    },
    strategies: ["recruit", "retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Antall avtaler, og andelen som er ansatt når avtalen er ute.",
      nn: "Talet på avtalar, og delen som er tilsett når avtalen er ute.",
    },
    evaluation: {
      nb: "HR teller hvert år og spør nyansatte om ordningen hadde noe å si for valget.",
      nn: "HR tel kvart år og spør nytilsette om ordninga hadde noko å seie for valet.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Beløpet for hvert år, og skatt. Sjekk hvilke statlige ordninger som gjelder i kommunen.",
      nn: "Beløpet for kvart år, og skatt. Sjekk kva statlege ordningar som gjeld i kommunen.",
    },
    source: { id: "own" },
  },
  {
    id: "recruit.housing",
    title: { nb: "Bolig og hjelp til å flytte", nn: "Bustad og hjelp til å flytte" },
    action: {
      nb: "Gi nye ansatte som flytter hit, hjelp med bolig, barnehageplass, reise på intervju og flytting, og en fast kontakt som også hjelper familien til rette.",
      nn: "Gi nye tilsette som flyttar hit, hjelp med bustad, barnehageplass, reise på intervju og flytting, og ein fast kontakt som òg hjelper familien til rette.",
    },
    need: {
      nb: "Søkere takker nei fordi de ikke finner bolig, eller fordi familien ikke vil flytte.",
      nn: "Søkjarar takkar nei fordi dei ikkje finn bustad, eller fordi familien ikkje vil flytte.",
    },
    strategies: ["recruit", "retain"],
    sectors: ["all"],
    arenas: ["network"],
    indicator: {
      nb: "Færre takker nei på grunn av bolig, og flere tilflyttere er her etter to år.",
      nn: "Færre takkar nei på grunn av bustad, og fleire tilflyttarar er her etter to år.",
    },
    evaluation: {
      nb: "HR spør dem som takket nei, og dem som flyttet hit, og retter på tilbudet hvert år.",
      nn: "HR spør dei som takka nei, og dei som flytta hit, og rettar på tilbodet kvart år.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Boliger kommunen leier ut, flytting og tid til kontakten.",
      nn: "Bustader kommunen leiger ut, flytting og tid til kontakten.",
    },
    source: { id: "own" },
  },
  {
    id: "recruit.reputation",
    title: { nb: "Synlig og god arbeidsgiver", nn: "Synleg og god arbeidsgivar" },
    action: {
      nb: "La ansatte fortelle om jobbene sine på nett, på skoler og på messer, skrive utlysninger som viser hva vi tilbyr, og svare alle søkere raskt.",
      nn: "La tilsette fortelje om jobbane sine på nett, på skular og på messer, skrive utlysingar som viser kva vi tilbyr, og svare alle søkjarar raskt.",
    },
    need: {
      nb: "Få vet hva kommunen kan tilby av oppgaver og utvikling.",
      nn: "Få veit kva kommunen kan tilby av oppgåver og utvikling.",
    },
    strategies: ["recruit"],
    sectors: ["all"],
    arenas: ["network"],
    indicator: {
      nb: "Antall kvalifiserte søkere til hver stilling, og hva søkere svarer om oss.",
      nn: "Talet på kvalifiserte søkjarar til kvar stilling, og kva søkjarar svarer om oss.",
    },
    evaluation: {
      nb: "HR ser på søkertallene hvert halvår og spør nyansatte hvor de hørte om stillingen.",
      nn: "HR ser på søkjartala kvart halvår og spør nytilsette kvar dei høyrde om stillinga.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Annonser, messer og arbeidstid.", nn: "Annonsar, messer og arbeidstid." },
    source: { id: "own" },
  },
  {
    id: "recruit.summerJobs",
    title: { nb: "Sommerjobb for studenter", nn: "Sommarjobb for studentar" },
    action: {
      nb: "Tilby studenter sommerjobb med oppgaver fra faget, en fast veileder og en samtale om videre jobb, og holde kontakten med dem resten av studiet.",
      nn: "Tilby studentar sommarjobb med oppgåver frå faget, ein fast rettleiar og ein samtale om vidare jobb, og halde kontakten med dei resten av studiet.",
    },
    need: {
      nb: "Studenter herfra har ikke prøvd kommunen som arbeidsplass.",
      nn: "Studentar herifrå har ikkje prøvd kommunen som arbeidsplass.",
    },
    strategies: ["recruit"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Hvor mange studenter som har hatt sommerjobb, og hvor mange av dem som senere blir ansatt.",
      nn: "Kor mange studentar som har hatt sommarjobb, og kor mange av dei som seinare blir tilsette.",
    },
    evaluation: {
      nb: "Studentene og veilederne oppsummerer i august, og HR følger med på hvem som søker jobb her.",
      nn: "Studentane og rettleiarane oppsummerer i august, og HR følgjer med på kven som søkjer jobb her.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Lønn og tid til veiledning.", nn: "Løn og tid til rettleiing." },
    source: { id: "own" },
  },
  {
    id: "recruit.theses",
    title: { nb: "Studentoppgaver i kommunen", nn: "Studentoppgåver i kommunen" },
    action: {
      nb: "Lage en liste over spørsmål kommunen trenger svar på, tilby dem til studenter som skal skrive bachelor- eller masteroppgave, og gi hver student en kontaktperson.",
      nn: "Lage ei liste over spørsmål kommunen treng svar på, tilby dei til studentar som skal skrive bachelor- eller masteroppgåve, og gi kvar student ein kontaktperson.",
    },
    need: {
      nb: "Ingeniører, planleggere, økonomer og jurister vet lite om hva de kan arbeide med i kommunen.",
      nn: "Ingeniørar, planleggjarar, økonomar og juristar veit lite om kva dei kan arbeide med i kommunen.",
    },
    strategies: ["recruit", "collaborate"],
    sectors: ["teknisk", "administrasjon"],
    arenas: ["education", "network"],
    indicator: {
      nb: "Antall oppgaver som er skrevet, tatt i bruk, og som har ført til at noen søker jobb her.",
      nn: "Talet på oppgåver som er skrivne, tekne i bruk, og som har ført til at nokon søkjer jobb her.",
    },
    evaluation: {
      nb: "Studenten, kontaktpersonen og skolen ser sammen på nytten når oppgaven er levert.",
      nn: "Studenten, kontaktpersonen og skulen ser saman på nytta når oppgåva er levert.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: { nb: "Tid til kontaktpersonen, og reise.", nn: "Tid til kontaktpersonen, og reise." },
    source: { id: "own" },
  },
];
