import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures by which the staff learn in their jobs and from each other. */
export const DEVELOP_AT_WORK: readonly StandardMeasure[] = [
  {
    id: "develop.twinCompetence",
    title: { nb: "Tvillingkompetanse", nn: "Tvillingkompetanse" },
    action: {
      nb: "Lære opp en medarbeider nummer to i systemer og arbeidsprosesser som bare én person behersker, og la tvillingen gjøre oppgaven noen ganger i året.",
      nn: "Lære opp ein medarbeidar nummer to i system og arbeidsprosessar som berre éin person meistrar, og la tvillingen gjere oppgåva nokre gonger i året.",
    },
    need: {
      nb: "Viktige oppgaver stopper når den ene som kan dem, er borte.",
      nn: "Viktige oppgåver stoppar når den eine som kan dei, er borte.",
    },
    strategies: ["develop", "mobilise"],
    sectors: ["all"],
    arenas: ["workplace", "job"],
    indicator: {
      nb: "To personer kan utføre hver av de oppgavene som står på listen over sårbare områder.",
      nn: "To personar kan utføre kvar av dei oppgåvene som står på lista over sårbare område.",
    },
    evaluation: {
      nb: "Enhetslederen går gjennom listen hvert halvår og prøver ordningen når den faste er på ferie.",
      nn: "Einingsleiaren går gjennom lista kvart halvår og prøver ordninga når den faste er på ferie.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Arbeidstid til opplæring og øving.", nn: "Arbeidstid til opplæring og øving." },
    source: { id: "nitt" },
    covers: ["nitt.laere.3", "nitt.refl.laere.2", "nitt.tab.tvilling"],
  },
  {
    id: "develop.learningMeetings",
    title: { nb: "Lærende møter", nn: "Lærande møte" },
    action: {
      nb: "Bruke en fast oppskrift på avdelingsmøter og personalmøter: Alle forbereder seg og bidrar, måten å arbeide på passer til temaet, og møtet ender med konklusjoner og hvem som gjør hva.",
      nn: "Bruke ei fast oppskrift på avdelingsmøte og personalmøte: Alle førebur seg og bidreg, måten å arbeide på passar til temaet, og møtet endar med konklusjonar og kven som gjer kva.",
    },
    need: {
      nb: "Møtene går mest til informasjon, og vi lærer lite av hverandre.",
      nn: "Møta går mest til informasjon, og vi lærer lite av kvarandre.",
    },
    strategies: ["develop"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "De fleste sier at de lærte noe de har bruk for, og at avtalene fra møtet blir fulgt opp.",
      nn: "Dei fleste seier at dei lærte noko dei har bruk for, og at avtalane frå møtet blir følgde opp.",
    },
    evaluation: {
      nb: "Deltakerne svarer på to korte spørsmål etter møtet, og avdelingen ser på svarene hvert halvår.",
      nn: "Deltakarane svarer på to korte spørsmål etter møtet, og avdelinga ser på svara kvart halvår.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "nitt" },
    covers: ["nitt.kultur.1"],
  },
  {
    id: "develop.peerSupervision",
    title: { nb: "Kollegaveiledning", nn: "Kollegarettleiing" },
    action: {
      nb: "Sette sammen faste grupper på fire til seks kolleger, som møtes hver måned og veileder hverandre i saker fra arbeidet etter en avtalt metode.",
      nn: "Setje saman faste grupper på fire til seks kollegaar, som møtest kvar månad og rettleier kvarandre i saker frå arbeidet etter ein avtalt metode.",
    },
    need: {
      nb: "Ansatte står alene i vanskelige saker og får lite tilbakemelding på arbeidet.",
      nn: "Tilsette står åleine i vanskelege saker og får lite tilbakemelding på arbeidet.",
    },
    strategies: ["develop", "retain"],
    sectors: ["oppvekst", "helse"],
    arenas: ["workplace"],
    indicator: {
      nb: "Gruppene møtes som planlagt, og deltakerne opplever at de mestrer mer.",
      nn: "Gruppene møtest som planlagt, og deltakarane opplever at dei meistrar meir.",
    },
    evaluation: {
      nb: "Gruppene vurderer nytten etter et halvt år og avgjør om metoden eller gruppene skal endres.",
      nn: "Gruppene vurderer nytta etter eit halvt år og avgjer om metoden eller gruppene skal endrast.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Arbeidstid, og opplæring av dem som leder gruppene.",
      nn: "Arbeidstid, og opplæring av dei som leier gruppene.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.jobShadowing",
    title: { nb: "Hospitering i en annen enhet", nn: "Hospitering i ei anna eining" },
    action: {
      nb: "La medarbeidere følge en kollega i en annen enhet eller kommune noen dager, med et avtalt læringsmål og en kort orientering i egen avdeling etterpå.",
      nn: "La medarbeidarar følgje ein kollega i ei anna eining eller ein annan kommune nokre dagar, med eit avtalt læringsmål og ei kort orientering i eiga avdeling etterpå.",
    },
    need: {
      nb: "Vi kjenner lite til hvordan andre løser de samme oppgavene.",
      nn: "Vi kjenner lite til korleis andre løyser dei same oppgåvene.",
    },
    strategies: ["develop", "collaborate"],
    sectors: ["all"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Hver som har hospitert, har ført minst én ny måte å arbeide på inn i egen avdeling.",
      nn: "Kvar som har hospitert, har ført minst éin ny måte å arbeide på inn i eiga avdeling.",
    },
    evaluation: {
      nb: "Leder og medarbeider ser på læringsmålet rett etter, og på bruken tre måneder senere.",
      nn: "Leiar og medarbeidar ser på læringsmålet rett etter, og på bruken tre månader seinare.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Vikar og reise.", nn: "Vikar og reise." },
    source: { id: "own" },
  },
  {
    id: "develop.passOn",
    title: { nb: "Dele det nye etter utdanning og kurs", nn: "Dele det nye etter utdanning og kurs" },
    action: {
      nb: "Avtale med alle som tar utdanning eller kurs, hvordan de skal dele kunnskapen etterpå: i et internt møte, ved å veilede kolleger eller ved å prøve ut noe nytt sammen med dem.",
      nn: "Avtale med alle som tek utdanning eller kurs, korleis dei skal dele kunnskapen etterpå: i eit internt møte, ved å rettleie kollegaar eller ved å prøve ut noko nytt saman med dei.",
    },
    need: {
      nb: "Ny kunnskap blir hos den som var på kurs, og kommer ikke resten av avdelingen til gode.",
      nn: "Ny kunnskap blir hos den som var på kurs, og kjem ikkje resten av avdelinga til gode.",
    },
    strategies: ["develop", "mobilise"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Alle som har tatt utdanning eller kurs, har delt det de lærte innen tre måneder.",
      nn: "Alle som har teke utdanning eller kurs, har delt det dei lærte innan tre månader.",
    },
    evaluation: {
      nb: "Lederen følger avtalene opp i medarbeidersamtalen og ser etter om praksis har endret seg.",
      nn: "Leiaren følgjer avtalane opp i medarbeidarsamtalen og ser etter om praksis har endra seg.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "nitt" },
    covers: ["nitt.kultur.4", "nitt.laere.6"],
  },
  {
    id: "develop.simulation",
    title: { nb: "Øving og simulering", nn: "Øving og simulering" },
    action: {
      nb: "Øve jevnlig på situasjoner som er sjeldne eller farlige, med utstyr og roller som i virkeligheten, og gå gjennom øvingen sammen etterpå.",
      nn: "Øve jamleg på situasjonar som er sjeldne eller farlege, med utstyr og roller som i røynda, og gå gjennom øvinga saman etterpå.",
    },
    need: {
      nb: "Ansatte må handle raskt og riktig i situasjoner de sjelden møter.",
      nn: "Tilsette må handle raskt og rett i situasjonar dei sjeldan møter.",
    },
    strategies: ["develop"],
    sectors: ["helse", "teknisk"],
    arenas: ["workplace"],
    indicator: {
      nb: "Alle har øvd på de situasjonene som er valgt ut, og feilene fra forrige øving er rettet.",
      nn: "Alle har øvd på dei situasjonane som er valde ut, og feila frå førre øving er retta.",
    },
    evaluation: {
      nb: "Hver øving ender med en kort rapport, og avvik fra hverdagen avgjør hva neste øving handler om.",
      nn: "Kvar øving endar med ein kort rapport, og avvik frå kvardagen avgjer kva neste øving handlar om.",
    },
    responsible: RESPONSIBLE.training,
    cost: { nb: "Utstyr, instruktør og vikarer.", nn: "Utstyr, instruktør og vikarar." },
    source: { id: "own" },
  },
  {
    id: "develop.welfareTechnology",
    title: { nb: "Opplæring i velferdsteknologi", nn: "Opplæring i velferdsteknologi" },
    action: {
      nb: "Peke ut en ressursperson for velferdsteknologi i hver avdeling, og gi alle ansatte opplæring i utstyret de skal bruke og veilede brukere i.",
      nn: "Peike ut ein ressursperson for velferdsteknologi i kvar avdeling, og gi alle tilsette opplæring i utstyret dei skal bruke og rettleie brukarar i.",
    },
    need: {
      nb: "Velferdsteknologi er kjøpt inn, men blir brukt for lite fordi ansatte er utrygge på den.",
      nn: "Velferdsteknologi er kjøpt inn, men blir brukt for lite fordi tilsette er utrygge på han.",
    },
    strategies: ["develop"],
    sectors: ["helse"],
    arenas: ["workplace", "course"],
    indicator: {
      nb: "Alle ansatte har fått opplæringen, og flere brukere har tatt teknologien i bruk.",
      nn: "Alle tilsette har fått opplæringa, og fleire brukarar har teke teknologien i bruk.",
    },
    evaluation: {
      nb: "Ressurspersonene melder hvert kvartal hva som er i bruk, og hva ansatte trenger mer opplæring i.",
      nn: "Ressurspersonane melder kvart kvartal kva som er i bruk, og kva tilsette treng meir opplæring i.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Tid til ressurspersonene, kurs og vikarer.",
      nn: "Tid til ressurspersonane, kurs og vikarar.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.competencePackages",
    title: {
      nb: "Utdanningsdirektoratets kompetansepakker",
      nn: "Kompetansepakkane til Utdanningsdirektoratet",
    },
    action: {
      nb: "La hele personalet i barnehagen eller skolen arbeide med en kompetansepakke gjennom et helt år, med felles møter og utprøving mellom møtene.",
      nn: "La heile personalet i barnehagen eller skulen arbeide med ein kompetansepakke gjennom eit heilt år, med felles møte og utprøving mellom møta.",
    },
    need: {
      nb: "Personalet trenger felles kunnskap om et område som barna eller elevene har behov for.",
      nn: "Personalet treng felles kunnskap om eit område som barna eller elevane har behov for.",
    },
    strategies: ["develop"],
    sectors: ["oppvekst"],
    arenas: ["workplace", "course"],
    indicator: {
      nb: "Alle i personalet har vært med, og de har prøvd ut og tatt i bruk noe nytt.",
      nn: "Alle i personalet har vore med, og dei har prøvd ut og teke i bruk noko nytt.",
    },
    evaluation: {
      nb: "Personalet vurderer egen praksis før, midt i og etter året.",
      nn: "Personalet vurderer eigen praksis før, midt i og etter året.",
    },
    responsible: RESPONSIBLE.schoolOrKindergarten,
    cost: { nb: "Møtetid for hele personalet.", nn: "Møtetid for heile personalet." },
    source: { id: "veil" },
    covers: ["veil.oppvekst.1"],
  },
  {
    id: "develop.tryNewWays",
    title: { nb: "Prøve ut nye måter å arbeide på", nn: "Prøve ut nye måtar å arbeide på" },
    action: {
      nb: "Sette ned en gruppe på tvers av fag som prøver ut en ny løsning i liten skala sammen med innbyggere, med avsatt tid og enkle verktøy for innovasjon.",
      nn: "Setje ned ei gruppe på tvers av fag som prøver ut ei ny løysing i liten skala saman med innbyggjarar, med avsett tid og enkle verktøy for innovasjon.",
    },
    need: {
      nb: "Oppgavene vokser raskere enn vi får ansatt folk, og må løses på nye måter.",
      nn: "Oppgåvene veks raskare enn vi får tilsett folk, og må løysast på nye måtar.",
    },
    strategies: ["develop", "mobilise"],
    sectors: ["all"],
    arenas: ["job", "network"],
    indicator: {
      nb: "Minst én løsning er prøvd ut hvert år, og det er avgjort om den skal innføres eller legges bort.",
      nn: "Minst éi løysing er prøvd ut kvart år, og det er avgjort om ho skal innførast eller leggjast bort.",
    },
    evaluation: {
      nb: "Gruppen bestemmer på forhånd hva som skal måles, og legger fram resultatet for ledelsen.",
      nn: "Gruppa avgjer på førehand kva som skal målast, og legg fram resultatet for leiinga.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: { nb: "Tid til gruppen, og det som skal prøves ut.", nn: "Tid til gruppa, og det som skal prøvast ut." },
    source: { id: "nitt" },
    covers: ["nitt.kultur.8"],
  },
  {
    id: "develop.ethicalReflection",
    title: { nb: "Etisk refleksjon", nn: "Etisk refleksjon" },
    action: {
      nb: "Sette av en fast halvtime til etisk refleksjon i hver avdeling, der en ansatt som har fått opplæring, leder samtalen om en situasjon fra arbeidet.",
      nn: "Setje av ein fast halvtime til etisk refleksjon i kvar avdeling, der ein tilsett som har fått opplæring, leier samtalen om ein situasjon frå arbeidet.",
    },
    need: {
      nb: "Ansatte står i vanskelige valg, og vi løser like situasjoner ulikt.",
      nn: "Tilsette står i vanskelege val, og vi løyser like situasjonar ulikt.",
    },
    strategies: ["develop"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Avdelingene holder refleksjonene som avtalt, og flere svarer at de får støtte i vanskelige valg.",
      nn: "Avdelingane held refleksjonane som avtalt, og fleire svarer at dei får støtte i vanskelege val.",
    },
    evaluation: {
      nb: "Avdelingen oppsummerer hvert halvår hva de har tatt opp, uten navn, og hva de gjør på en annen måte nå.",
      nn: "Avdelinga oppsummerer kvart halvår kva dei har teke opp, utan namn, og kva dei gjer på ein annan måte no.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Arbeidstid, og opplæring av dem som leder samtalene.",
      nn: "Arbeidstid, og opplæring av dei som leier samtalane.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.preparedness",
    title: { nb: "Øving i beredskap", nn: "Øving i beredskap" },
    action: {
      nb: "Øve kriseledelsen og enhetene etter en fast plan, på hendelser som kommunens risikoanalyse peker på, og gi opplæring til dem som har en rolle i beredskapen.",
      nn: "Øve kriseleiinga og einingane etter ein fast plan, på hendingar som risikoanalysen til kommunen peikar på, og gi opplæring til dei som har ei rolle i beredskapen.",
    },
    need: {
      nb: "Mange har en rolle i beredskapen som de ikke har øvd på.",
      nn: "Mange har ei rolle i beredskapen som dei ikkje har øvd på.",
    },
    strategies: ["develop"],
    sectors: ["all"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Alle med en rolle i beredskapen har øvd i løpet av to år, og funnene er fulgt opp.",
      nn: "Alle med ei rolle i beredskapen har øvd i løpet av to år, og funna er følgde opp.",
    },
    evaluation: {
      nb: "Hver øving ender med en rapport, og beredskapsplanen og neste øving blir justert etter den.",
      nn: "Kvar øving endar med ein rapport, og beredskapsplanen og neste øving blir justerte etter han.",
    },
    responsible: { nb: "Beredskapskoordinator", nn: "Beredskapskoordinator" },
    cost: { nb: "Arbeidstid, og hjelp til å lage øvinger.", nn: "Arbeidstid, og hjelp til å lage øvingar." },
    source: { id: "own" },
  },
  {
    id: "develop.shiftPlanning",
    title: { nb: "Turnus og bemanning som lederfag", nn: "Turnus og bemanning som leiarfag" },
    action: {
      nb: "Gi ledere og tillitsvalgte felles opplæring i turnus, arbeidstid og bemanning, og la dem planlegge neste turnus sammen med en som har gjort det før.",
      nn: "Gi leiarar og tillitsvalde felles opplæring i turnus, arbeidstid og bemanning, og la dei planleggje neste turnus saman med ein som har gjort det før.",
    },
    need: {
      nb: "Turnusene bruker ikke kompetansen godt nok, og det er for mange små stillinger og sene vaktbytter.",
      nn: "Turnusane bruker ikkje kompetansen godt nok, og det er for mange små stillingar og seine vaktbyte.",
    },
    strategies: ["develop", "mobilise"],
    sectors: ["helse"],
    arenas: ["course", "job"],
    indicator: {
      nb: "Alle vakter har den kompetansen som er avtalt, og det blir færre hull i turnusen.",
      nn: "Alle vakter har den kompetansen som er avtalt, og det blir færre hol i turnusen.",
    },
    evaluation: {
      nb: "Leder og tillitsvalgt går gjennom hver turnus når den er ferdig: Hva virket, og hva endrer vi?",
      nn: "Leiar og tillitsvald går gjennom kvar turnus når han er ferdig: Kva verka, og kva endrar vi?",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: { nb: "Kurs og arbeidstid.", nn: "Kurs og arbeidstid." },
    source: { id: "own" },
  },
  {
    id: "develop.assistants",
    title: {
      nb: "Opplæring for assistenter i skole og barnehage",
      nn: "Opplæring for assistentar i skule og barnehage",
    },
    action: {
      nb: "Gi assistenter og fagarbeidere i skoler og barnehager en felles plan for opplæring gjennom året, med tema fra hverdagen, tid på planleggingsdagene og veiledning av en pedagog.",
      nn: "Gi assistentar og fagarbeidarar i skular og barnehagar ein felles plan for opplæring gjennom året, med tema frå kvardagen, tid på planleggingsdagane og rettleiing av ein pedagog.",
    },
    need: {
      nb: "De som er mest sammen med barna, får ofte minst opplæring.",
      nn: "Dei som er mest saman med barna, får ofte minst opplæring.",
    },
    strategies: ["develop"],
    sectors: ["oppvekst"],
    arenas: ["workplace", "course"],
    indicator: {
      nb: "Alle har vært med på opplæringen, og pedagogene ser endring i arbeidet med barna.",
      nn: "Alle har vore med på opplæringa, og pedagogane ser endring i arbeidet med barna.",
    },
    evaluation: {
      nb: "Assistentene og pedagogene vurderer opplegget hver vår, og styrer eller rektor justerer planen.",
      nn: "Assistentane og pedagogane vurderer opplegget kvar vår, og styrar eller rektor justerer planen.",
    },
    responsible: RESPONSIBLE.schoolOrKindergarten,
    cost: { nb: "Arbeidstid, og tid til veiledning.", nn: "Arbeidstid, og tid til rettleiing." },
    source: { id: "own" },
  },
];
