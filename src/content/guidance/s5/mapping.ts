import type { GuidanceTopic } from "../../Guidance";

/** Whether and how competence is mapped; the duty to map stands beside it. */
export const MAPPING: GuidanceTopic = {
  id: "s5.mapping",
  title: { nb: "Kartlegge kompetansen", nn: "Kartleggje kompetansen" },
  items: [
    {
      id: "s5.mapping.whether",
      kind: "keyQuestion",
      text: {
        nb: "Trenger vi å kartlegge hva vi kan, og i så fall hva?",
        nn: "Treng vi å kartleggje kva vi kan, og i så fall kva?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.kart.0"],
    },
    {
      id: "s5.mapping.duty",
      kind: "legal",
      title: { nb: "Ansvaret ligger fast", nn: "Ansvaret ligg fast" },
      text: {
        nb: "Arbeidsgiver har ansvar for å kartlegge hva de ansatte kan. Det står i HTA kap. 3 pkt. 3.3. Dere kan velge metode, men ikke velge bort ansvaret.",
        nn: "Arbeidsgivar har ansvar for å kartleggje kva dei tilsette kan. Det står i HTA kap. 3 pkt. 3.3. De kan velje metode, men ikkje velje bort ansvaret.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.7"],
    },
    {
      id: "s5.mapping.trust",
      kind: "procedure",
      title: { nb: "Slik gjør Nittedal", nn: "Slik gjer Nittedal" },
      text: {
        nb: "Nittedal stoler først og fremst på det ledere og medarbeidere selv kommer fram til når de går gjennom behovene. Kommunen mener at slike vurderinger som regel treffer godt, at de bygger på en felles forståelse av hva som må utvikles, og at det motiverer til videre utvikling.",
        nn: "Nittedal stolar først og fremst på det leiarar og medarbeidarar sjølve kjem fram til når dei går gjennom behova. Kommunen meiner at slike vurderingar som regel treffer godt, at dei byggjer på ei felles forståing av kva som må utviklast, og at det motiverer til vidare utvikling.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.kart.1"],
    },
    {
      id: "s5.mapping.targeted",
      kind: "procedure",
      title: { nb: "Målrettet kartlegging", nn: "Målretta kartlegging" },
      text: {
        nb: "Noen ganger må dere vite mer nøyaktig hvilken kompetanse som finnes. Nittedal mener at det da skal kartlegges målrettet ut fra bestemte kompetansekrav, ikke generelt.",
        nn: "Nokre gonger må de vite meir nøyaktig kva kompetanse som finst. Nittedal meiner at det då skal kartleggjast målretta ut frå bestemte kompetansekrav, ikkje generelt.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.kart.2"],
    },
    {
      id: "s5.mapping.examples",
      kind: "procedure",
      title: { nb: "Eksempler på kompetansekrav", nn: "Døme på kompetansekrav" },
      text: {
        nb: "Nittedal nevner tre eksempler på slike krav: røykdykkersertifikat for brannpersonell, godkjent opplæring i medisinhåndtering for helsefagarbeidere og kjennskap til selvkostreglene for vann og avløp for en økonomikonsulent.",
        nn: "Nittedal nemner tre døme på slike krav: røykdykkarsertifikat for brannpersonell, godkjend opplæring i medisinhandtering for helsefagarbeidarar og kjennskap til sjølvkostreglane for vatn og avløp for ein økonomikonsulent.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.kart.3"],
    },
    {
      id: "s5.mapping.gain",
      kind: "procedure",
      text: {
        nb: "En målrettet kartlegging er enkel å gjennomføre og lett å godta. Den kan vise at flere må bygge kompetanse, eller at dere må rekruttere.",
        nn: "Ei målretta kartlegging er enkel å gjennomføre og lett å godta. Ho kan vise at fleire må byggje kompetanse, eller at de må rekruttere.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.kart.4"],
    },
    {
      id: "s5.mapping.shortCv",
      kind: "procedure",
      title: { nb: "Korte CV-er", nn: "Korte CV-ar" },
      text: {
        nb: "Dere kan også oppdatere korte CV-er og dele dem med hverandre, så alle ser hva de andre kan. Steg 6 sier mer om dette under å bruke den kompetansen dere har. Ikke ta CV-ene inn i planen, for den er offentlig.",
        nn: "De kan òg oppdatere korte CV-ar og dele dei med kvarandre, så alle ser kva dei andre kan. Steg 6 seier meir om dette under å bruke den kompetansen de har. Ikkje ta CV-ane inn i planen, for han er offentleg.",
      },
      audience: ["planner", "hr", "leader", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.kart.5"],
    },
  ],
};
