import type { Language } from "../../src/content/Language";
import { STEP_IDS } from "../../src/content/StepId";
import type { Answer } from "../../src/plan/answers/Answer";
import { choices, dates, list, people, text } from "./answers";
import { showDraft } from "./showDraft";

test.each(STEP_IDS)("step %s without an answer leaves nothing", async (step) => {
  expect(await showDraft(step, "nb", {})).toEqual([]);
  expect(await showDraft(step, "nn", {})).toEqual([]);
});

describe("step 1", () => {
  test("one of each, in bokmål", async () => {
    const answers = {
      participants: people(["Hovedverneombudet", "leser utkastet"]),
      mandate: text("Planen gjelder alle tjenestene."),
      groups: people(["Arbeidsgruppe", ""]),
      process: text("Vi starter i enhetene."),
      milestones: dates(["2027-03-01", "Oppstart"]),
    };
    expect(await showDraft("s1", "nb", answers)).toEqual([
      "## Medvirkning",
      "Hovedverneombudet: leser utkastet.",
      "## Mandat",
      "Planen gjelder alle tjenestene.",
      "## Organisering av arbeidet",
      "Arbeidsgruppe.",
      "## Prosess og framdrift",
      "Vi starter i enhetene.",
      "1. mars 2027: Oppstart.",
    ]);
  });

  test("several of each, in nynorsk", async () => {
    const answers = {
      participants: people(["Tillitsvalde", "er med i arbeidsgruppa"], ["", ""], ["Leiarane", ""]),
      groups: people(["Arbeidsgruppe", "HR leier"], ["Styringsgruppe", "kommunedirektøren leier"]),
      milestones: dates(["2027-03-01", "Oppstart"], ["", "Høyring"], ["2027-12-24", ""], ["2027-02-31", "Vedtak"]),
    };
    expect(await showDraft("s1", "nn", answers)).toEqual([
      "## Medverknad",
      "Desse er med i arbeidet med planen:",
      "- Tillitsvalde: er med i arbeidsgruppa",
      "- Leiarane",
      "## Organisering av arbeidet",
      "Arbeidet er organisert slik:",
      "- Arbeidsgruppe: HR leier",
      "- Styringsgruppe: kommunedirektøren leier",
      "## Prosess og framdrift",
      "Framdrifta i arbeidet er slik:",
      "- 1. mars 2027: Oppstart",
      "- Høyring",
      "- 24. desember 2027",
      "- 2027-02-31: Vedtak",
    ]);
  });
});

describe("step 2", () => {
  test("one of each, in bokmål", async () => {
    const answers = {
      why: text("Flere blir eldre."),
      aims: list("Alle enheter har fagutdannede på jobb hver helg"),
      where: list("Økonomiplanen."),
      bodies: people(["Kommunestyret", "vedtar planen"]),
      communityPlan: text("Planen følger opp målet om å bo hjemme."),
      budget: text("Tiltakene tas inn i økonomiplanen."),
    };
    expect(await showDraft("s2", "nb", answers)).toEqual([
      "## Hvorfor vi lager planen",
      "Flere blir eldre.",
      "## Hva vi skal oppnå",
      "Alle enheter har fagutdannede på jobb hver helg.",
      "## Sammenhengen med andre planer",
      "Økonomiplanen.",
      "## Politisk og administrativ forankring",
      "Kommunestyret: vedtar planen.",
      "## Kobling til kommuneplanens samfunnsdel",
      "Planen følger opp målet om å bo hjemme.",
      "## Budsjett og økonomiplan",
      "Tiltakene tas inn i økonomiplanen.",
    ]);
  });

  test("two of each, in nynorsk", async () => {
    const answers = {
      aims: list("Nok lærarar", "Færre vikarar"),
      where: list("Økonomiplanen", "Oppvekstplanen"),
    };
    expect(await showDraft("s2", "nn", answers)).toEqual([
      "## Kva vi skal oppnå",
      "Dette er måla for planen:",
      "- Nok lærarar",
      "- Færre vikarar",
      "## Samanhengen med andre planar",
      "Planen heng saman med:",
      "- Økonomiplanen",
      "- Oppvekstplanen",
    ]);
  });
});

describe("step 3", () => {
  test("one of each, in nynorsk", async () => {
    expect(
      await showDraft("s3", "nn", { goals: list("Trygge oppvekstvilkår"), guidelines: list("Bemanningsnorma") }),
    ).toEqual(["## Overordna mål", "Trygge oppvekstvilkår.", "## Føringar", "Bemanningsnorma."]);
  });

  test("many of one and none of the other, in bokmål", async () => {
    expect(await showDraft("s3", "nb", { goals: list("Mål A", "Mål B", "Mål C") })).toEqual([
      "## Overordnede mål",
      "Disse målene avgjør hvilken kompetanse vi trenger:",
      "- Mål A",
      "- Mål B",
      "- Mål C",
    ]);
  });
});

