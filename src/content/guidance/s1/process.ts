import type { GuidanceTopic } from "../../Guidance";

/** How the work on the plan goes on from start to end. */
export const PROCESS: GuidanceTopic = {
  id: "s1.process",
  title: { nb: "Prosessen", nn: "Prosessen" },
  prompt: "process",
  items: [
    {
      id: "s1.process.ksTool",
      kind: "procedure",
      title: { nb: "KS’ verktøy", nn: "Verktøyet til KS" },
      text: {
        nb: "KS har et verktøy for strategisk kompetanseplanlegging på nettsidene sine. Malen følger de sju stegene derfra, og dere kan gå fram og tilbake mellom dem.",
        nn: "KS har eit verktøy for strategisk kompetanseplanlegging på nettsidene sine. Malen følgjer dei sju stega derifrå, og de kan gå fram og tilbake mellom dei.",
      },
      audience: ["planner", "hr"],
      source: { id: "ks" },
      covers: ["veil.ref.ks"],
    },
    {
      id: "s1.process.laisAdvice",
      kind: "advice",
      title: { nb: "Fire råd fra Linda Lai", nn: "Fire råd frå Linda Lai" },
      text: {
        nb: "KS gjengir fire råd fra Linda Lai (2013) til den som begynner: Lær mer om hva kompetanse er. Sett klare mål, og finn ut hvordan dere når dem med kompetanse. Bruk kreftene på å analysere og styre kompetansen, ikke på å telle opp alt dere har. Sørg aller først for at medarbeiderne får brukt det de kan.",
        nn: "KS gir att fire råd frå Linda Lai (2013) til den som startar: Lær meir om kva kompetanse er. Set klare mål, og finn ut korleis de når dei med kompetanse. Bruk kreftene på å analysere og styre kompetansen, ikkje på å telje opp alt de har. Sørg aller først for at medarbeidarane får brukt det dei kan.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "ks" },
      covers: [],
    },
    {
      id: "s1.process.threeSteps",
      kind: "procedure",
      title: { nb: "Eksempel: tre trinn", nn: "Døme: tre trinn" },
      text: {
        nb: "Nittedal har en modell med tre trinn: finne målene, finne ut hva som trengs, og skaffe kompetansen. De svarer til steg 3, 5 og 6 her.",
        nn: "Nittedal har ein modell med tre trinn: finne måla, finne ut kva som trengst, og skaffe kompetansen. Dei svarer til steg 3, 5 og 6 her.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.modell.0"],
    },
    {
      id: "s1.process.fourProcesses",
      kind: "procedure",
      title: { nb: "Eksempel: fire prosesser", nn: "Døme: fire prosessar" },
      text: {
        nb: "Kompetansedrøftinger (juni 2020) deler arbeidet i fire prosesser: Lederen forbereder seg, enheten drøfter hva som trengs, hver medarbeiders utvikling knyttes til behovene, og strategien settes i verk. De hører hjemme i steg 1 og 3, steg 5 og steg 7.",
        nn: "Kompetansedrøftinger (juni 2020) deler arbeidet i fire prosessar: Leiaren førebur seg, eininga drøftar kva som trengst, utviklinga til kvar medarbeidar blir knytt til behova, og strategien blir sett i verk. Dei høyrer heime i steg 1 og 3, steg 5 og steg 7.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.tab.prosess"],
    },
    {
      id: "s1.process.checklist",
      kind: "procedure",
      title: { nb: "Sjekkliste for drøfting", nn: "Sjekkliste for drøfting" },
      text: {
        nb: "Ledere og tillitsvalgte kan bruke sjekklisten i veilederen til å drøfte hva som skal til for at enhetene lærer og utvikler seg hele tiden, nå og senere. Det krever at arbeidet er godt forankret, og at dere forstår utfordringer, mål og strategier likt.",
        nn: "Leiarar og tillitsvalde kan bruke sjekklista i rettleiaren til å drøfte kva som skal til for at einingane lærer og utviklar seg heile tida, no og seinare. Det krev at arbeidet er godt forankra, og at de forstår utfordringar, mål og strategiar likt.",
      },
      inPlan: {
        nb: "Arbeidet med planen skal være godt forankret og bygge på at vi forstår utfordringene, målene og strategiene likt.",
        nn: "Arbeidet med planen skal vere godt forankra og byggje på at vi forstår utfordringane, måla og strategiane likt.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
      covers: ["veil.sjekk.0"],
    },
  ],
};
