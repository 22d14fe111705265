import type { GuidanceTopic } from "../../Guidance";

/** How the goals are gathered, discussed and summed up. */
export const GOAL_SUMMARY: GuidanceTopic = {
  id: "s3.goalSummary",
  title: { nb: "Slik samler dere målene", nn: "Slik samlar de måla" },
  items: [
    {
      id: "s3.goalSummary.overview",
      kind: "procedure",
      text: {
        nb: "Skaff først oversikt over de målene, satsingsområdene og strategiene som er relevante, enten dere skriver for hele kommunen, for en sektor eller for en enhet.",
        nn: "Skaff først oversikt over dei måla, satsingsområda og strategiane som er relevante, anten de skriv for heile kommunen, for ein sektor eller for ei eining.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.trinn1.1"],
    },
    {
      id: "s3.goalSummary.challenge",
      kind: "procedure",
      text: {
        nb: "Se særlig etter det som krever noe av kompetansen deres: Hvilke mål, satsingsområder og strategier utfordrer dere der?",
        nn: "Sjå særleg etter det som krev noko av kompetansen dykkar: Kva mål, satsingsområde og strategiar utfordrar dykk der?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.trinn1.2"],
    },
    {
      id: "s3.goalSummary.discuss",
      kind: "procedure",
      text: {
        nb: "Gi gjerne noen i oppdrag å presentere de målene, satsingsområdene og strategiene som utfordrer kompetansen. Etterpå drøfter kollegene dem sammen.",
        nn: "Gi gjerne nokon i oppdrag å presentere dei måla, satsingsområda og strategiane som utfordrar kompetansen. Etterpå drøftar kollegaane dei saman.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.trinn1.3"],
    },
    {
      id: "s3.goalSummary.result",
      kind: "result",
      text: {
        nb: "Resultatet er en kort oppsummering av det som utfordrer dere på kompetanse: mål, satsingsområder og strategier.",
        nn: "Resultatet er ei kort oppsummering av det som utfordrar dykk på kompetanse: mål, satsingsområde og strategiar.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.trinn1.4"],
    },
  ],
};
