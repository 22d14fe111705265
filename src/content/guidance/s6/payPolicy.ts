import type { GuidanceTopic } from "../../Guidance";

/** What HTA 3.2 demands of the pay policy for competence, as the guide of March 2022 gives it. */
export const PAY_POLICY: GuidanceTopic = {
  id: "s6.payPolicy",
  title: { nb: "Lønn: det lønnspolitikken skal bidra til", nn: "Løn: det lønspolitikken skal bidra til" },
  heading: { nb: "Lønn og kompetanse", nn: "Løn og kompetanse" },
  items: [
    {
      id: "s6.payPolicy.motivate",
      kind: "legal",
      text: {
        nb: "Lønnspolitikken skal blant annet bidra til å motivere til kompetanseutvikling.",
        nn: "Lønspolitikken skal mellom anna bidra til å motivere til kompetanseutvikling.",
      },
      inPlan: {
        nb: "Lønnspolitikken skal bidra til å motivere til kompetanseutvikling og mer heltid, og til at vi kan beholde, utvikle og rekruttere medarbeidere.",
        nn: "Lønspolitikken skal bidra til å motivere til kompetanseutvikling og meir heiltid, og til at vi kan behalde, utvikle og rekruttere medarbeidarar.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.bidra.1"],
    },
    {
      id: "s6.payPolicy.fullTime",
      kind: "legal",
      text: {
        nb: "Lønnspolitikken skal blant annet bidra til å motivere til mer heltid.",
        nn: "Lønspolitikken skal mellom anna bidra til å motivere til meir heiltid.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.bidra.2"],
    },
    {
      id: "s6.payPolicy.retain",
      kind: "legal",
      text: {
        nb: "Lønnspolitikken skal blant annet bidra til at kommunen kan beholde, utvikle og rekruttere.",
        nn: "Lønspolitikken skal mellom anna bidra til at kommunen kan behalde, utvikle og rekruttere.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "recruit", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.bidra.3"],
    },
    {
      id: "s6.payPolicy.careers",
      kind: "legal",
      text: {
        nb: "Den lokale lønnspolitikken skal legge til rette for faglige karriereveier og muligheter for avansement.",
        nn: "Den lokale lønspolitikken skal leggje til rette for faglege karrierevegar og høve til avansement.",
      },
      inPlan: {
        nb: "Den lokale lønnspolitikken skal legge til rette for faglige karriereveier og muligheter for avansement.",
        nn: "Den lokale lønspolitikken skal leggje til rette for faglege karrierevegar og høve til avansement.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.skal.2"],
    },
    {
      id: "s6.payPolicy.criteria",
      kind: "legal",
      text: {
        nb: "Har kommunen avansementsstillinger, skal den lokale lønnspolitikken angi kriteriene for innplassering i dem.",
        nn: "Har kommunen avansementsstillingar, skal den lokale lønspolitikken oppgi kriteria for innplassering i dei.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.skal.3"],
    },
    {
      id: "s6.payPolicy.connection",
      kind: "legal",
      text: {
        nb: "Den lokale lønnspolitikken skal sørge for at kompetansen til arbeidstakeren, kompetanseutviklingen og lønnsutviklingen henger naturlig sammen.",
        nn: "Den lokale lønspolitikken skal sørgje for at kompetansen til arbeidstakaren, kompetanseutviklinga og lønsutviklinga heng naturleg saman.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.skal.4"],
    },
    {
      id: "s6.payPolicy.reward",
      kind: "legal",
      text: {
        nb: "Den lokale lønnspolitikken skal vise hvilken uttelling i lønn det gir å ha tilegnet seg kompetanse som er ønsket.",
        nn: "Den lokale lønspolitikken skal vise kva utteljing i løn det gir å ha tileigna seg kompetanse som er ønskt.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.skal.5"],
    },
    {
      id: "s6.payPolicy.rules",
      kind: "advice",
      text: {
        nb: "Har dere regler i lønnspolitikken for hvordan videreutdanning eventuelt gir lønnstillegg, kan dere vise til dem her. Nittedal har slike regler.",
        nn: "Har de reglar i lønspolitikken for korleis vidareutdanning eventuelt gir lønstillegg, kan de vise til dei her. Nittedal har slike reglar.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "nitt" },
      covers: ["nitt.laere.7"],
    },
  ],
};
