import type { ExampleStep } from "../ExamplePlan";

/** Step 5 of the example: what the tasks require, what there is, and what is missing. All figures are invented. */
export const S5_EXAMPLE: ExampleStep = {
  answers: {
    requirements: {
      kind: "text",
      text: {
        nb: "Sykehjemmet og hjemmetjenesten må ha sykepleier på alle vakter, og fagarbeidere som kan arbeide selvstendig. Alle team må kunne noe om demens, rehabilitering og velferdsteknologi.\nBarnehagene må ha pedagogiske ledere med godkjent utdanning. Skolene må ha lærere med nok studiepoeng i matematikk, norsk og engelsk.\nVannverket må ha driftsoperatører med kursene som kreves, og kommunen må ha minst to som kan lage arealplaner. Servicetorget må kunne hjelpe innbyggerne med digitale tjenester.",
        nn: "Sjukeheimen og heimetenesta må ha sjukepleiar på alle vakter, og fagarbeidarar som kan arbeide sjølvstendig. Alle team må kunne noko om demens, rehabilitering og velferdsteknologi.\nBarnehagane må ha pedagogiske leiarar med godkjend utdanning. Skulane må ha lærarar med nok studiepoeng i matematikk, norsk og engelsk.\nVassverket må ha driftsoperatørar med kursa som krevst, og kommunen må ha minst to som kan lage arealplanar. Servicetorget må kunne hjelpe innbyggjarane med digitale tenester.",
      },
    },
    capital: {
      kind: "text",
      text: {
        nb: "I helse og mestring har 71 prosent av årsverkene fagutdanning: 37 årsverk er sykepleiere eller vernepleiere, og 82 er helsefagarbeidere. 49 årsverk er uten fagutdanning. 28 av assistentene har arbeidet her i mer enn fem år. Seks ansatte har videreutdanning i demens eller rehabilitering, men bare to bruker den i stillingen sin.\nTo av 16 pedagogiske ledere har dispensasjon fra kravet om utdanning. Sju lærere mangler studiepoeng i fag de underviser i.\nVannverket har tre driftsoperatører, og bare én ansatt kan lage arealplaner. To av fem årsverk i servicetorget går til post, arkiv og papirskjemaer.",
        nn: "I helse og meistring har 71 prosent av årsverka fagutdanning: 37 årsverk er sjukepleiarar eller vernepleiarar, og 82 er helsefagarbeidarar. 49 årsverk er utan fagutdanning. 28 av assistentane har arbeidd her i meir enn fem år. Seks tilsette har vidareutdanning i demens eller rehabilitering, men berre to bruker ho i stillinga si.\nTo av 16 pedagogiske leiarar har dispensasjon frå kravet om utdanning. Sju lærarar manglar studiepoeng i fag dei underviser i.\nVassverket har tre driftsoperatørar, og berre éin tilsett kan lage arealplanar. To av fem årsverk i servicetorget går til post, arkiv og papirskjema.",
      },
    },
    needs: {
      kind: "text",
      text: {
        nb: "Det som haster mest, er flere sykepleiere og helsefagarbeidere i hjemmetjenesten. Alle team i helse og mestring trenger dessuten mer kunnskap om demens, rehabilitering og velferdsteknologi.\nBarnehagene trenger to pedagogiske ledere med godkjent utdanning, og sju lærere trenger flere studiepoeng. Tekniske tjenester trenger en ny driftsoperatør og en til som kan lage arealplaner. Servicetorget trenger to årsverk som kan gi digital veiledning.",
        nn: "Det som hastar mest, er fleire sjukepleiarar og helsefagarbeidarar i heimetenesta. Alle team i helse og meistring treng dessutan meir kunnskap om demens, rehabilitering og velferdsteknologi.\nBarnehagane treng to pedagogiske leiarar med godkjend utdanning, og sju lærarar treng fleire studiepoeng. Tekniske tenester treng ein ny driftsoperatør og éin til som kan lage arealplanar. Servicetorget treng to årsverk som kan gi digital rettleiing.",
      },
    },
    staffingRequirements: {
      kind: "text",
      text: {
        nb: "I 2030 trenger helse og mestring 188 årsverk: 46 sykepleiere og vernepleiere, 106 helsefagarbeidere og 36 i andre stillinger. Skolene trenger 62 lærerårsverk, og barnehagene trenger 16 pedagogiske ledere.\nVannverket må ha tre driftsoperatører i hele perioden, og plan og byggesak må ha to årsverk.",
        nn: "I 2030 treng helse og meistring 188 årsverk: 46 sjukepleiarar og vernepleiarar, 106 helsefagarbeidarar og 36 i andre stillingar. Skulane treng 62 lærarårsverk, og barnehagane treng 16 pedagogiske leiarar.\nVassverket må ha tre driftsoperatørar i heile perioden, og plan og byggjesak må ha to årsverk.",
      },
    },
    staffingToday: {
      kind: "text",
      text: {
        nb: "Kommunen har 480 årsverk og 620 ansatte. I helse og mestring er 168 av 176 årsverk fylt: Fire stillinger for sykepleiere og fire for helsefagarbeidere står ledige.\nSju sykepleiere, tolv helsefagarbeidere og én driftsoperatør når pensjonsalderen i perioden. Skolene har 66 lærerårsverk, og tre lærere går av med pensjon før 2030.",
        nn: "Kommunen har 480 årsverk og 620 tilsette. I helse og meistring er 168 av 176 årsverk fylte: Fire stillingar for sjukepleiarar og fire for helsefagarbeidarar står ledige.\nSju sjukepleiarar, tolv helsefagarbeidarar og éin driftsoperatør når pensjonsalderen i perioden. Skulane har 66 lærarårsverk, og tre lærarar går av med pensjon før 2030.",
      },
    },
    staffingNeeds: {
      kind: "text",
      text: {
        nb: "Innen 2030 trenger vi ni flere årsverk med sykepleiere og vernepleiere og 24 flere med helsefagarbeidere. I tillegg må vi erstatte sju sykepleiere og tolv helsefagarbeidere som går av. Til sammen må vi skaffe om lag 16 årsverk med sykepleiere og vernepleiere og 36 med helsefagarbeidere. Vannverket trenger en ny driftsoperatør i 2029.\nElevtallet går ned, så skolene trenger fire færre lærerårsverk. Det klarer vi uten oppsigelser, fordi tre lærere går av og noen slutter hvert år. Servicetorget får to årsverk for mye til post og arkiv når det nye sakssystemet kommer i 2029.",
        nn: "Innan 2030 treng vi ni fleire årsverk med sjukepleiarar og vernepleiarar og 24 fleire med helsefagarbeidarar. I tillegg må vi erstatte sju sjukepleiarar og tolv helsefagarbeidarar som går av. Til saman må vi skaffe om lag 16 årsverk med sjukepleiarar og vernepleiarar og 36 med helsefagarbeidarar. Vassverket treng ein ny driftsoperatør i 2029.\nElevtalet går ned, så skulane treng fire færre lærarårsverk. Det klarer vi utan oppseiingar, fordi tre lærarar går av og nokre sluttar kvart år. Servicetorget får to årsverk for mykje til post og arkiv når det nye sakssystemet kjem i 2029.",
      },
    },
    demography: {
      kind: "text",
      text: {
        nb: "Kommunen hadde 6\u00a0040 innbyggere ved starten av 2026, og omtrent like mange ventes i 2030. Antallet som er 80 år eller eldre, øker fra 340 til 430. Antallet i skolealder går ned fra 700 til 640 (SSB, tabell 07459 for 2026 og hovedalternativet i tabell 14746 for 2030).",
        nn: "Kommunen hadde 6\u00a0040 innbyggjarar ved starten av 2026, og om lag like mange er venta i 2030. Talet på innbyggjarar som er 80 år eller eldre, aukar frå 340 til 430. Talet på barn i skulealder går ned frå 700 til 640 (SSB, tabell 07459 for 2026 og hovudalternativet i tabell 14746 for 2030).",
      },
    },
    turnover: {
      kind: "text",
      text: {
        nb: "I 2025 sluttet 9 prosent av de fast ansatte, utenom dem som gikk av med pensjon. I hjemmetjenesten var det 14 prosent, i skolene 5 prosent. De fleste som sluttet i hjemmetjenesten, ønsket større stilling eller færre helgevakter (egne tall og sluttsamtaler, 2025).",
        nn: "I 2025 slutta 9 prosent av dei fast tilsette, utanom dei som gjekk av med pensjon. I heimetenesta var det 14 prosent, i skulane 5 prosent. Dei fleste som slutta i heimetenesta, ønskte større stilling eller færre helgevakter (eigne tal og sluttsamtalar, 2025).",
      },
    },
    positions: {
      kind: "text",
      text: {
        nb: "Stillingene i helse og mestring er i snitt på 68 prosent. 38 prosent av de ansatte har hel stilling, og 64 av 247 ønsker større stilling (egen kartlegging, februar 2026).",
        nn: "Stillingane i helse og meistring er i snitt på 68 prosent. 38 prosent av dei tilsette har heil stilling, og 64 av 247 ønskjer større stilling (eiga kartlegging, februar 2026).",
      },
    },
    otherData: {
      kind: "text",
      text: {
        nb: "Sykefraværet var 8,6 prosent i 2025, og 11,2 prosent i hjemmetjenesten. Vi fikk i snitt én kvalifisert søker til hver sykepleierstilling og åtte til hver stilling i servicetorget. Hver tredje ansatt bor i en nabokommune (egne tall, 2025).",
        nn: "Sjukefråværet var 8,6 prosent i 2025, og 11,2 prosent i heimetenesta. Vi fekk i snitt éin kvalifisert søkjar til kvar sjukepleiarstilling og åtte til kvar stilling i servicetorget. Kvar tredje tilsett bur i ein nabokommune (eigne tal, 2025).",
      },
    },
    meaning: {
      kind: "text",
      text: {
        nb: "Behovet vokser mest der det er vanskeligst å rekruttere, i helse og mestring. Vi regner med å finne fem sykepleiere og ti helsefagarbeidere gjennom utlysninger. Det er under en tredjedel av dem vi må skaffe. Resten får vi ved at assistenter tar fagbrev, ved stipend og lærlinger, ved at flere får større stilling, og ved at vi bruker kompetansen vi har.\nStillingsstørrelse, sykefravær og mottak av nyansatte kan vi selv gjøre noe med. Alderen på innbyggerne kan vi bare tilpasse oss.",
        nn: "Behovet veks mest der det er vanskelegast å rekruttere, i helse og meistring. Vi reknar med å finne fem sjukepleiarar og ti helsefagarbeidarar gjennom utlysingar. Det er under ein tredel av dei vi må skaffe. Resten får vi ved at assistentar tek fagbrev, ved stipend og lærlingar, ved at fleire får større stilling, og ved at vi bruker kompetansen vi har.\nStillingsstorleik, sjukefråvær og mottak av nytilsette kan vi sjølve gjere noko med. Alderen på innbyggjarane kan vi berre tilpasse oss.",
      },
    },
  },
  included: ["s5.unitDiscussion.proposals"],
  notes: {
    "s5.use.hinders": {
      nb: "Vanskelig: ingen vikar når noen er på kurs. Hjelper: faste fagtimer som står i turnusen.",
      nn: "Vanskeleg: ingen vikar når nokon er på kurs. Hjelper: faste fagtimar som står i turnusen.",
    },
  },
};
