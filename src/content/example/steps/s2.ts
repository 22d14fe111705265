import type { ExampleStep } from "../ExamplePlan";

/** Step 2 of the example: why the plan is made, and what it is anchored in. */
export const S2_EXAMPLE: ExampleStep = {
  answers: {
    why: {
      kind: "text",
      text: {
        nb: "Solvik har om lag 6\u00a0000 innbyggere. Fram mot 2030 blir det 90 flere over 80 år og 60 færre elever (SSB, tabell 07459 og 14746). Flere trenger helsehjelp, og færre søker på stillingene våre.\nFire av ti sykepleiere er over 55 år, og fire sykepleierstillinger sto ledige i mer enn seks måneder i 2025 (egne tall). Det er ikke nok å lyse ut flere stillinger. Vi må også bruke og utvikle kompetansen vi allerede har.",
        nn: "Solvik har om lag 6\u00a0000 innbyggjarar. Fram mot 2030 blir det 90 fleire over 80 år og 60 færre elevar (SSB, tabell 07459 og 14746). Fleire treng helsehjelp, og færre søkjer på stillingane våre.\nFire av ti sjukepleiarar er over 55 år, og fire sjukepleiarstillingar stod ledige i meir enn seks månader i 2025 (eigne tal). Det er ikkje nok å lyse ut fleire stillingar. Vi må òg bruke og utvikle kompetansen vi allereie har.",
      },
    },
    aims: {
      kind: "list",
      items: [
        {
          nb: "Sykehjemmet og hjemmetjenesten har sykepleier på alle vakter innen 2030",
          nn: "Sjukeheimen og heimetenesta har sjukepleiar på alle vakter innan 2030",
        },
        {
          nb: "80 prosent av årsverkene i helse og mestring har fagutdanning innen 2030",
          nn: "80 prosent av årsverka i helse og meistring har fagutdanning innan 2030",
        },
        {
          nb: "Alle pedagogiske ledere i barnehagene har godkjent utdanning innen 2029",
          nn: "Alle pedagogiske leiarar i barnehagane har godkjend utdanning innan 2029",
        },
        {
          nb: "Halvparten av de ansatte i helse og mestring har hel stilling innen 2030",
          nn: "Halvparten av dei tilsette i helse og meistring har heil stilling innan 2030",
        },
        {
          nb: "Vann, arealplan og byggesak stopper ikke når én ansatt er borte",
          nn: "Vatn, arealplan og byggjesak stoppar ikkje når éin tilsett er borte",
        },
        {
          nb: "Servicetorget gir digital veiledning hver dag fra 2030",
          nn: "Servicetorget gir digital rettleiing kvar dag frå 2030",
        },
      ],
    },
    where: {
      kind: "list",
      items: [
        { nb: "Kommuneplanens samfunnsdel 2025–2037", nn: "Samfunnsdelen i kommuneplanen 2025–2037" },
        { nb: "Økonomiplanen 2027–2030", nn: "Økonomiplanen 2027–2030" },
        { nb: "Arbeidsgiverstrategien 2026–2030", nn: "Arbeidsgivarstrategien 2026–2030" },
        { nb: "Planen for helse og mestring 2025–2032", nn: "Planen for helse og meistring 2025–2032" },
        { nb: "Oppvekstplanen 2026–2030", nn: "Oppvekstplanen 2026–2030" },
      ],
    },
    bodies: {
      kind: "people",
      people: [
        {
          who: { nb: "Kommunestyret", nn: "Kommunestyret" },
          how: {
            nb: "vedtar planen og får en kort rapport hvert år i juni",
            nn: "vedtek planen og får ein kort rapport kvart år i juni",
          },
        },
        {
          who: { nb: "Formannskapet", nn: "Formannskapet" },
          how: {
            nb: "innstiller til kommunestyret og prioriterer tiltakene i økonomiplanen",
            nn: "gir tilråding til kommunestyret og prioriterer tiltaka i økonomiplanen",
          },
        },
        {
          who: { nb: "Partssammensatt utvalg", nn: "Partssamansett utval" },
          how: {
            nb: "uttaler seg om planen og om handlingsplanen hvert år",
            nn: "uttalar seg om planen og om handlingsplanen kvart år",
          },
        },
        {
          who: { nb: "Kommunedirektøren og ledergruppen", nn: "Kommunedirektøren og leiargruppa" },
          how: {
            nb: "følger opp planen og foreslår endringer i april hvert år",
            nn: "følgjer opp planen og foreslår endringar i april kvart år",
          },
        },
        {
          who: { nb: "Enhetslederne", nn: "Einingsleiarane" },
          how: {
            nb: "gjennomfører tiltakene og tar opp planen på personalmøter",
            nn: "gjennomfører tiltaka og tek opp planen på personalmøte",
          },
        },
      ],
    },
    communityPlan: {
      kind: "text",
      text: {
        nb: "Samfunnsdelen sier at innbyggerne skal kunne bo hjemme så lenge de ønsker, og at alle barn skal møte kvalifiserte voksne. Begge deler krever flere ansatte med fagutdanning.\nSamfunnsdelen sier også at Solvik skal være en heltidskommune. Derfor gjelder ett av målene i denne planen størrelsen på stillingene.",
        nn: "Samfunnsdelen seier at innbyggjarane skal kunne bu heime så lenge dei ønskjer, og at alle barn skal møte kvalifiserte vaksne. Begge delar krev fleire tilsette med fagutdanning.\nSamfunnsdelen seier òg at Solvik skal vere ein heiltidskommune. Difor gjeld eitt av måla i denne planen storleiken på stillingane.",
      },
    },
    budget: {
      kind: "text",
      text: {
        nb: "Ledergruppen går gjennom handlingsplanen i april hvert år. Økonomisjefen tar nye og endrede tiltak inn i forslaget til økonomiplan.\nTiltakene koster til sammen 4\u00a0360\u00a0000 kroner i 2027–2030. Vi søker Statsforvalteren om 320\u00a0000 kroner av dette i tilskudd.",
        nn: "Leiargruppa går gjennom handlingsplanen i april kvart år. Økonomisjefen tek nye og endra tiltak inn i forslaget til økonomiplan.\nTiltaka kostar til saman 4\u00a0360\u00a0000 kroner i 2027–2030. Vi søkjer Statsforvaltaren om 320\u00a0000 kroner av dette i tilskot.",
      },
    },
  },
  included: ["s2.change.beyondRecruitment", "s2.value.motivation"],
  notes: {
    "s2.change.newSolutions": {
      nb: "Vi lyser ofte ut den samme stillingen én gang til. Vi bør først spørre om oppgavene kan fordeles på en annen måte.",
      nn: "Vi lyser ofte ut den same stillinga éin gong til. Vi bør først spørje om oppgåvene kan fordelast på ein annan måte.",
    },
  },
};
