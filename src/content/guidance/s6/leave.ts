import type { GuidanceTopic } from "../../Guidance";

/** Leave for education. */
export const LEAVE: GuidanceTopic = {
  id: "s6.leave",
  title: { nb: "Utdanningspermisjon", nn: "Utdanningspermisjon" },
  items: [
    {
      id: "s6.leave.right",
      kind: "legal",
      text: {
        nb: "Arbeidsmiljøloven § 12-11 regulerer retten til utdanningspermisjon.",
        nn: "Arbeidsmiljølova § 12-11 regulerer retten til utdanningspermisjon.",
      },
      inPlan: {
        nb: "Arbeidsmiljøloven § 12-11 regulerer retten til utdanningspermisjon.",
        nn: "Arbeidsmiljølova § 12-11 regulerer retten til utdanningspermisjon.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "aml", place: "§ 12-11" },
      covers: ["veil.aml.12-11"],
    },
    {
      id: "s6.leave.granted",
      kind: "legal",
      text: {
        nb: "Har utdanningen verdi for både arbeidstakeren og arbeidsgiver, og er det nødvendig med permisjon, hel eller delvis, skal arbeidsgiver innvilge den. Unntaket er når særlige grunner hindrer det.",
        nn: "Har utdanninga verdi for både arbeidstakaren og arbeidsgivar, og er det nødvendig med permisjon, heil eller delvis, skal arbeidsgivar innvilge han. Unntaket er når særlege grunnar hindrar det.",
      },
      inPlan: {
        nb: "Har en utdanning verdi for både arbeidstakeren og arbeidsgiver, og er det nødvendig med permisjon, hel eller delvis, skal kommunen innvilge den, med mindre særlige grunner hindrer det.",
        nn: "Har ei utdanning verdi for både arbeidstakaren og arbeidsgivar, og er det nødvendig med permisjon, heil eller delvis, skal kommunen innvilge han, med mindre særlege grunnar hindrar det.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "hta", place: "kap. 1 pkt. 14.2" },
      covers: ["veil.hta.14-2.1"],
    },
    {
      id: "s6.leave.paid",
      kind: "legal",
      text: {
        nb: "I den grad kommunen eller virksomheten mener det trengs mer kunnskap og sterkere kompetanse for å utføre pålagte arbeidsoppgaver eller arbeidsfunksjoner, skal arbeidstakeren få permisjon med lønn og få dekket legitimerte utgifter.",
        nn: "I den grad kommunen eller verksemda meiner det trengst meir kunnskap og sterkare kompetanse for å utføre pålagde arbeidsoppgåver eller arbeidsfunksjonar, skal arbeidstakaren få permisjon med løn og få dekt legitimerte utgifter.",
      },
      inPlan: {
        nb: "I den grad kommunen mener det trengs mer kunnskap og sterkere kompetanse for å utføre pålagte arbeidsoppgaver eller arbeidsfunksjoner, skal arbeidstakeren få permisjon med lønn og få dekket legitimerte utgifter.",
        nn: "I den grad kommunen meiner det trengst meir kunnskap og sterkare kompetanse for å utføre pålagde arbeidsoppgåver eller arbeidsfunksjonar, skal arbeidstakaren få permisjon med løn og få dekt legitimerte utgifter.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "hta", place: "kap. 1 pkt. 14.2" },
      covers: ["veil.hta.14-2.2"],
    },
    {
      id: "s6.leave.shifts",
      kind: "legal",
      text: {
        nb: "Har en turnusarbeider fått permisjon med lønn for opplæring eller kurs, og faller det på den lovbestemte ukefridagen, får arbeidstakeren en ny fridag i stedet.",
        nn: "Har ein turnusarbeidar fått permisjon med løn for opplæring eller kurs, og fell det på den lovbestemte vekefridagen, får arbeidstakaren ein ny fridag i staden.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "hta", place: "kap. 1 pkt. 14.2" },
      covers: ["veil.hta.14-2.3"],
    },
    {
      id: "s6.leave.talk",
      kind: "talkQuestion",
      text: {
        nb: "Hva kan arbeidsgiver gjøre for at du skal få lære og utvikle deg, og hva kan du gjøre selv? Trenger du særskilt tilrettelegging eller skjermet tid? Eller er behovet så stort at du må ha utdanningspermisjon etter HTA kap. 1 pkt. 14.2? Bør den være hel eller delvis, med eller uten lønn?",
        nn: "Kva kan arbeidsgivar gjere for at du skal få lære og utvikle deg, og kva kan du gjere sjølv? Treng du særskild tilrettelegging eller skjerma tid? Eller er behovet så stort at du må ha utdanningspermisjon etter HTA kap. 1 pkt. 14.2? Bør han vere heil eller delvis, med eller utan løn?",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.samtale.4"],
    },
  ],
};
