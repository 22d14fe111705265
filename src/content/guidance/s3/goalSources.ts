import type { GuidanceTopic } from "../../Guidance";

/** Where goals and guidelines are found, and how a leader brings them to the unit. */
export const GOAL_SOURCES: GuidanceTopic = {
  id: "s3.goalSources",
  title: { nb: "Her finner dere målene", nn: "Her finn de måla" },
  prompt: "guidelines",
  items: [
    {
      id: "s3.goalSources.national",
      kind: "planLevel",
      title: { nb: "Nasjonale styringsdokumenter", nn: "Nasjonale styringsdokument" },
      text: {
        nb: "Se i lover og forskrifter, i veiledninger fra staten og i stortingsmeldinger.",
        nn: "Sjå i lover og forskrifter, i rettleiingar frå staten og i stortingsmeldingar.",
      },
      inPlan: {
        nb: "Planen følger opp nasjonale føringer i lover, forskrifter, veiledninger og stortingsmeldinger.",
        nn: "Planen følgjer opp nasjonale føringar i lover, forskrifter, rettleiingar og stortingsmeldingar.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.kilder.1"],
    },
    {
      id: "s3.goalSources.population",
      kind: "planLevel",
      title: { nb: "Befolkningen framover", nn: "Befolkninga framover" },
      text: {
        nb: "KS råder til å vise alt her hvordan antallet innbyggere i hver aldersgruppe ventes å endre seg, i en graf eller tabell. Velg en framskriving som passer kommunen, og som går like langt fram som planen. Hva tallene betyr for behovene, hører hjemme i steg 5.",
        nn: "KS rår til å vise alt her korleis talet på innbyggjarar i kvar aldersgruppe er venta å endre seg, i ein graf eller tabell. Vel ei framskriving som passar kommunen, og som går like langt fram som planen. Kva tala betyr for behova, høyrer heime i steg 5.",
      },
      audience: ["planner", "hr"],
      source: { id: "ks", place: "steg 3" },
      covers: [],
    },
    {
      id: "s3.goalSources.municipalPlan",
      kind: "planLevel",
      title: { nb: "Kommuneplanen og planene for tjenestene", nn: "Kommuneplanen og planane for tenestene" },
      text: {
        nb: "Let etter visjoner, mål og strategier, både i kommuneplanen og i planene som gjelder hvert tjenesteområde.",
        nn: "Leit etter visjonar, mål og strategiar, både i kommuneplanen og i planane som gjeld kvart tenesteområde.",
      },
      inPlan: {
        nb: "Planen bygger på målene og strategiene i kommuneplanen og i planene for tjenestene.",
        nn: "Planen byggjer på måla og strategiane i kommuneplanen og i planane for tenestene.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.maal.1"],
    },
    {
      id: "s3.goalSources.localDecisions",
      kind: "planLevel",
      title: { nb: "Lokale planer og vedtak", nn: "Lokale planar og vedtak" },
      text: {
        nb: "Gå så til samfunnsdelen av kommuneplanen og til organisasjonspolitikken. Ta også med andre lokale planer som er relevante, og viktige enkeltsaker som politikerne i kommunen har vedtatt.",
        nn: "Gå så til samfunnsdelen av kommuneplanen og til organisasjonspolitikken. Ta òg med andre lokale planar som er relevante, og viktige enkeltsaker som politikarane i kommunen har vedteke.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.kilder.2"],
    },
    {
      id: "s3.goalSources.budget",
      kind: "planLevel",
      title: { nb: "Budsjett og økonomiplan", nn: "Budsjett og økonomiplan" },
      text: {
        nb: "Budsjettet og økonomiplanen med handlingsprogram hører også med.",
        nn: "Budsjettet og økonomiplanen med handlingsprogram høyrer òg med.",
      },
      inPlan: {
        nb: "Planen følger opp prioriteringene i budsjettet og økonomiplanen.",
        nn: "Planen følgjer opp prioriteringane i budsjettet og økonomiplanen.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.kilder.3", "deck.maal.4"],
    },
    {
      id: "s3.goalSources.employerStrategy",
      kind: "planLevel",
      title: { nb: "Arbeidsgiverstrategi", nn: "Arbeidsgivarstrategi" },
      text: {
        nb: "Se hvilke mål arbeidsgiverstrategien setter for kommunen.",
        nn: "Sjå kva mål arbeidsgivarstrategien set for kommunen.",
      },
      inPlan: {
        nb: "Planen følger opp målene i arbeidsgiverstrategien.",
        nn: "Planen følgjer opp måla i arbeidsgivarstrategien.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.maal.3"],
    },
    {
      id: "s3.goalSources.qualityCapacity",
      kind: "planLevel",
      title: { nb: "Mål for kvalitet og kapasitet", nn: "Mål for kvalitet og kapasitet" },
      text: {
        nb: "Finn ut hvilken kvalitet og kapasitet tjenestene skal ha, både i dag og i årene som kommer.",
        nn: "Finn ut kva kvalitet og kapasitet tenestene skal ha, både i dag og i åra som kjem.",
      },
      inPlan: {
        nb: "Planen bygger på målene vi har for kvalitet og kapasitet i tjenestene, nå og i årene som kommer.",
        nn: "Planen byggjer på måla vi har for kvalitet og kapasitet i tenestene, no og i åra som kjem.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.maal.2"],
    },
    {
      id: "s3.goalSources.administrative",
      kind: "planLevel",
      title: { nb: "Administrative mål og planer", nn: "Administrative mål og planar" },
      text: {
        nb: "Ta til slutt med mål og planer som administrasjonen selv har laget. Kompetanseplanen fra i fjor og årsplanen for barnehagen er to eksempler.",
        nn: "Ta til slutt med mål og planar som administrasjonen sjølv har laga. Dei har like mykje å seie. Kompetanseplanen frå i fjor og årsplanen for barnehagen er to døme.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.kilder.4"],
    },
    {
      id: "s3.goalSources.own",
      kind: "planLevel",
      title: { nb: "Kommunens egne", nn: "Kommunen sine eigne" },
      text: {
        nb: "Listen er åpen. Legg til andre dokumenter som setter mål for dere.",
        nn: "Lista er open. Legg til andre dokument som set mål for dykk.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.maal.5"],
    },
    {
      id: "s3.goalSources.leadersReading",
      kind: "procedure",
      title: { nb: "Lederen leser seg opp", nn: "Leiaren les seg opp" },
      text: {
        nb: "Les alle dokumenter om kommunens visjon, hovedmål og strategiske mål, og se hvilke indikatorer som hører til målene. Les også det som står om strategiske kjerneverdier, hvilken kultur dere ønsker, hvilken atferd som er beskrevet, og prinsippene for ledelse.",
        nn: "Les alle dokument om visjonen, hovudmåla og dei strategiske måla til verksemda, og sjå kva indikatorar som høyrer til måla. Les òg det som står om strategiske kjerneverdiar, kva kultur de ønskjer, kva åtferd som er skildra, og prinsippa for leiing.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.fremgang.1"],
    },
    {
      id: "s3.goalSources.likelyGoals",
      kind: "procedure",
      title: { nb: "Lederen tenker gjennom målene for enheten", nn: "Leiaren tenkjer gjennom måla for eininga" },
      text: {
        nb: "Hvilke mål er mest sannsynlige og aktuelle for enheten din? Tenk over det ut fra det strategien legger opp til.",
        nn: "Kva mål er mest sannsynlege og aktuelle for eininga di? Tenk over det ut frå det strategien legg opp til.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.fremgang.2"],
    },
    {
      id: "s3.goalSources.tellTheUnit",
      kind: "procedure",
      title: { nb: "Lederen informerer enheten", nn: "Leiaren informerer eininga" },
      text: {
        nb: "Når enheten drøfter kompetanse, forteller lederen om strategien og minner om de målene dere har pekt ut for dere selv.",
        nn: "Når eininga drøftar kompetanse, fortel leiaren om strategien og minner om dei måla de har peikt ut for dykk sjølve.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.lokal.fremgang.2"],
    },
  ],
};
