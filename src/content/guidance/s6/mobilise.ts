import type { GuidanceTopic } from "../../Guidance";

/** How to use the competence that the municipality has. */
export const MOBILISE: GuidanceTopic = {
  id: "s6.mobilise",
  title: { nb: "Mobilisere: bruke kompetansen dere har", nn: "Mobilisere: bruke kompetansen de har" },
  heading: { nb: "Kompetansen vi har", nn: "Kompetansen vi har" },
  items: [
    {
      id: "s6.mobilise.knowStaff",
      kind: "role",
      text: {
        nb: "Som leder må du kjenne dem du leder godt, og bruke kompetansen deres best mulig.",
        nn: "Som leiar må du kjenne dei du leier godt, og bruke kompetansen deira best mogleg.",
      },
      inPlan: {
        nb: "Lederne skal kjenne de ansatte godt og bruke kompetansen deres best mulig.",
        nn: "Leiarane skal kjenne dei tilsette godt og bruke kompetansen deira best mogleg.",
      },
      audience: ["leader", "hr"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.sitat.1"],
    },
    {
      id: "s6.mobilise.strengths",
      kind: "reflection",
      text: {
        nb: "Se på hver ansatt som en investering, og hent ut det som bor i den enkelte. Hva skal til for at hver og en får brukt styrkene sine?",
        nn: "Sjå på kvar tilsett som ei investering, og hent ut det som bur i den enkelte. Kva skal til for at kvar og ein får brukt styrkane sine?",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.sitat.2"],
    },
    {
      id: "s6.mobilise.unused",
      kind: "talkQuestion",
      text: {
        nb: "Har du kompetanse som kan hjelpe oss å nå målene for virksomheten eller avdelingen, men som du ikke får brukt i dag, eller får brukt for lite?",
        nn: "Har du kompetanse som kan hjelpe oss å nå måla for verksemda eller avdelinga, men som du ikkje får brukt i dag, eller får brukt for lite?",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "veil" },
      covers: ["veil.samtale.2", "nitt.samtale.1"],
    },
    {
      id: "s6.mobilise.motivated",
      kind: "talkQuestion",
      text: {
        nb: "Er det noen oppgaver i avdelingen du er særlig motivert for?",
        nn: "Er det nokre oppgåver i avdelinga du er særleg motivert for?",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.samtale.2"],
    },
    {
      id: "s6.mobilise.speakUp",
      kind: "advice",
      text: {
        nb: "Når spørsmålet er hvem som kan løse nye oppgaver, kan ledere oppfordre medarbeiderne til å vise fram hva de kan.",
        nn: "Når spørsmålet er kven som kan løyse nye oppgåver, kan leiarar oppmode medarbeidarane til å vise fram kva dei kan.",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruke.1"],
    },
    {
      id: "s6.mobilise.askUnit",
      kind: "procedure",
      text: {
        nb: "En avdeling kan kartlegge enkelt: Send ut et spørsmål om en ny oppgave, og be dem som er motivert og mener de har forutsetninger for å løse den, svare med noen få ord. Det er målrettet og effektivt.",
        nn: "Ei avdeling kan kartleggje enkelt: Send ut eit spørsmål om ei ny oppgåve, og be dei som er motiverte og meiner dei har føresetnader for å løyse ho, svare med nokre få ord. Det er målretta og effektivt.",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruke.2"],
    },
    {
      id: "s6.mobilise.knowEachOther",
      kind: "strategy",
      text: {
        nb: "Avdelingen får brukt mer av kompetansen sin når medarbeiderne vet hva de andre kan. Jo mer de vet, desto større er muligheten for det.",
        nn: "Avdelinga får brukt meir av kompetansen sin når medarbeidarane veit kva dei andre kan. Di meir dei veit, di større er sjansen for det.",
      },
      inPlan: {
        nb: "Medarbeiderne skal kjenne kompetansen til hverandre, slik at vi får brukt mer av den.",
        nn: "Medarbeidarane skal kjenne kompetansen til kvarandre, slik at vi får brukt meir av han.",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruke.3"],
    },
    {
      id: "s6.mobilise.makeVisible",
      kind: "strategy",
      text: {
        nb: "Ledere kan gjøre medarbeiderne mer synlige for hverandre: gi noen ansvar for å veilede, be noen holde en kort innledning, eller fortelle om arbeid som er gjort, og hvem som sto for hva.",
        nn: "Leiarar kan gjere medarbeidarane meir synlege for kvarandre: gi nokon ansvar for å rettleie, be nokon halde ei kort innleiing, eller fortelje om arbeid som er gjort, og kven som stod for kva.",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruke.4"],
    },
    {
      id: "s6.mobilise.platforms",
      kind: "strategy",
      text: {
        nb: "Medarbeiderne blir også synlige når andre lett finner arbeidet deres på gode digitale delingsplattformer.",
        nn: "Medarbeidarane blir òg synlege når andre lett finn arbeidet deira på gode digitale delingsplattformer.",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruke.5"],
    },
    {
      id: "s6.mobilise.shortCv",
      kind: "strategy",
      text: {
        nb: "På delingsplattformen kan medarbeiderne legge ut en «mini-CV» med utdanning og erfaring som er relevant. Oppfordre dem til å oppdatere den jevnlig med ny utdanning og ny arbeidserfaring. Dette er personopplysninger, og de hører ikke hjemme i planen, som er offentlig.",
        nn: "På delingsplattforma kan medarbeidarane leggje ut ein «mini-CV» med utdanning og erfaring som er relevant. Oppmod dei til å oppdatere han jamleg med ny utdanning og ny arbeidserfaring. Dette er personopplysningar, og dei høyrer ikkje heime i planen, som er offentleg.",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.bruke.6"],
    },
    {
      id: "s6.mobilise.howWell",
      kind: "reflection",
      text: {
        nb: "Hvor godt vet vi hva kollegene våre kan?",
        nn: "Kor godt veit vi kva kollegaane våre kan?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.refl.bruke.1"],
    },
    {
      id: "s6.mobilise.moreOrLess",
      kind: "reflection",
      text: {
        nb: "Hva kan vi gjøre mer av, og hva kan vi gjøre mindre av, for at kompetansen vår skal bli synlig og komme til nytte?",
        nn: "Kva kan vi gjere meir av, og kva kan vi gjere mindre av, for at kompetansen vår skal bli synleg og kome til nytte?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["mobilise"],
      source: { id: "nitt" },
      covers: ["nitt.refl.bruke.2"],
    },
  ],
};
