import type { GuidanceTopic } from "../../Guidance";

/** What HTA 3.2 demands of the local pay policy, as the guide of March 2022 gives it. */
export const PAY_POLICY: GuidanceTopic = {
  id: "s3.payPolicy",
  title: { nb: "Lokal lønnspolitikk etter HTA", nn: "Lokal lønspolitikk etter HTA" },
  heading: { nb: "Lov og avtaleverk", nn: "Lov og avtaleverk" },
  items: [
    {
      id: "s3.payPolicy.known",
      kind: "legal",
      text: {
        nb: "Lønnssystemet i HTA forutsetter at kommunen har en lokal lønnspolitikk. Kommunen må gjøre den kjent for alle ansatte. Da vet de hva de kan vente seg, og kan innrette seg etter den. Alle punktene her er gjengitt etter veilederen fra mars 2022. Se etter i avtalen som gjelder i dag.",
        nn: "Lønssystemet i HTA føreset at kommunen har ein lokal lønspolitikk. Kommunen må gjere han kjend for alle tilsette. Då veit dei kva dei kan vente seg, og kan innrette seg etter han. Alle punkta her er attgitte etter rettleiaren frå mars 2022. Sjå etter i avtalen som gjeld i dag.",
      },
      inPlan: {
        nb: "Den lokale lønnspolitikken skal være kjent for alle ansatte, slik at de vet hva de kan vente seg.",
        nn: "Den lokale lønspolitikken skal vere kjend for alle tilsette, slik at dei veit kva dei kan vente seg.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.1"],
    },
    {
      id: "s3.payPolicy.revised",
      kind: "legal",
      text: {
        nb: "Arbeidsgiver tar initiativ til at lønnspolitikken blir revidert regelmessig. Slik sikrer dere at den henger sammen med målene til kommunen, fylkeskommunen eller virksomheten.",
        nn: "Arbeidsgivar tek initiativ til at lønspolitikken blir revidert regelmessig. Slik sikrar de at han heng saman med måla til kommunen, fylkeskommunen eller verksemda.",
      },
      inPlan: {
        nb: "Arbeidsgiver tar initiativ til at lønnspolitikken blir revidert regelmessig, slik at den henger sammen med målene.",
        nn: "Arbeidsgivar tek initiativ til at lønspolitikken blir revidert regelmessig, slik at han heng saman med måla.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.2"],
    },
    {
      id: "s3.payPolicy.discussed",
      kind: "legal",
      text: {
        nb: "Arbeidsgiver drøfter med organisasjonene til de ansatte før lønnspolitikken og kriteriene for lokale lønnstillegg blir utformet.",
        nn: "Arbeidsgivar drøftar med organisasjonane til dei tilsette før lønspolitikken og kriteria for lokale lønstillegg blir utforma.",
      },
      inPlan: {
        nb: "Lønnspolitikken og kriteriene for lokale lønnstillegg blir drøftet med de ansattes organisasjoner før de blir utformet.",
        nn: "Lønspolitikken og kriteria for lokale lønstillegg blir drøfta med organisasjonane til dei tilsette før dei blir utforma.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.3"],
    },
    {
      id: "s3.payPolicy.agreed",
      kind: "legal",
      text: {
        nb: "Partene skal arbeide for å bli enige om kriteriene.",
        nn: "Partane skal arbeide for å bli einige om kriteria.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.4"],
    },
    {
      id: "s3.payPolicy.instrument",
      kind: "legal",
      text: {
        nb: "HTA forutsetter at kommunen bruker lønn som et virkemiddel i personalpolitikken.",
        nn: "HTA føreset at kommunen bruker løn som eit verkemiddel i personalpolitikken.",
      },
      inPlan: {
        nb: "Lønn er et virkemiddel i personalpolitikken.",
        nn: "Løn er eit verkemiddel i personalpolitikken.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.5"],
    },
    {
      id: "s3.payPolicy.quality",
      kind: "legal",
      text: {
        nb: "Lønnspolitikken skal blant annet bidra til å sikre tjenester av god kvalitet.",
        nn: "Lønspolitikken skal mellom anna bidra til å sikre tenester av god kvalitet.",
      },
      inPlan: {
        nb: "Lønnspolitikken skal bidra til tjenester av god kvalitet og til likestilling mellom kjønnene.",
        nn: "Lønspolitikken skal bidra til tenester av god kvalitet og til likestilling mellom kjønna.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.bidra.4"],
    },
    {
      id: "s3.payPolicy.equality",
      kind: "legal",
      text: {
        nb: "Lønnspolitikken skal blant annet bidra til å fremme og ta vare på likestillingen mellom kjønnene.",
        nn: "Lønspolitikken skal mellom anna bidra til å fremje og ta vare på likestillinga mellom kjønna.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.bidra.5"],
    },
    {
      id: "s3.payPolicy.equalPay",
      kind: "legal",
      text: {
        nb: "Den lokale lønnspolitikken skal være laget slik, og virke slik, at kvinner og menn blir behandlet likt når lønn og avansement vurderes for arbeid av lik verdi.",
        nn: "Den lokale lønspolitikken skal vere laga slik, og verke slik, at kvinner og menn blir behandla likt når løn og avansement blir vurderte for arbeid av lik verdi.",
      },
      inPlan: {
        nb: "Lønnspolitikken skal være laget og virke slik at kvinner og menn blir behandlet likt når lønn og avansement vurderes for arbeid av lik verdi.",
        nn: "Lønspolitikken skal vere laga og verke slik at kvinner og menn blir behandla likt når løn og avansement blir vurderte for arbeid av lik verdi.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.skal.1"],
    },
    {
      id: "s3.payPolicy.leave",
      kind: "legal",
      text: {
        nb: "Lokale forhandlinger omfatter også arbeidstakere som har foreldrepermisjon eller en annen permisjon med lønn.",
        nn: "Lokale forhandlingar omfattar òg arbeidstakarar som har foreldrepermisjon eller ein annan permisjon med løn.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.perm"],
    },
  ],
};