describe("step 4", () => {
  test("one, two and many parts of competence are one sentence, in the template's order", async () => {
    const of = async (answer: Answer, language: Language) => (await showDraft("s4", language, { parts: answer }))[1];
    expect(await of(choices(["skills"]), "nb")).toBe("Med kompetanse mener vi ferdigheter.");
    expect(await of(choices(["values", "knowledge"]), "nb")).toBe("Med kompetanse mener vi kunnskap og verdier.");
    expect(await of(choices(["attitudes", "knowledge", "understanding"], "evner\nmot"), "nn")).toBe(
      "Med kompetanse meiner vi kunnskap, forståing, haldningar, evner og mot.",
    );
    expect(await of(choices([], "evner"), "nn")).toBe("Med kompetanse meiner vi evner.");
  });

  test("prompts under the same heading stand under it once, what competence is made of first", async () => {
    const answers = {
      meaning: text("Det vi kan."),
      parts: choices(["skills"]),
      needs: text("Det vi manglar."),
      important: list("Å dele kunnskap"),
    };
    expect(await showDraft("s4", "nn", answers)).toEqual([
      "## Kva vi meiner med kompetanse",
      "Med kompetanse meiner vi ferdigheiter.",
      "Det vi kan.",
      "## Kva vi meiner med kompetansebehov",
      "Det vi manglar.",
      "## Kva vi legg vekt på",
      "Å dele kunnskap.",
    ]);
  });
});

describe("step 5", () => {
  test("text stands under its own heading, and a table pasted from Excel is a table", async () => {
    const answers = {
      needs: text("Slik er behovet:", "", "Tjeneste\tBehov", "Skole\t2 årsverk", "", "Tallene er fra 2026."),
      positions: text("Mange jobber deltid."),
    };
    expect(await showDraft("s5", "nb", answers)).toEqual([
      "## Kompetansebehov",
      "Slik er behovet:",
      "| Tjeneste | Behov |",
      "| Skole | 2 årsverk |",
      "Tallene er fra 2026.",
      "## Stillingsstørrelser",
      "Mange jobber deltid.",
    ]);
    expect(await showDraft("s5", "nn", { positions: text("Mange jobbar deltid.") })).toEqual([
      "## Stillingsstorleikar",
      "Mange jobbar deltid.",
    ]);
  });
});

describe("step 6", () => {
  test("one of each, in bokmål", async () => {
    const answers = {
      strategies: choices(["mobilise"]),
      measures: list("Tilby fagbrev på jobb"),
      arenas: list("Hospitering"),
    };
    expect(await showDraft("s6", "nb", answers)).toEqual([
      "## Satsingsområder",
      "Mobilisere kompetanse.",
      "## Tiltak",
      "Tilby fagbrev på jobb.",
      "## Læringsarenaer",
      "Hospitering.",
    ]);
  });

  test("many of each, in nynorsk", async () => {
    const answers = {
      strategies: choices(["phaseOut", "develop"], "Samarbeide med nabokommunar"),
      measures: list("Fagbrev på jobb", "Rettleiing"),
      arenas: list("Hospitering", "Digitale kurs"),
    };
    expect(await showDraft("s6", "nn", answers)).toEqual([
      "## Satsingsområde",
      "Slik dekkjer vi behova:",
      "- Utvikle kompetanse",
      "- Avvikle eller omskolere",
      "- Samarbeide med nabokommunar",
      "## Tiltak",
      "Vi skal setje i verk desse tiltaka:",
      "- Fagbrev på jobb",
      "- Rettleiing",
      "## Læringsarenaar",
      "Vi bruker desse læringsarenaane:",
      "- Hospitering",
      "- Digitale kurs",
    ]);
  });
});

describe("step 7", () => {
  test("dates alone, and all of it", async () => {
    expect(await showDraft("s7", "nn", { dates: dates(["2028-05-17", "Evaluering"]) })).toEqual([
      "## Oppfølging, evaluering og rullering",
      "17. mai 2028: Evaluering.",
    ]);
    const answers = {
      followUp: text("HR samler status."),
      dates: dates(["2028-05-17", "Evaluering"], ["2030-01-02", "Rullering"]),
      staffSurveys: text("Vi bruker 10-FAKTOR."),
      userSurveys: text("Vi spør foreldrene."),
    };
    expect(await showDraft("s7", "nb", answers)).toEqual([
      "## Oppfølging, evaluering og rullering",
      "HR samler status.",
      "Tidsplanen er slik:",
      "- 17. mai 2028: Evaluering",
      "- 2. januar 2030: Rullering",
      "## Medarbeiderundersøkelser",
      "Vi bruker 10-FAKTOR.",
      "## Brukerundersøkelser",
      "Vi spør foreldrene.",
    ]);
  });
});
