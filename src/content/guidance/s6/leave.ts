import type { GuidanceTopic } from "../../Guidance";

/** Leave for education. */
export const LEAVE: GuidanceTopic = {
  id: "s6.leave",
  title: { nb: "Utdanningspermisjon", nn: "Utdanningspermisjon" },
  heading: { nb: "Utdanningspermisjon", nn: "Utdanningspermisjon" },
  items: [
    {
      id: "s6.leave.right",
      kind: "legal",
      text: {
        nb: "Etter arbeidsmiljøloven § 12-11 har arbeidstakere rett til hel eller delvis permisjon i inntil tre år for å ta organisert utdanning. De må ha vært minst tre år i arbeidslivet og ha vært ansatt hos arbeidsgiveren de siste to årene. Utdanning over videregående nivå må være yrkesrelatert. Retten gjelder ikke når permisjonen hindrer at arbeidsgiver kan planlegge drift og bemanning forsvarlig. Loven gir ikke rett til lønn.",
        nn: "Etter arbeidsmiljølova § 12-11 har arbeidstakarar rett til heil eller delvis permisjon i inntil tre år for å ta organisert utdanning. Dei må ha vore minst tre år i arbeidslivet og ha vore tilsette hos arbeidsgivaren dei siste to åra. Utdanning over vidaregåande nivå må vere yrkesrelatert. Retten gjeld ikkje når permisjonen hindrar at arbeidsgivar kan planleggje drift og bemanning forsvarleg. Lova gir ikkje rett til løn.",
      },
      inPlan: {
        nb: "Ansatte som har vært minst tre år i arbeidslivet og de siste to årene hos oss, har rett til hel eller delvis permisjon i inntil tre år for å ta organisert, yrkesrelatert utdanning. Unntaket er når permisjonen hindrer forsvarlig planlegging av drift og bemanning.",
        nn: "Tilsette som har vore minst tre år i arbeidslivet og dei siste to åra hos oss, har rett til heil eller delvis permisjon i inntil tre år for å ta organisert, yrkesrelatert utdanning. Unntaket er når permisjonen hindrar forsvarleg planlegging av drift og bemanning.",
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
        nb: "Ansatte får permisjon til utdanning som både de og kommunen har nytte av, når permisjon er nødvendig. Unntaket er når særlige grunner er til hinder.",
        nn: "Tilsette får permisjon til utdanning som både dei og kommunen har nytte av, når permisjon er nødvendig. Unntaket er når særlege grunnar er til hinder.",
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
        nb: "Når kommunen eller virksomheten mener at ansatte må lære mer for å utføre pålagte oppgaver eller funksjoner, skal de få permisjon med lønn og få dekket dokumenterte utgifter.",
        nn: "Når kommunen eller verksemda meiner at tilsette må lære meir for å utføre pålagde oppgåver eller funksjonar, skal dei få permisjon med løn og få dekt dokumenterte utgifter.",
      },
      inPlan: {
        nb: "Når kommunen mener at ansatte må lære mer for å utføre pålagte oppgaver, skal de få permisjon med lønn og få dekket dokumenterte utgifter.",
        nn: "Når kommunen meiner at tilsette må lære meir for å utføre pålagde oppgåver, skal dei få permisjon med løn og få dekt dokumenterte utgifter.",
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
      id: "s6.leave.commitment",
      kind: "legal",
      title: { nb: "Bindingstid", nn: "Bindingstid" },
      text: {
        nb: "Gir kommunen vesentlig økonomisk støtte til opplæring, kan den avtale bindingstid (plikttjeneste) med den enkelte, i høyst to år. Avtal også hva som skal betales tilbake hvis den ansatte slutter før tiden. Dette står ikke i veilederen. Vi har det fra en fagforening som siterte HTA i 2019, så les avtalen som gjelder.",
        nn: "Gir kommunen vesentleg økonomisk støtte til opplæring, kan han avtale bindingstid (plikttenest) med den enkelte, i høgst to år. Avtal òg kva som skal betalast tilbake om den tilsette sluttar før tida. Dette står ikkje i rettleiaren. Vi har det frå ei fagforeining som siterte HTA i 2019, så les avtalen som gjeld.",
      },
      inPlan: {
        nb: "Når kommunen gir vesentlig økonomisk støtte til utdanning, kan den avtale bindingstid med den enkelte i høyst to år.",
        nn: "Når kommunen gir vesentleg økonomisk støtte til utdanning, kan han avtale bindingstid med den enkelte i høgst to år.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "recruit", "retain"],
      source: { id: "hta", place: "kap. 1 pkt. 14.3" },
      covers: [],
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
