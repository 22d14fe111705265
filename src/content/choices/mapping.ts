import type { PlanChoice } from "../PlanChoice";

/** How competence is mapped. That it is mapped is no choice: the tariff agreement makes the employer answer for it. */
export const MAPPING: PlanChoice = {
  id: "mapping",
  question: { nb: "Hvordan kartlegger dere kompetansen?", nn: "Korleis kartlegg de kompetansen?" },
  heading: { nb: "Kartlegging av kompetanse", nn: "Kartlegging av kompetanse" },
  why: {
    nb: "Arbeidsgiver har ansvar for å kartlegge hva de ansatte kan, og for å analysere hvilken kompetanse kommunen trenger (HTA kap. 3 pkt. 3.3, gjengitt etter veilederen, mars 2022). Dette ansvaret kan dere ikke velge bort: her velger dere bare metoden.",
    nn: "Arbeidsgivaren har ansvar for å kartleggje kva dei tilsette kan, og for å analysere kva kompetanse kommunen treng (HTA kap. 3 pkt. 3.3, attgitt etter rettleiaren, mars 2022). Dette ansvaret kan de ikkje velje bort: her vel de berre metoden.",
  },
  steps: ["s5", "s6"],
  options: [
    {
      id: "general",
      name: { nb: "Generelt", nn: "Generelt" },
      text: {
        nb: "Dere kartlegger kompetansen til alle ansatte og sammenligner den med kravene i alle tjenester.",
        nn: "De kartlegg kompetansen til alle tilsette og samanliknar han med krava i alle tenester.",
      },
      parts: [],
      inPlan: {
        nb: "Vi kartlegger kompetansen i alle tjenester og sammenligner den med det oppgavene krever.",
        nn: "Vi kartlegg kompetansen i alle tenester og samanliknar han med det oppgåvene krev.",
      },
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.7"],
    },
    {
      id: "targeted",
      name: { nb: "Målrettet", nn: "Målretta" },
      text: {
        nb: "Arbeidsgivers ansvar for å kartlegge etter HTA kap. 3 pkt. 3.3 gjelder også her. Nittedal stoler mest på vurderingene til ledere og medarbeidere, og kartlegger nærmere bare der en oppgave stiller bestemte krav til kompetanse. Det er enkelt å gjennomføre og lett å godta, og det viser hvor flere må lære eller hvor dere må rekruttere.",
        nn: "Ansvaret arbeidsgivaren har for å kartleggje etter HTA kap. 3 pkt. 3.3, gjeld òg her. Nittedal stolar mest på vurderingane til leiarar og medarbeidarar, og kartlegg nærare berre der ei oppgåve stiller bestemte krav til kompetanse. Det er enkelt å gjennomføre og lett å godta, og det viser kvar fleire må lære eller kvar de må rekruttere.",
      },
      parts: [],
      inPlan: {
        nb: "Som arbeidsgiver har vi ansvar for å kartlegge kompetansen til de ansatte, jf. HTA kap. 3 pkt. 3.3. Vi bygger på vurderingene til ledere og medarbeidere. Der oppgavene stiller bestemte krav, kartlegger vi nærmere.",
        nn: "Som arbeidsgivar har vi ansvar for å kartleggje kompetansen til dei tilsette, jf. HTA kap. 3 pkt. 3.3. Vi byggjer på vurderingane til leiarar og medarbeidarar. Der oppgåvene stiller bestemte krav, kartlegg vi nærare.",
      },
      source: { id: "nitt" },
      cited: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["nitt.kart.0", "nitt.kart.1", "nitt.kart.2", "nitt.kart.4"],
    },
  ],
  additions: [],
  own: "none",
};
