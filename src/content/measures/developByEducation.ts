import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures by which the staff learn on courses and by education. */
export const DEVELOP_BY_EDUCATION: readonly StandardMeasure[] = [
  {
    id: "develop.certificateAtWork",
    title: { nb: "Fagbrev på jobb", nn: "Fagbrev på jobb" },
    action: {
      nb: "Tilby fagbrev på jobb til assistenter og andre ufaglærte i fast stilling, med en veileder på arbeidsplassen og avsatt tid til å lære.",
      nn: "Tilby fagbrev på jobb til assistentar og andre ufaglærte i fast stilling, med ein rettleiar på arbeidsplassen og avsett tid til å lære.",
    },
    need: {
      nb: "Vi mangler fagarbeidere og har erfarne ansatte uten fagbrev.",
      nn: "Vi manglar fagarbeidarar og har erfarne tilsette utan fagbrev.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["job", "education"],
    indicator: {
      nb: "Antall ansatte som har tatt fagbrev, og andelen stillinger som har fagutdanning.",
      nn: "Talet på tilsette som har teke fagbrev, og delen av stillingane som har fagutdanning.",
    },
    evaluation: {
      nb: "Veilederen går gjennom framdriften med hver kandidat hvert halvår, og HR teller hvert år hvor mange som har bestått fagprøven.",
      nn: "Rettleiaren går gjennom framdrifta med kvar kandidat kvart halvår, og HR tel kvart år kor mange som har greidd fagprøva.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Tid til veiledning, læremidler og vikar. Sjekk hvilke tilskudd som finnes.",
      nn: "Tid til rettleiing, læremiddel og vikar. Sjekk kva tilskot som finst.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.decentralisedEducation",
    title: { nb: "Desentralisert utdanning", nn: "Desentralisert utdanning" },
    action: {
      nb: "Legge til rette for at ansatte kan ta desentralisert eller samlingsbasert utdanning til sykepleier, vernepleier, barnehagelærer eller lærer, med fri til samlinger og eksamen.",
      nn: "Leggje til rette for at tilsette kan ta desentralisert eller samlingsbasert utdanning til sjukepleiar, vernepleiar, barnehagelærar eller lærar, med fri til samlingar og eksamen.",
    },
    need: {
      nb: "Vi får for få søkere med høgskoleutdanning, men har ansatte som vil bo og arbeide her.",
      nn: "Vi får for få søkjarar med høgskuleutdanning, men har tilsette som vil bu og arbeide her.",
    },
    strategies: ["develop", "retain"],
    sectors: ["helse", "oppvekst"],
    arenas: ["education"],
    indicator: {
      nb: "Antall ansatte som er i gang, som har fullført, og som arbeider her to år etter.",
      nn: "Talet på tilsette som er i gang, som har fullført, og som arbeider her to år etter.",
    },
    evaluation: {
      nb: "HR snakker med hver student hvert år om framdrift og tilrettelegging, og oppsummerer for ledelsen.",
      nn: "HR snakkar med kvar student kvart år om framdrift og tilrettelegging, og oppsummerer for leiinga.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Lønn under samlinger, vikarer, reise og læremidler.",
      nn: "Løn under samlingar, vikarar, reise og læremiddel.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.furtherEducation",
    title: { nb: "Videreutdanning kommunen trenger", nn: "Vidareutdanning kommunen treng" },
    action: {
      nb: "Prioritere hvert år hvilke videreutdanninger kommunen trenger, og støtte ansatte som tar dem, etter kriterier som er drøftet med tillitsvalgte.",
      nn: "Prioritere kvart år kva vidareutdanningar kommunen treng, og støtte tilsette som tek dei, etter kriterium som er drøfta med tillitsvalde.",
    },
    need: {
      nb: "Analysen viser at vi mangler spesialkompetanse, og at ansatte kan bygge videre på det de har.",
      nn: "Analysen viser at vi manglar spesialkompetanse, og at tilsette kan byggje vidare på det dei har.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["education"],
    indicator: {
      nb: "Antall ansatte som har fullført en prioritert videreutdanning og bruker den i stillingen sin.",
      nn: "Talet på tilsette som har fullført ei prioritert vidareutdanning og bruker ho i stillinga si.",
    },
    evaluation: {
      nb: "Lederne melder hvert år hva de ansatte har tatt, og hvordan det er tatt i bruk. Listen blir justert etter det.",
      nn: "Leiarane melder kvart år kva dei tilsette har teke, og korleis det er teke i bruk. Lista blir justert etter det.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Studieavgift, permisjon med lønn og vikarer.",
      nn: "Studieavgift, permisjon med løn og vikarar.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.teacherEducation",
    title: { nb: "Videreutdanning for lærere", nn: "Vidareutdanning for lærarar" },
    action: {
      nb: "La lærere som mangler kompetanse i fag de underviser i, ta videreutdanning gjennom den statlige ordningen, og planlegge timene deres etter det.",
      nn: "La lærarar som manglar kompetanse i fag dei underviser i, ta vidareutdanning gjennom den statlege ordninga, og planleggje timane deira etter det.",
    },
    need: {
      nb: "Noen lærere oppfyller ikke kompetansekravene i fagene de underviser i.",
      nn: "Nokre lærarar oppfyller ikkje kompetansekrava i faga dei underviser i.",
    },
    strategies: ["develop"],
    sectors: ["oppvekst"],
    arenas: ["education"],
    indicator: {
      nb: "Andelen timer i hvert fag som har lærer med den kompetansen som kreves.",
      nn: "Delen av timane i kvart fag som har lærar med den kompetansen som krevst.",
    },
    evaluation: {
      nb: "Rektor ser på tallene når neste skoleår blir planlagt.",
      nn: "Rektor ser på tala når neste skuleår blir planlagt.",
    },
    responsible: { nb: "Rektor", nn: "Rektor" },
    cost: {
      nb: "Vikar eller stipend, reise og læremidler. Sjekk hva staten dekker.",
      nn: "Vikar eller stipend, reise og læremiddel. Sjekk kva staten dekkjer.",
    },
    source: { id: "veil" },
    covers: ["veil.oppvekst.3"],
  },
  {
    id: "develop.studyLeave",
    title: { nb: "Studiepermisjon", nn: "Studiepermisjon" },
    action: {
      nb: "Lage en felles rutine for utdanningspermisjon etter arbeidsmiljøloven § 12-11 og HTA kap. 1 pkt. 14.2, slik at alle ansatte vet hva de kan søke om, og ledere behandler søknadene likt.",
      nn: "Lage ein felles rutine for utdanningspermisjon etter arbeidsmiljølova § 12-11 og HTA kap. 1 pkt. 14.2, slik at alle tilsette veit kva dei kan søkje om, og leiarar behandlar søknadene likt.",
    },
    need: {
      nb: "Ansatte som vil ta utdanning, får ulike svar fra ulike ledere.",
      nn: "Tilsette som vil ta utdanning, får ulike svar frå ulike leiarar.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["education"],
    indicator: {
      nb: "Alle søknader er behandlet etter rutinen, og den er kjent for ledere og ansatte.",
      nn: "Alle søknader er behandla etter rutinen, og han er kjend for leiarar og tilsette.",
    },
    evaluation: {
      nb: "HR og tillitsvalgte går gjennom søknader og svar én gang i året.",
      nn: "HR og tillitsvalde går gjennom søknader og svar éin gong i året.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Lønn der permisjonen er lønnet, og vikarer.",
      nn: "Løn der permisjonen er løna, og vikarar.",
    },
    source: { id: "aml", place: "§ 12-11" },
    covers: ["veil.aml.12-11", "veil.hta.14-2.1", "veil.hta.14-2.2"],
  },
  {
    id: "develop.scholarship",
    title: { nb: "Stipend til ansatte", nn: "Stipend til tilsette" },
    action: {
      nb: "Lyse ut stipend hvert år til ansatte som tar utdanning kommunen trenger, med skriftlig avtale om bindingstid på høyst to år. Den som slutter før tiden er ute, betaler tilbake i forhold til det som er igjen, jf. HTA kap. 1 pkt. 14.3.",
      nn: "Lyse ut stipend kvart år til tilsette som tek utdanning kommunen treng, med skriftleg avtale om bindingstid på høgst to år. Den som sluttar før tida er ute, betaler tilbake i forhold til det som er att, jf. HTA kap. 1 pkt. 14.3.",
    },
    need: {
      nb: "Ansatte lar være å ta utdanning vi trenger, fordi de ikke har råd.",
      nn: "Tilsette lèt vere å ta utdanning vi treng, fordi dei ikkje har råd.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["education"],
    indicator: {
      nb: "Andelen som fullfører, og andelen som er ansatt her når bindingstiden er ute.",
      nn: "Delen som fullfører, og delen som er tilsett her når bindingstida er ute.",
    },
    evaluation: {
      nb: "HR oppsummerer hvert år før neste utlysning og foreslår hvilke utdanninger som skal prioriteres.",
      nn: "HR oppsummerer kvart år før neste utlysing og foreslår kva utdanningar som skal prioriterast.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Antall stipend og størrelsen på dem.", nn: "Talet på stipend og storleiken på dei." },
    source: { id: "own" },
  },
  {
    id: "develop.leaders",
    title: { nb: "Lederutvikling", nn: "Leiarutvikling" },
    action: {
      nb: "Gjennomføre et felles program for alle ledere, med samlinger, øvelser i egen enhet og faste grupper der lederne veileder hverandre.",
      nn: "Gjennomføre eit felles program for alle leiarar, med samlingar, øvingar i eiga eining og faste grupper der leiarane rettleier kvarandre.",
    },
    need: {
      nb: "Lederne trenger å bli tryggere på å lede endring og utvikle kompetansen i egen enhet.",
      nn: "Leiarane treng å bli tryggare på å leie endring og utvikle kompetansen i eiga eining.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["course", "network"],
    indicator: {
      nb: "Alle ledere har vært med, og de ansatte vurderer ledelsen bedre i neste medarbeiderundersøkelse.",
      nn: "Alle leiarar har vore med, og dei tilsette vurderer leiinga betre i neste medarbeidarundersøking.",
    },
    evaluation: {
      nb: "Lederne vurderer hver samling, og HR sammenligner medarbeiderundersøkelsen før og etter.",
      nn: "Leiarane vurderer kvar samling, og HR samanliknar medarbeidarundersøkinga før og etter.",
    },
    responsible: RESPONSIBLE.director,
    cost: { nb: "Kursholder, lokaler og ledernes tid.", nn: "Kurshaldar, lokale og tida til leiarane." },
    source: { id: "own" },
  },
  {
    id: "develop.digitalCourses",
    title: { nb: "Digitale kurs", nn: "Digitale kurs" },
    action: {
      nb: "Samle korte digitale kurs på én plattform, velge hvilke som er felles for alle og for hver yrkesgruppe, og gi ansatte tid til å ta dem i arbeidstiden.",
      nn: "Samle korte digitale kurs på éi plattform, velje kva for nokre som er felles for alle og for kvar yrkesgruppe, og gi tilsette tid til å ta dei i arbeidstida.",
    },
    need: {
      nb: "Ansatte i turnus og små stillinger kan sjelden være med på kurs til faste tider.",
      nn: "Tilsette i turnus og små stillingar kan sjeldan vere med på kurs til faste tider.",
    },
    strategies: ["develop"],
    sectors: ["all"],
    arenas: ["course"],
    indicator: {
      nb: "Andelen som har fullført kursene for sin yrkesgruppe innen fristen.",
      nn: "Delen som har fullført kursa for si yrkesgruppe innan fristen.",
    },
    evaluation: {
      nb: "Plattformen viser hvem som har fullført, og lederen spør i et møte om kursene er nyttige i arbeidet.",
      nn: "Plattforma viser kven som har fullført, og leiaren spør i eit møte om kursa er nyttige i arbeidet.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Lisens, egne kurs som må lages, og arbeidstid.",
      nn: "Lisens, eigne kurs som må lagast, og arbeidstid.",
    },
    source: { id: "nitt" },
    covers: ["nitt.kultur.7", "veil.laering.9"],
  },
  {
    id: "develop.digitalSkills",
    title: { nb: "Digitale ferdigheter og kunstig intelligens", nn: "Digitale ferdigheiter og kunstig intelligens" },
    action: {
      nb: "Gi ansatte i administrasjonen opplæring i fagsystemene, i trygg bruk av kunstig intelligens og i personvern, med superbrukere som hjelper kolleger i hverdagen.",
      nn: "Gi tilsette i administrasjonen opplæring i fagsystema, i trygg bruk av kunstig intelligens og i personvern, med superbrukarar som hjelper kollegaar i kvardagen.",
    },
    need: {
      nb: "Nye digitale verktøy blir tatt i bruk ulikt, og mange er usikre på hva som er lov.",
      nn: "Nye digitale verktøy blir tekne i bruk ulikt, og mange er usikre på kva som er lov.",
    },
    strategies: ["develop"],
    sectors: ["administrasjon"],
    arenas: ["course", "job"],
    indicator: {
      nb: "Alle har tatt grunnkurset, og arbeidsprosesser som er valgt ut, tar kortere tid.",
      nn: "Alle har teke grunnkurset, og arbeidsprosessar som er valde ut, tek kortare tid.",
    },
    evaluation: {
      nb: "Ansatte svarer på en kort undersøkelse om hva de mestrer, før opplæringen og et halvt år etter.",
      nn: "Tilsette svarer på ei kort undersøking om kva dei meistrar, før opplæringa og eit halvt år etter.",
    },
    responsible: { nb: "Ansvarlig for digitalisering", nn: "Ansvarleg for digitalisering" },
    cost: { nb: "Kurs, lisenser og tid til superbrukerne.", nn: "Kurs, lisensar og tid til superbrukarane." },
    source: { id: "own" },
  },
  {
    id: "develop.languageTraining",
    title: { nb: "Norskopplæring på arbeidsplassen", nn: "Norskopplæring på arbeidsplassen" },
    action: {
      nb: "Gi ansatte som trenger det, norskopplæring i arbeidstiden, knyttet til ord og situasjoner i jobben, og la dem få en språkhjelper blant kollegene.",
      nn: "Gi tilsette som treng det, norskopplæring i arbeidstida, knytt til ord og situasjonar i jobben, og la dei få ein språkhjelpar blant kollegaane.",
    },
    need: {
      nb: "Dyktige ansatte behersker ikke norsk godt nok til å dokumentere og samarbeide trygt.",
      nn: "Dyktige tilsette meistrar ikkje norsk godt nok til å dokumentere og samarbeide trygt.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["workplace", "course"],
    indicator: {
      nb: "Deltakerne når språknivået som er avtalt, og dokumenterer uten hjelp.",
      nn: "Deltakarane når språknivået som er avtalt, og dokumenterer utan hjelp.",
    },
    evaluation: {
      nb: "Nivået blir prøvd før og etter, og leder og deltaker ser sammen på hva som er lettere i jobben.",
      nn: "Nivået blir prøvd før og etter, og leiar og deltakar ser saman på kva som er lettare i jobben.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Lærer, arbeidstid og vikar. Sjekk hvilke tilskudd som finnes.",
      nn: "Lærar, arbeidstid og vikar. Sjekk kva tilskot som finst.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.certificates",
    title: { nb: "Oversikt over sertifikater og pålagte kurs", nn: "Oversikt over sertifikat og pålagde kurs" },
    action: {
      nb: "Lage en oversikt over hvilke sertifikater og pålagte kurs hver stilling i tekniske tjenester krever, og planlegge kurs før de går ut.",
      nn: "Lage ei oversikt over kva sertifikat og pålagde kurs kvar stilling i tekniske tenester krev, og planleggje kurs før dei går ut.",
    },
    need: {
      nb: "Sertifikater går ut uten at noen merker det, og da kan ikke oppgavene utføres.",
      nn: "Sertifikat går ut utan at nokon merkar det, og då kan ikkje oppgåvene utførast.",
    },
    strategies: ["develop"],
    sectors: ["teknisk"],
    arenas: ["course"],
    indicator: {
      nb: "Ingen arbeider uten gyldig sertifikat i oppgaver som krever det.",
      nn: "Ingen arbeider utan gyldig sertifikat i oppgåver som krev det.",
    },
    evaluation: {
      nb: "Enhetslederen går gjennom oversikten hvert halvår sammen med verneombudet.",
      nn: "Einingsleiaren går gjennom oversikta kvart halvår saman med verneombodet.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Kursavgift, reise og vikarer.", nn: "Kursavgift, reise og vikarar." },
    source: { id: "own" },
  },
  {
    id: "develop.experienceCandidate",
    title: { nb: "Praksiskandidatordningen", nn: "Praksiskandidatordninga" },
    action: {
      nb: "Hjelpe ansatte med lang praksis og uten fagbrev med å ta fagprøven som praksiskandidat: regne ut praksisen, dekke teorikurs og eksamen og gi tid til å øve.",
      nn: "Hjelpe tilsette med lang praksis og utan fagbrev med å ta fagprøva som praksiskandidat: rekne ut praksisen, dekkje teorikurs og eksamen og gi tid til å øve.",
    },
    need: {
      nb: "Erfarne ansatte kan faget, men mangler papiret på det.",
      nn: "Erfarne tilsette kan faget, men manglar papiret på det.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["education", "job"],
    indicator: {
      nb: "Antall ansatte som har meldt seg opp, og antall som har bestått fagprøven.",
      nn: "Talet på tilsette som har meldt seg opp, og talet på dei som har greidd fagprøva.",
    },
    evaluation: {
      nb: "HR spør kandidatene etter fagprøven hva som hjalp, og teller antallet hvert år.",
      nn: "HR spør kandidatane etter fagprøva kva som hjelpte, og tel dei kvart år.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Teorikurs, eksamensgebyr og fri. Sjekk hvilke tilskudd som finnes.",
      nn: "Teorikurs, eksamensgebyr og fri. Sjekk kva tilskot som finst.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.vocationalCollege",
    title: { nb: "Fagskole for fagarbeidere", nn: "Fagskule for fagarbeidarar" },
    action: {
      nb: "Støtte fagarbeidere som tar fagskole i områder kommunen har pekt ut, og avtale på forhånd hvilke oppgaver og hvilket ansvar de får etterpå. Lønnen avklares etter HTA kap. 4 pkt. 4.2.4 og lokal lønnspolitikk.",
      nn: "Støtte fagarbeidarar som tek fagskule på område kommunen har peikt ut, og avtale på førehand kva oppgåver og kva ansvar dei får etterpå. Løna blir avklart etter HTA kap. 4 pkt. 4.2.4 og lokal lønspolitikk.",
    },
    need: {
      nb: "Vi mangler fagarbeidere med fordypning, for eksempel i demens, psykisk helse, barn med særlige behov, drift eller ledelse.",
      nn: "Vi manglar fagarbeidarar med fordjuping, til dømes i demens, psykisk helse, barn med særlege behov, drift eller leiing.",
    },
    strategies: ["develop", "retain"],
    sectors: ["all"],
    arenas: ["education"],
    indicator: {
      nb: "Antall som har fullført fagskole, og som har fått oppgaver der de bruker den.",
      nn: "Talet på dei som har fullført fagskule, og som har fått oppgåver der dei bruker han.",
    },
    evaluation: {
      nb: "Lederen ser et halvt år etter at utdanningen er fullført, på om oppgavene er endret slik det ble avtalt.",
      nn: "Leiaren ser eit halvt år etter at utdanninga er fullførd, på om oppgåvene er endra slik det vart avtalt.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Fri til samlinger, vikarer, bøker og høyere lønn.",
      nn: "Fri til samlingar, vikarar, bøker og høgare løn.",
    },
    source: { id: "own" },
  },
  {
    id: "develop.caseHandling",
    title: { nb: "Opplæring i saksbehandling", nn: "Opplæring i saksbehandling" },
    action: {
      nb: "Gi alle som behandler saker, en felles opplæring i forvaltningsloven, offentleglova, arkiv og klart språk, med øvelser på egne saker og en fast fagtime hvert halvår.",
      nn: "Gi alle som behandlar saker, ei felles opplæring i forvaltningslova, offentleglova, arkiv og klart språk, med øvingar på eigne saker og ein fast fagtime kvart halvår.",
    },
    need: {
      nb: "Saksbehandlingen er ulik, og vedtak blir påklaget eller må gjøres om.",
      nn: "Saksbehandlinga er ulik, og vedtak blir påklaga eller må gjerast om.",
    },
    strategies: ["develop"],
    sectors: ["administrasjon", "teknisk"],
    arenas: ["course", "workplace"],
    indicator: {
      nb: "Alle saksbehandlere har vært med, og færre vedtak blir opphevet på grunn av feil i saksbehandlingen.",
      nn: "Alle saksbehandlarar har vore med, og færre vedtak blir oppheva på grunn av feil i saksbehandlinga.",
    },
    evaluation: {
      nb: "Et utvalg saker blir lest hvert år, og neste opplæring tar opp det som gikk igjen.",
      nn: "Eit utval av saker blir lese kvart år, og neste opplæring tek opp det som gjekk att.",
    },
    responsible: RESPONSIBLE.director,
    cost: { nb: "Kursholder og arbeidstid.", nn: "Kurshaldar og arbeidstid." },
    source: { id: "own" },
  },
  {
    id: "develop.procurement",
    title: { nb: "Opplæring i innkjøp", nn: "Opplæring i innkjøp" },
    action: {
      nb: "Gi dem som bestiller og kjøper inn, opplæring i anskaffelsesreglene, rammeavtalene og oppfølging av kontrakter, og peke ut én i hver sektor som kan mer og hjelper de andre.",
      nn: "Gi dei som bestiller og kjøper inn, opplæring i innkjøpsreglane, rammeavtalane og oppfølging av kontraktar, og peike ut éin i kvar sektor som kan meir og hjelper dei andre.",
    },
    need: {
      nb: "Mange kjøper inn sjelden, og vi gjør feil og utnytter avtalene for lite.",
      nn: "Mange kjøper inn sjeldan, og vi gjer feil og utnyttar avtalane for lite.",
    },
    strategies: ["develop"],
    sectors: ["administrasjon", "teknisk"],
    arenas: ["course", "network"],
    indicator: {
      nb: "Andelen innkjøp som følger avtalene, øker, og alle som kjøper inn, har tatt opplæringen.",
      nn: "Delen av innkjøpa som følgjer avtalane, aukar, og alle som kjøper inn, har teke opplæringa.",
    },
    evaluation: {
      nb: "Innkjøpsansvarlig ser på tallene hvert halvår og tar opp avvik i nettverket.",
      nn: "Den innkjøpsansvarlege ser på tala kvart halvår og tek opp avvik i nettverket.",
    },
    responsible: { nb: "Innkjøpsansvarlig", nn: "Innkjøpsansvarleg" },
    cost: { nb: "Kurs og arbeidstid.", nn: "Kurs og arbeidstid." },
    source: { id: "own" },
  },
  {
    id: "develop.projectManagement",
    title: { nb: "Prosjektledelse", nn: "Prosjektleiing" },
    action: {
      nb: "Gi ansatte som leder bygg, anlegg, digitalisering og andre prosjekter, opplæring i prosjektledelse og en felles mal for styring, risiko og gevinster, og la dem møtes for å lære av hverandre.",
      nn: "Gi tilsette som leier bygg, anlegg, digitalisering og andre prosjekt, opplæring i prosjektleiing og ein felles mal for styring, risiko og gevinstar, og la dei møtast for å lære av kvarandre.",
    },
    need: {
      nb: "Prosjekter blir dyrere eller senere enn planlagt, og vi kjøper mye prosjektledelse.",
      nn: "Prosjekt blir dyrare eller seinare enn planlagt, og vi kjøper mykje prosjektleiing.",
    },
    strategies: ["develop"],
    sectors: ["teknisk", "administrasjon"],
    arenas: ["course", "network"],
    indicator: {
      nb: "Flere prosjekter blir ferdige til avtalt tid og kostnad, og vi kjøper mindre prosjektledelse.",
      nn: "Fleire prosjekt blir ferdige til avtalt tid og kostnad, og vi kjøper mindre prosjektleiing.",
    },
    evaluation: {
      nb: "Hvert prosjekt avsluttes med en gjennomgang av hva vi har lært, og HR samler det til neste kurs.",
      nn: "Kvart prosjekt sluttar med ein gjennomgang av kva vi har lært, og HR samlar det til neste kurs.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: { nb: "Kurs, og tid til samlinger.", nn: "Kurs, og tid til samlingar." },
    source: { id: "own" },
  },
  {
    id: "develop.planningAndBuilding",
    title: { nb: "Fagopplæring i plan, byggesak og geodata", nn: "Fagopplæring i plan, byggjesak og geodata" },
    action: {
      nb: "Lage en plan for kurs, studier og veiledning i arealplan, byggesak, oppmåling og geodata, slik at nye og erfarne saksbehandlere får den kompetansen som regelverket og verktøyene krever.",
      nn: "Lage ein plan for kurs, studium og rettleiing i arealplan, byggjesak, oppmåling og geodata, slik at nye og erfarne saksbehandlarar får den kompetansen som regelverket og verktøya krev.",
    },
    need: {
      nb: "Få søker på stillinger i plan og byggesak, og regelverket og verktøyene endrer seg ofte.",
      nn: "Få søkjer på stillingar i plan og byggjesak, og regelverket og verktøya endrar seg ofte.",
    },
    strategies: ["develop", "retain"],
    sectors: ["teknisk"],
    arenas: ["course", "education"],
    indicator: {
      nb: "Sakene blir behandlet innen fristen, og minst to kan hvert fagområde.",
      nn: "Sakene blir behandla innan fristen, og minst to kan kvart fagområde.",
    },
    evaluation: {
      nb: "Enheten ser på frister, klager og turnover hvert år og justerer planen.",
      nn: "Eininga ser på fristar, klager og turnover kvart år og justerer planen.",
    },
    responsible: { nb: "Enhetsleder for plan og byggesak", nn: "Einingsleiar for plan og byggjesak" },
    cost: { nb: "Kursavgift, studieavgift og tid.", nn: "Kursavgift, studieavgift og tid." },
    source: { id: "own" },
  },
  {
    id: "develop.operations",
    title: { nb: "Digitale verktøy i drift og vedlikehold", nn: "Digitale verktøy i drift og vedlikehald" },
    action: {
      nb: "Lære opp ansatte i drift, vei, vann og eiendom i systemene de styrer anlegg, avvik og vedlikehold med, på egne oppgaver og med en superbruker i hvert lag.",
      nn: "Lære opp tilsette i drift, veg, vatn og eigedom i systema dei styrer anlegg, avvik og vedlikehald med, på eigne oppgåver og med ein superbrukar på kvart lag.",
    },
    need: {
      nb: "Anleggene blir styrt digitalt, men få kan bruke systemene fullt ut.",
      nn: "Anlegga blir styrte digitalt, men få kan bruke systema fullt ut.",
    },
    strategies: ["develop"],
    sectors: ["teknisk"],
    arenas: ["job", "course"],
    indicator: {
      nb: "Alle lag fører avvik og vedlikehold i systemet, og flere feil blir oppdaget før noe stopper.",
      nn: "Alle lag fører avvik og vedlikehald i systemet, og fleire feil blir oppdaga før noko stoppar.",
    },
    evaluation: {
      nb: "Superbrukerne melder hvert halvår hva som er i bruk, og hva flere må lære.",
      nn: "Superbrukarane melder kvart halvår kva som er i bruk, og kva fleire må lære.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Kurs, utstyr og tid til superbrukerne.", nn: "Kurs, utstyr og tid til superbrukarane." },
    source: { id: "own" },
  },
  {
    id: "develop.informationSecurity",
    title: { nb: "Informasjonssikkerhet og personvern", nn: "Informasjonstryggleik og personvern" },
    action: {
      nb: "Gi alle ansatte korte økter i informasjonssikkerhet og personvern gjennom året, øve på svindelforsøk, og gi dem som har ansvar for systemer, en grundigere opplæring.",
      nn: "Gi alle tilsette korte økter i informasjonstryggleik og personvern gjennom året, øve på svindelforsøk, og gi dei som har ansvar for system, ei grundigare opplæring.",
    },
    need: {
      nb: "Digitale angrep og feil bruk av opplysninger kan stoppe tjenester og ramme innbyggere.",
      nn: "Digitale angrep og feil bruk av opplysningar kan stoppe tenester og ramme innbyggjarar.",
    },
    strategies: ["develop"],
    sectors: ["all"],
    arenas: ["course"],
    indicator: {
      nb: "Andelen som har tatt øktene, og andelen som melder fra ved øvelser, øker.",
      nn: "Delen som har teke øktene, og delen som melder frå ved øvingar, aukar.",
    },
    evaluation: {
      nb: "Ledelsen får tall for deltakelse, avvik og øvelser hvert år og velger neste års tema.",
      nn: "Leiinga får tal for deltaking, avvik og øvingar kvart år og vel tema for neste år.",
    },
    responsible: { nb: "Ansvarlig for informasjonssikkerhet", nn: "Ansvarleg for informasjonstryggleik" },
    cost: { nb: "Lisens til kurs, og arbeidstid.", nn: "Lisens til kurs, og arbeidstid." },
    source: { id: "own" },
  },
];
