import type { GuidanceTopic } from "../../Guidance";

/** Learning in the work, at work with others, and outside work. */
export const LEARNING_PLACES: GuidanceTopic = {
  id: "s6.learningPlaces",
  title: { nb: "Utvikle: lære i, på og utenfor jobben", nn: "Utvikle: lære i, på og utanfor jobben" },
  heading: { nb: "Læring i og på jobben", nn: "Læring i og på jobben" },
  items: [
    {
      id: "s6.learningPlaces.inWork",
      kind: "learningForm",
      title: { nb: "Læring i jobben", nn: "Læring i jobben" },
      text: {
        nb: "Mulighetene til å utvikle kompetanse er mange. Nittedal setter læring i jobben først: Vi lærer når vi løser oppgavene, når vi setter oss inn i ny teknologi, når vi får spørsmål vi ikke kan svare på, og når vi må samarbeide med nye kolleger som kan andre ting.",
        nn: "Høva til å utvikle kompetanse er mange. Nittedal set læring i jobben først: Vi lærer når vi løyser oppgåvene, når vi set oss inn i ny teknologi, når vi får spørsmål vi ikkje kan svare på, og når vi må samarbeide med nye kollegaar som kan andre ting.",
      },
      inPlan: {
        nb: "Mye kompetanse blir til i jobben, når vi løser oppgaver, tar i bruk ny teknologi og samarbeider med kolleger som kan noe annet.",
        nn: "Mykje kompetanse blir til i jobben, når vi løyser oppgåver, tek i bruk ny teknologi og samarbeider med kollegaar som kan noko anna.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.laere.1", "nitt.laere.modell"],
    },
    {
      id: "s6.learningPlaces.atWork",
      kind: "learningForm",
      title: { nb: "Læring på jobben", nn: "Læring på jobben" },
      text: {
        nb: "Her er læringen organisert, og dere lærer sammen. Det vanligste er at en kollega holder kurs, eller at alle tar en modul med e-læring, men det finnes mange andre måter. Dere kan for eksempel drive etisk refleksjon i kollegiet, eller prøve en behandlingsmetode på dere selv og så evaluere den. Nittedal setter dette som nummer to.",
        nn: "Her er læringa organisert, og de lærer saman. Det vanlegaste er at ein kollega held kurs, eller at alle tek ein modul med e-læring, men det finst mange andre måtar. De kan til dømes drive etisk refleksjon i kollegiet, eller prøve ein behandlingsmetode på dykk sjølve og så evaluere han. Nittedal set dette som nummer to.",
      },
      inPlan: {
        nb: "Vi organiserer læring på jobben, slik at vi lærer sammen og av hverandre.",
        nn: "Vi organiserer læring på jobben, slik at vi lærer saman og av kvarandre.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.laere.2"],
    },
    {
      id: "s6.learningPlaces.twin",
      kind: "learningForm",
      title: { nb: "Tvillingkompetanse", nn: "Tvillingkompetanse" },
      text: {
        nb: "To medarbeidere kan det samme systemet eller den samme arbeidsprosessen, selv om bare én av dem bruker det til daglig. Det trenger dere mange steder, for da er dere mindre sårbare. Opplæringen er et viktig eksempel på læring på jobben.",
        nn: "To medarbeidarar kan det same systemet eller den same arbeidsprosessen, sjølv om berre éin av dei bruker det til dagleg. Det treng de mange stader, for då er de mindre sårbare. Opplæringa er eit viktig døme på læring på jobben.",
      },
      inPlan: {
        nb: "Vi bygger opp tvillingkompetanse der det trengs: To medarbeidere kan det samme systemet eller den samme arbeidsprosessen, selv om bare én bruker det til daglig. Det gjør oss mindre sårbare.",
        nn: "Vi byggjer opp tvillingkompetanse der det trengst: To medarbeidarar kan det same systemet eller den same arbeidsprosessen, sjølv om berre éin bruker det til dagleg. Det gjer oss mindre sårbare.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.laere.3"],
    },
    {
      id: "s6.learningPlaces.outside",
      kind: "learningForm",
      title: { nb: "Læring utenfor jobben", nn: "Læring utanfor jobben" },
      text: {
        nb: "Dere kan også bruke eksterne som tilbyr etter- og videreutdanning, kurs og lignende. Mange velger det når de trenger ny kunnskap, en grunnutdanning eller spesialisering. Men læringen skjer utenfor deres hverdag. Eksempler og teorier passer ikke alltid, og kan måtte oversettes og tilpasses.",
        nn: "De kan òg bruke eksterne som tilbyr etter- og vidareutdanning, kurs og liknande. Mange vel det når dei treng ny kunnskap, ei grunnutdanning eller spesialisering. Men læringa skjer utanfor dykkar kvardag. Døme og teoriar passar ikkje alltid, og kan måtte omsetjast og tilpassast.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.laere.5"],
    },
    {
      id: "s6.learningPlaces.passOn",
      kind: "learningForm",
      text: {
        nb: "Ha et system for å føre kunnskapen videre til organisasjonen, så den ikke blir hos den ene.",
        nn: "Ha eit system for å føre kunnskapen vidare til organisasjonen, så han ikkje blir hos den eine.",
      },
      inPlan: {
        nb: "Vi skal ha et system for å føre ny kunnskap videre i organisasjonen.",
        nn: "Vi skal ha eit system for å føre ny kunnskap vidare i organisasjonen.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.laere.6"],
    },
    {
      id: "s6.learningPlaces.better",
      kind: "reflection",
      text: {
        nb: "Hva kan vi gjøre for å lære enda bedre i jobben, hver for oss og i fellesskap?",
        nn: "Kva kan vi gjere for å lære endå betre i jobben, kvar for oss og i fellesskap?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.refl.laere.1"],
    },
    {
      id: "s6.learningPlaces.whereTwin",
      kind: "reflection",
      text: {
        nb: "På hvilke områder trenger vi «tvillingkompetanse»?",
        nn: "På kva område treng vi «tvillingkompetanse»?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.refl.laere.2"],
    },
    {
      id: "s6.learningPlaces.workplace",
      kind: "reflection",
      text: {
        nb: "Hvordan kan vi få mer ut av arbeidsplassen som læringsarena når vi skal utvikle evner, kunnskaper, ferdigheter og holdninger?",
        nn: "Korleis kan vi få meir ut av arbeidsplassen som læringsarena når vi skal utvikle evner, kunnskapar, ferdigheiter og haldningar?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.refl.begrep.2"],
    },
    {
      id: "s6.learningPlaces.system",
      kind: "reflection",
      text: {
        nb: "Hvordan kan læringen på arbeidsplassen vår komme enda mer i system?",
        nn: "Korleis kan læringa på arbeidsplassen vår kome endå meir i system?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.refl.system.1"],
    },
  ],
};
