import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that get competence by working with others. */
export const COLLABORATE: readonly StandardMeasure[] = [
  {
    id: "collaborate.sharedTasks",
    title: { nb: "Interkommunalt samarbeid om oppgaver", nn: "Interkommunalt samarbeid om oppgåver" },
    action: {
      nb: "Inngå avtale med nabokommuner om å løse avgrensede oppgaver sammen, på områder der hver kommune har for få fagfolk.",
      nn: "Inngå avtale med nabokommunar om å løyse avgrensa oppgåver saman, på område der kvar kommune har for få fagfolk.",
    },
    need: {
      nb: "Vi har oppgaver som krever kompetanse vi ikke klarer å ha alene.",
      nn: "Vi har oppgåver som krev kompetanse vi ikkje klarer å ha åleine.",
    },
    strategies: ["collaborate"],
    sectors: ["all"],
    arenas: ["network", "job"],
    indicator: {
      nb: "Oppgavene blir løst innen fristen og med den kompetansen som kreves.",
      nn: "Oppgåvene blir løyste innan fristen og med den kompetansen som trengst.",
    },
    evaluation: {
      nb: "Kommunene går gjennom avtalen hvert år: Hva har vi fått løst, hva har medarbeiderne lært, og hva kostet det?",
      nn: "Kommunane går gjennom avtalen kvart år: Kva har vi fått løyst, kva har medarbeidarane lært, og kva kosta det?",
    },
    responsible: RESPONSIBLE.director,
    cost: {
      nb: "Kommunens del av felles stillinger, reiser og samordning.",
      nn: "Delen kommunen har av felles stillingar, reiser og samordning.",
    },
    source: { id: "nitt" },
    covers: ["nitt.samarb.1"],
  },
  {
    id: "collaborate.sharedSpecialist",
    title: { nb: "Felles stilling med andre kommuner", nn: "Felles stilling med andre kommunar" },
    action: {
      nb: "Ansette en spesialist i hel stilling sammen med én eller flere kommuner, for eksempel jurist, psykolog, planlegger eller ingeniør.",
      nn: "Tilsetje ein spesialist i heil stilling saman med éin eller fleire kommunar, til dømes jurist, psykolog, planleggjar eller ingeniør.",
    },
    need: {
      nb: "Vi trenger en spesialist, men har ikke arbeid nok til en hel stilling.",
      nn: "Vi treng ein spesialist, men har ikkje arbeid nok til ei heil stilling.",
    },
    strategies: ["collaborate", "recruit"],
    sectors: ["all"],
    arenas: ["network", "job"],
    indicator: {
      nb: "Stillingen er fylt, og kommunene bruker den som avtalt.",
      nn: "Stillinga er fylt, og kommunane bruker ho som avtalt.",
    },
    evaluation: {
      nb: "Kommunene og den ansatte oppsummerer hvert år fordelingen av tid og nytten.",
      nn: "Kommunane og den tilsette oppsummerer kvart år fordelinga av tid og nytta.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Kommunens del av lønn, reiser og kontorplass.",
      nn: "Delen kommunen har av løn, reiser og kontorplass.",
    },
    source: { id: "nitt" },
    covers: ["nitt.samarb.3"],
  },
  {
    id: "collaborate.professionalNetwork",
    title: { nb: "Faglig nettverk", nn: "Fagleg nettverk" },
    action: {
      nb: "La medarbeidere som er alene om faget sitt, delta i et fast faglig nettverk med andre kommuner, med avsatt tid og en plan for møtene.",
      nn: "La medarbeidarar som er åleine om faget sitt, delta i eit fast fagleg nettverk med andre kommunar, med avsett tid og ein plan for møta.",
    },
    need: {
      nb: "Noen fagfolk har ingen kolleger i kommunen å drøfte faget med.",
      nn: "Nokre fagfolk har ingen kollegaar i kommunen å drøfte faget med.",
    },
    strategies: ["collaborate", "develop", "retain"],
    sectors: ["all"],
    arenas: ["network"],
    indicator: {
      nb: "Medarbeiderne deltar jevnlig og har tatt i bruk noe de lærte i nettverket.",
      nn: "Medarbeidarane deltek jamleg og har teke i bruk noko dei lærte i nettverket.",
    },
    evaluation: {
      nb: "Deltakerne forteller i et avdelingsmøte hvert år hva nettverket har gitt, og om de bør fortsette.",
      nn: "Deltakarane fortel i eit avdelingsmøte kvart år kva nettverket har gitt, og om dei bør halde fram.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Arbeidstid og reise.", nn: "Arbeidstid og reise." },
    source: { id: "nitt" },
    covers: ["nitt.samarb.2"],
  },
  {
    id: "collaborate.university",
    title: { nb: "Samarbeid med universitet og høgskole", nn: "Samarbeid med universitet og høgskule" },
    action: {
      nb: "Inngå avtale med et universitet eller en høgskole om praksisplasser, studentoppgaver og forskning som svarer på spørsmål fra tjenestene våre.",
      nn: "Inngå avtale med eit universitet eller ein høgskule om praksisplassar, studentoppgåver og forsking som svarer på spørsmål frå tenestene våre.",
    },
    need: {
      nb: "Ny kunnskap når sent fram til tjenestene, og studentene kjenner oss ikke.",
      nn: "Ny kunnskap når seint fram til tenestene, og studentane kjenner oss ikkje.",
    },
    strategies: ["collaborate", "recruit", "develop"],
    sectors: ["all"],
    arenas: ["network", "education"],
    indicator: {
      nb: "Minst én tjeneste har endret praksis på grunn av samarbeidet, og flere studenter søker jobb her.",
      nn: "Minst éi teneste har endra praksis på grunn av samarbeidet, og fleire studentar søkjer jobb her.",
    },
    evaluation: {
      nb: "Partene møtes én gang i året og går gjennom resultatene og planen for neste år.",
      nn: "Partane møtest éin gong i året og går gjennom resultata og planen for neste år.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Tid til veiledning og samordning, og eventuelt egenandel i prosjekter.",
      nn: "Tid til rettleiing og samordning, og eventuelt eigendel i prosjekt.",
    },
    source: { id: "nitt" },
    covers: ["nitt.kultur.6"],
  },
  {
    id: "collaborate.collectiveDevelopment",
    title: {
      nb: "Felles kompetanseutvikling i barnehage og skole",
      nn: "Felles kompetanseutvikling i barnehage og skule",
    },
    action: {
      nb: "Bruke de statlige tilskuddsordningene til et utviklingsarbeid der hele personalet i barnehager og skoler deltar, sammen med et universitet eller en høgskole.",
      nn: "Bruke dei statlege tilskotsordningane til eit utviklingsarbeid der heile personalet i barnehagar og skular deltek, saman med eit universitet eller ein høgskule.",
    },
    need: {
      nb: "Kurs for enkelte endrer lite når resten av personalet ikke er med.",
      nn: "Kurs for enkelte endrar lite når resten av personalet ikkje er med.",
    },
    strategies: ["collaborate", "develop"],
    sectors: ["oppvekst"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Personalet har endret praksis på det området de valgte, og det er synlig for barn og elever.",
      nn: "Personalet har endra praksis på det området dei valde, og det er synleg for barn og elevar.",
    },
    evaluation: {
      nb: "Enhetene vurderer praksis før og etter, og eier og høgskole oppsummerer hvert år.",
      nn: "Einingane vurderer praksis før og etter, og eigar og høgskule oppsummerer kvart år.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Egenandel, tid til samlinger og vikarer. Sjekk hvilke tilskudd som gjelder.",
      nn: "Eigendel, tid til samlingar og vikarar. Sjekk kva tilskot som gjeld.",
    },
    source: { id: "veil" },
    covers: ["veil.oppvekst.2"],
  },
  {
    id: "collaborate.hospital",
    title: { nb: "Hospitering på sykehuset", nn: "Hospitering på sjukehuset" },
    action: {
      nb: "Avtale med sykehuset at sykepleiere og helsefagarbeidere får hospitere der, og at fagfolk derfra kommer til oss og lærer fra seg.",
      nn: "Avtale med sjukehuset at sjukepleiarar og helsefagarbeidarar får hospitere der, og at fagfolk derifrå kjem til oss og lærer frå seg.",
    },
    need: {
      nb: "Pasientene kommer tidligere hjem fra sykehuset og trenger mer avansert hjelp.",
      nn: "Pasientane kjem tidlegare heim frå sjukehuset og treng meir avansert hjelp.",
    },
    strategies: ["collaborate", "develop"],
    sectors: ["helse"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Ansatte mestrer de prosedyrene som var målet, og færre pasienter blir lagt inn igjen.",
      nn: "Tilsette meistrar dei prosedyrane som var målet, og færre pasientar blir lagde inn igjen.",
    },
    evaluation: {
      nb: "Hver deltaker deler det nye i avdelingen innen en måned, og lederen spør et halvt år etter om det er i bruk.",
      nn: "Kvar deltakar deler det nye i avdelinga innan ein månad, og leiaren spør eit halvt år etter om det er i bruk.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Vikar mens de ansatte hospiterer, og reise.", nn: "Vikar medan dei tilsette hospiterer, og reise." },
    source: { id: "own" },
  },
  {
    id: "collaborate.sharedTraining",
    title: { nb: "Felles opplæring med nabokommuner", nn: "Felles opplæring med nabokommunar" },
    action: {
      nb: "Lage en felles kurskalender med nabokommunene, dele på kursholdere og la ansatte delta på tvers, både digitalt og på samlinger.",
      nn: "Lage ein felles kurskalender med nabokommunane, dele på kurshaldarar og la tilsette delta på tvers, både digitalt og på samlingar.",
    },
    need: {
      nb: "Vi er for få til å holde kursene vi trenger, og reisene til byen er dyre.",
      nn: "Vi er for få til å halde kursa vi treng, og reisene til byen er dyre.",
    },
    strategies: ["collaborate", "develop"],
    sectors: ["all"],
    arenas: ["course", "network"],
    indicator: {
      nb: "Antall kurs som er holdt sammen, og antall ansatte som har deltatt.",
      nn: "Talet på kurs som er haldne saman, og talet på tilsette som har delteke.",
    },
    evaluation: {
      nb: "Kommunene går gjennom kalenderen hvert halvår og velger kurs ut fra behovene i planene sine.",
      nn: "Kommunane går gjennom kalenderen kvart halvår og vel kurs ut frå behova i planane sine.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Kommunens del av kursene, og reise.", nn: "Delen kommunen har av kursa, og reise." },
    source: { id: "own" },
  },
  {
    id: "collaborate.business",
    title: { nb: "Samarbeid med lokalt næringsliv", nn: "Samarbeid med lokalt næringsliv" },
    action: {
      nb: "Avtale med lokale bedrifter om felles lærlingløp, delte stillinger eller kurs i fag begge trenger, og om jobb til den som flytter hit sammen med en ny ansatt.",
      nn: "Avtale med lokale bedrifter om felles lærlingløp, delte stillingar eller kurs i fag begge treng, og om jobb til den som flyttar hit saman med ein ny tilsett.",
    },
    need: {
      nb: "Kommunen og bedriftene konkurrerer om de samme fagfolkene.",
      nn: "Kommunen og bedriftene konkurrerer om dei same fagfolka.",
    },
    strategies: ["collaborate", "recruit"],
    sectors: ["teknisk", "administrasjon"],
    arenas: ["network", "job"],
    indicator: {
      nb: "Antall lærlinger, stillinger og kurs kommunen deler med bedrifter.",
      nn: "Talet på lærlingar, stillingar og kurs kommunen deler med bedrifter.",
    },
    evaluation: {
      nb: "Kommunen og bedriftene møtes hvert år og ser på hva samarbeidet har gitt dem.",
      nn: "Kommunen og bedriftene møtest kvart år og ser på kva samarbeidet har gitt dei.",
    },
    responsible: RESPONSIBLE.director,
    cost: {
      nb: "Tid til møter, og kommunens del av det som blir avtalt.",
      nn: "Tid til møte, og delen kommunen har av det som blir avtalt.",
    },
    source: { id: "own" },
  },
];
