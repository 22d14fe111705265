import type { GuidanceTopic } from "../../Guidance";

/** What makes it possible to learn: duty, time, arenas. */
export const MAKE_ROOM: GuidanceTopic = {
  id: "s6.makeRoom",
  title: { nb: "Utvikle: legge til rette for læring", nn: "Utvikle: leggje til rette for læring" },
  heading: { nb: "Tilrettelegging for læring", nn: "Tilrettelegging for læring" },
  items: [
    {
      id: "s6.makeRoom.motivate",
      kind: "legal",
      text: {
        nb: "HTA sier at to ting er viktige: at arbeidstakerne blir motivert til å øke kunnskapene sine og styrke kompetansen sin, og at kommunen og fylkeskommunen legger stor vekt på opplæring og utvikling som er målrettet og planlagt. Tilbudene kan være interne, eksterne eller begge deler.",
        nn: "HTA seier at to ting er viktige: at arbeidstakarane blir motiverte til å auke kunnskapane sine og styrkje kompetansen sin, og at kommunen og fylkeskommunen legg stor vekt på opplæring og utvikling som er målretta og planlagd. Tilboda kan vere interne, eksterne eller begge delar.",
      },
      inPlan: {
        nb: "Arbeidsgiver skal motivere de ansatte til å lære mer og styrke kompetansen sin, og legge stor vekt på opplæring og utvikling som er målrettet og planlagt. Tilbudene kan være interne eller eksterne.",
        nn: "Arbeidsgivar skal motivere dei tilsette til å lære meir og styrkje kompetansen sin, og leggje stor vekt på opplæring og utvikling som er målretta og planlagd. Tilboda kan vere interne eller eksterne.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.4"],
    },
    {
      id: "s6.makeRoom.workplaceTraining",
      kind: "legal",
      text: {
        nb: "Dere må legge til rette for arbeidsplassbasert opplæring.",
        nn: "De må leggje til rette for arbeidsplassbasert opplæring.",
      },
      inPlan: {
        nb: "Arbeidsgiver skal legge til rette for arbeidsplassbasert opplæring.",
        nn: "Arbeidsgivar skal leggje til rette for arbeidsplassbasert opplæring.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.5"],
    },
    {
      id: "s6.makeRoom.enable",
      kind: "reflection",
      text: {
        nb: "Hva kan virksomheten vår gjøre for å legge til rette for at vi lærer og utvikler kompetanse?",
        nn: "Kva kan verksemda vår gjere for å leggje til rette for at vi lærer og utviklar kompetanse?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil", place: "Medarbeidersamtalen" },
      covers: ["veil.refl.samtale.1"],
    },
    {
      id: "s6.makeRoom.share",
      kind: "reflection",
      text: {
        nb: "Hva kan vi gjøre for at ny kompetanse blir delt og brukt?",
        nn: "Kva kan vi gjere for at ny kompetanse blir delt og brukt?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["mobilise", "develop"],
      source: { id: "veil", place: "Medarbeidersamtalen" },
      covers: ["veil.refl.samtale.2", "veil.refl.laering.2"],
    },
    {
      id: "s6.makeRoom.organise",
      kind: "reflection",
      text: {
        nb: "Hvordan kan vi organisere arbeidet slik at vi lærer av hverandre mens vi gjør jobben?",
        nn: "Korleis kan vi organisere arbeidet slik at vi lærer av kvarandre medan vi gjer jobben?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.2"],
    },
    {
      id: "s6.makeRoom.resources",
      kind: "reflection",
      text: {
        nb: "Hvordan får vi frigjort tid og ressurser, slik at flest mulig kan være med på kompetanseutviklingen?",
        nn: "Korleis får vi frigjort tid og ressursar, slik at flest mogleg kan vere med på kompetanseutviklinga?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil", place: "Medarbeidersamtalen" },
      covers: ["veil.refl.samtale.3"],
    },
    {
      id: "s6.makeRoom.time",
      kind: "reflection",
      text: {
        nb: "Hvordan får vi satt av mer tid på arbeidsplassen til å lære og til å dele det vi kan?",
        nn: "Korleis får vi sett av meir tid på arbeidsplassen til å lære og til å dele det vi kan?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.3"],
    },
    {
      id: "s6.makeRoom.arenas",
      kind: "reflection",
      text: {
        nb: "Hvordan lager vi gode arenaer der vi tar opp læring, kompetanse og behovet for kompetanse?",
        nn: "Korleis lagar vi gode arenaar der vi tek opp læring, kompetanse og behovet for kompetanse?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.4"],
    },
    {
      id: "s6.makeRoom.expectations",
      kind: "talkQuestion",
      text: {
        nb: "Hvilke forventninger har du til det å lære og utvikle kompetanse i jobben? Hva bør komme først? Hvordan skal vi følge det opp?",
        nn: "Kva forventningar har du til det å lære og utvikle kompetanse i jobben? Kva bør kome først? Korleis skal vi følgje det opp?",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.samtale.3"],
    },
    {
      id: "s6.makeRoom.ownNeeds",
      kind: "talkQuestion",
      text: {
        nb: "Kommunen har behov for kompetanse. Hvilke av behovene er relevante for hvordan du skal utvikle deg videre?",
        nn: "Kommunen har behov for kompetanse. Kva for nokre av behova er relevante for korleis du skal utvikle deg vidare?",
      },
      audience: ["leader", "hr", "employee"],
      strategies: ["develop"],
      source: { id: "drof" },
      covers: ["drof.indiv.sporsmal.3"],
    },
  ],
};
