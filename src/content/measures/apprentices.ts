import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that bring in apprentices and make skilled workers of them. */
export const APPRENTICES: readonly StandardMeasure[] = [
  {
    id: "apprentices.places",
    title: { nb: "Lærlingplasser etter behov", nn: "Lærlingplassar etter behov" },
    action: {
      nb: "Fastsette hvert år hvor mange lærlinger kommunen skal ta inn i hvert fag, ut fra hvor mange fagarbeidere som går av, og hvilke fag tjenestene kommer til å trenge.",
      nn: "Fastsetje kvart år kor mange lærlingar kommunen skal ta inn i kvart fag, ut frå kor mange fagarbeidarar som går av, og kva fag tenestene kjem til å trenge.",
    },
    need: {
      nb: "Mange fagarbeidere går av med pensjon i planperioden.",
      nn: "Mange fagarbeidarar går av med pensjon i planperioden.",
    },
    strategies: ["apprentices", "recruit"],
    sectors: ["all"],
    arenas: ["job", "education"],
    indicator: {
      nb: "Alle plassene er fylt, og lærlingene fullfører med fagbrev.",
      nn: "Alle plassane er fylte, og lærlingane fullfører med fagbrev.",
    },
    evaluation: {
      nb: "HR sammenligner antall nye fagbrev med behovet hvert år, før neste inntak.",
      nn: "HR samanliknar talet på nye fagbrev med behovet kvart år, før neste inntak.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Lønn til lærlingene og tid til veiledning, med fradrag for tilskudd fra fylkeskommunen.",
      nn: "Løn til lærlingane og tid til rettleiing, med frådrag for tilskot frå fylkeskommunen.",
    },
    source: { id: "nitt" },
    covers: ["nitt.larling.1"],
  },
  {
    id: "apprentices.yearlyCase",
    title: { nb: "Årlig lærlingesak", nn: "Årleg lærlingsak" },
    action: {
      nb: "Legge fram en sak om lærlinger for politikerne hvert år, med tall for inntak, fullføring og ansettelser og et forslag for neste år.",
      nn: "Leggje fram ei sak om lærlingar for politikarane kvart år, med tal for inntak, fullføring og tilsetjingar og eit forslag for neste år.",
    },
    need: {
      nb: "Inntaket av lærlinger følger det som er vanlig, ikke det kommunen trenger.",
      nn: "Inntaket av lærlingar følgjer det som er vanleg, ikkje det kommunen treng.",
    },
    strategies: ["apprentices"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Politikerne har behandlet saken før budsjettet, og vedtaket er fulgt opp.",
      nn: "Politikarane har behandla saka før budsjettet, og vedtaket er følgt opp.",
    },
    evaluation: {
      nb: "Neste års sak viser hva som ble gjort med det forrige vedtaket.",
      nn: "Saka neste år viser kva som vart gjort med det førre vedtaket.",
    },
    responsible: RESPONSIBLE.director,
    source: { id: "nitt" },
    covers: ["nitt.larling.2"],
  },
  {
    id: "apprentices.followUp",
    title: { nb: "Tett oppfølging av lærlinger", nn: "Tett oppfølging av lærlingar" },
    action: {
      nb: "Gi hver lærling en fast veileder, en plan for målene i faget og en samtale hvert halvår om framdrift og trivsel.",
      nn: "Gi kvar lærling ein fast rettleiar, ein plan for måla i faget og ein samtale kvart halvår om framdrift og trivsel.",
    },
    need: {
      nb: "Noen lærlinger slutter underveis eller får ikke øvd på hele faget.",
      nn: "Nokre lærlingar sluttar undervegs eller får ikkje øvd på heile faget.",
    },
    strategies: ["apprentices", "develop"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Andelen som fullfører med bestått fagprøve, øker.",
      nn: "Delen som fullfører og greier fagprøva, aukar.",
    },
    evaluation: {
      nb: "Lærlingene svarer på en undersøkelse hvert år, og veilederne går gjennom svarene sammen.",
      nn: "Lærlingane svarer på ei undersøking kvart år, og rettleiarane går gjennom svara saman.",
    },
    responsible: RESPONSIBLE.apprentices,
    cost: { nb: "Tid til veilederne.", nn: "Tid til rettleiarane." },
    source: { id: "nitt" },
    covers: ["nitt.kultur.5"],
  },
  {
    id: "apprentices.newTrades",
    title: { nb: "Lærlinger i nye fag", nn: "Lærlingar i nye fag" },
    action: {
      nb: "Søke om godkjenning som lærebedrift i fag kommunen ikke har hatt lærlinger i før, for eksempel i drift, anlegg, IT eller kontor.",
      nn: "Søkje om godkjenning som lærebedrift i fag kommunen ikkje har hatt lærlingar i før, til dømes i drift, anlegg, IT eller kontor.",
    },
    need: {
      nb: "Tekniske tjenester og administrasjonen trenger fagarbeidere, men har ingen lærlinger.",
      nn: "Tekniske tenester og administrasjonen treng fagarbeidarar, men har ingen lærlingar.",
    },
    strategies: ["apprentices", "recruit"],
    sectors: ["teknisk", "administrasjon"],
    arenas: ["job", "education"],
    indicator: {
      nb: "Kommunen er godkjent i minst ett nytt fag og har lærling i det.",
      nn: "Kommunen er godkjend i minst eitt nytt fag og har lærling i det.",
    },
    evaluation: {
      nb: "Enheten og den ansvarlige for lærlingene vurderer etter ett år om faget skal ha fast inntak.",
      nn: "Eininga og den ansvarlege for lærlingane vurderer etter eitt år om faget skal ha fast inntak.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Lønn til lærlingene, utstyr og tid til veiledning.",
      nn: "Løn til lærlingane, utstyr og tid til rettleiing.",
    },
    source: { id: "own" },
  },
  {
    id: "apprentices.schools",
    title: { nb: "Utplassering og besøk på skolene", nn: "Utplassering og besøk på skulane" },
    action: {
      nb: "Ta imot elever fra ungdomsskole og videregående skole i utplassering, og la lærlinger besøke skolene og fortelle om faget sitt.",
      nn: "Ta imot elevar frå ungdomsskule og vidaregåande skule i utplassering, og la lærlingar besøkje skulane og fortelje om faget sitt.",
    },
    need: {
      nb: "Ungdom vet lite om yrkene i kommunen, og få søker læreplass her.",
      nn: "Ungdom veit lite om yrka i kommunen, og få søkjer læreplass her.",
    },
    strategies: ["apprentices", "recruit", "collaborate"],
    sectors: ["all"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Antall elever i utplassering, og antall søkere til hver læreplass.",
      nn: "Talet på elevar i utplassering, og talet på søkjarar til kvar læreplass.",
    },
    evaluation: {
      nb: "Skolene og enhetene oppsummerer hver vår, og nye lærlinger blir spurt om hvorfor de søkte.",
      nn: "Skulane og einingane oppsummerer kvar vår, og nye lærlingar blir spurde om kvifor dei søkte.",
    },
    responsible: RESPONSIBLE.apprentices,
    cost: { nb: "Tid i enhetene.", nn: "Tid i einingane." },
    source: { id: "own" },
  },
  {
    id: "apprentices.jobAfterwards",
    title: { nb: "Fast jobb etter læretiden", nn: "Fast jobb etter læretida" },
    action: {
      nb: "Ta en samtale med hver lærling et halvt år før fagprøven om jobb etter læretiden, og tilby fast stilling der kommunen har behov.",
      nn: "Ta ein samtale med kvar lærling eit halvt år før fagprøva om jobb etter læretida, og tilby fast stilling der kommunen har behov.",
    },
    need: {
      nb: "Vi utdanner fagarbeidere som går til andre arbeidsgivere.",
      nn: "Vi utdannar fagarbeidarar som går til andre arbeidsgivarar.",
    },
    strategies: ["apprentices", "retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Andelen lærlinger som arbeider i kommunen ett år etter fagprøven.",
      nn: "Delen av lærlingane som arbeider i kommunen eitt år etter fagprøva.",
    },
    evaluation: {
      nb: "HR teller hvert år hvor mange som ble, og spør dem som gikk, om hvorfor.",
      nn: "HR tel kvart år kor mange som vart verande, og spør dei som gjekk, om kvifor.",
    },
    responsible: RESPONSIBLE.hr,
    source: { id: "own" },
  },
  {
    id: "apprentices.supervisors",
    title: { nb: "Kurs for veiledere av lærlinger", nn: "Kurs for rettleiarar av lærlingar" },
    action: {
      nb: "Gi alle som veileder lærlinger, kurs i læreplaner, vurdering og samtaler, og samle dem to ganger i året for å dele erfaringer.",
      nn: "Gi alle som rettleier lærlingar, kurs i læreplanar, vurdering og samtalar, og samle dei to gonger i året for å dele erfaringar.",
    },
    need: {
      nb: "Veilederne kan faget sitt, men er usikre på hvordan de skal lære det bort.",
      nn: "Rettleiarane kan faget sitt, men er usikre på korleis dei skal lære det bort.",
    },
    strategies: ["apprentices", "develop"],
    sectors: ["all"],
    arenas: ["course", "network"],
    indicator: {
      nb: "Alle veiledere har tatt kurset, og lærlingene er mer fornøyde med veiledningen.",
      nn: "Alle rettleiarar har teke kurset, og lærlingane er meir nøgde med rettleiinga.",
    },
    evaluation: {
      nb: "Veilederne og lærlingene svarer på en kort undersøkelse hvert år, og kurset blir rettet etter den.",
      nn: "Rettleiarane og lærlingane svarer på ei kort undersøking kvart år, og kurset blir retta etter ho.",
    },
    responsible: RESPONSIBLE.apprentices,
    cost: { nb: "Kurs, vikar og tid til samlinger.", nn: "Kurs, vikar og tid til samlingar." },
    source: { id: "own" },
  },
];
