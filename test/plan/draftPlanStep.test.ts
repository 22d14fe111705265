import type { Language } from "../../src/content/Language";
import { loadLibrary } from "../../src/content/loadLibrary";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { OWN_OPTION, setChoice, setOwnWord } from "../../src/plan/choices/planChoice";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { choices, text } from "./answers";
import { showPieces } from "./showPieces";

const NB = emptyPlan("nb");
const NN = emptyPlan("nn");

async function show(plan: Plan, step: StepId): Promise<readonly string[]> {
  return showPieces(draftPlanStep(plan, step, await loadLibrary(step)));
}

test.each(STEP_IDS.flatMap((step) => (["nb", "nn"] as const).map((language) => ({ step, language }))))(
  "a plan in which nothing is chosen or answered leaves nothing in $step, in $language",
  async ({ step, language }) => {
    expect(await show(emptyPlan(language), step)).toEqual([]);
  },
);

describe("a choice in a prompt's place", () => {
  test("stands under the prompt's heading, before what was answered in words", async () => {
    const plan = setChoice(setAnswer(NB, "s4", "meaning", text("Det vi kan.")), "definition", "mal");
    expect(await show(plan, "s4")).toEqual([
      "## Hva vi mener med kompetanse",
      "Med kompetanse mener vi kunnskap, forståelse, ferdigheter, egenskaper, holdninger og verdier.",
      "Det vi kan.",
    ]);
  });

  test("takes the place of the prompt's own answer, which counts until then", async () => {
    const answered = setAnswer(NB, "s4", "parts", choices(["knowledge", "skills"]));
    expect(await show(answered, "s4")).toEqual([
      "## Hva vi mener med kompetanse",
      "Med kompetanse mener vi kunnskap og ferdigheter.",
    ]);
    expect(await show(setChoice(answered, "definition", "nitt"), "s4")).toEqual([
      "## Hva vi mener med kompetanse",
      "Med kompetanse mener vi det som gjør oss i stand til å løse oppgavene våre: evner, kunnskaper, ferdigheter og holdninger (Lai, 2013).",
    ]);
  });

  test("that is not offered any more still stands in the plans that have it, in nynorsk too", async () => {
    expect(await show(setChoice(NN, "definition", "hta"), "s4")).toEqual([
      "## Kva vi meiner med kompetanse",
      "Når planen omtalar kompetanse og utvikling av kompetanse, gjeld det vidaregåande opplæring, høgskule- og universitetsutdanning, vaksenopplæring, etter- og vidareutdanning, kompetansegivande oppgåver og utvikling av realkompetanse, jf. HTA kap. 3 pkt. 3.3.",
    ]);
  });

  test("of the user's own text stands as it was written, and has no source", async () => {
    const plan = setChoice(NB, "definition", OWN_OPTION, [], "Kompetanse er å mestre.\nDet er også å lære.");
    expect(await show(plan, "s4")).toEqual([
      "## Hva vi mener med kompetanse",
      "Kompetanse er å mestre.",
      "Det er også å lære.",
    ]);
  });

  test("of the user's own list is a list under its lead, and what was added stands in it", async () => {
    const plan = setChoice(NB, "strategies", OWN_OPTION, ["retain"], "Lære sammen\n\nFinne folk");
    expect(await show(plan, "s6")).toEqual([
      "## Satsingsområder",
      "Slik dekker vi behovene:",
      "- Lære sammen",
      "- Finne folk",
      "- Beholde medarbeidere",
    ]);
  });

  test("has the municipality's own word for its areas as its heading", async () => {
    const named = setOwnWord(setChoice(NB, "strategies", "mal"), "focusAreas", "innsatsområder");
    expect((await show(named, "s6"))[0]).toBe("## Innsatsområder");
  });

  test("of strategies is a list, which has no source: it is what the municipality does", async () => {
    const heading = "## Satsingsområde";
    expect(await show(setChoice(NN, "strategies", "mal"), "s6")).toEqual([
      heading,
      "Slik dekkjer vi behova:",
      "- Mobilisere kompetanse",
      "- Utvikle kompetanse",
      "- Rekruttere",
      "- Avvikle eller omskolere",
    ]);
    expect(await show(setChoice(NN, "strategies", "deck", ["retain"]), "s6")).toEqual([
      heading,
      "Slik dekkjer vi behova:",
      "- Mobilisere kompetanse",
      "- Utvikle kompetanse",
      "- Rekruttere",
      "- Behalde medarbeidarar",
    ]);
  });
});

describe("a choice without a prompt", () => {
  test("stands first in its step, under its own heading", async () => {
    const plan = setChoice(setAnswer(NB, "s5", "method", text("Slik.")), "mapping", "general");
    expect((await show(plan, "s5")).slice(0, 2)).toEqual([
      "## Kartlegging av kompetanse",
      "Vi kartlegger kompetansen i alle tjenester og sammenligner den med det oppgavene krever.",
    ]);
  });

  test("leaves nothing in other steps", async () => {
    expect(await show(setChoice(NB, "mapping", "general"), "s6")).toEqual([]);
  });

  test("of plan levels stands after what the prompts give", async () => {
    const answered = setAnswer(setChoice(NB, "planLevels", "nitt"), "s2", "why", { kind: "text", text: "Fordi." });
    const headings = (await show(answered, "s2")).filter((line) => line.startsWith("## "));
    expect(headings).toEqual(["## Hvorfor vi lager planen", "## Kompetanseplaner i kommunen"]);
  });

  test("of plan levels is a list, an option's or the user's own, and steering goals are no plan", async () => {
    expect(await show(setChoice(NB, "planLevels", "nitt"), "s2")).toEqual([
      "## Kompetanseplaner i kommunen",
      "Vi har planer for kompetanse på flere nivåer:",
      "- Kompetansestrategi",
      "- Kompetanseplaner for hver sektor eller enhet",
      "- Årlige handlingsplaner",
    ]);
    expect(await show(setChoice(NB, "planLevels", OWN_OPTION, [], "Kommuneplan\nSektorplaner"), "s2")).toEqual([
      "## Kompetanseplaner i kommunen",
      "Vi har planer for kompetanse på flere nivåer:",
      "- Kommuneplan",
      "- Sektorplaner",
    ]);
    expect((await show(setChoice(NN, "planLevels", "deck"), "s2")).slice(2)).toEqual([
      "- Overordna kompetanseplan for heile kommunen",
      "- Kompetanseplanar på tvers av sektorane",
      "- Kompetanseplanar for kvar eining",
      "- Tiltaksplanar",
      "- Individuelle kompetanseplanar",
    ]);
  });
});

/** The definition's text, where the chosen option has parts of these names. */
async function showParts(...names: string[]): Promise<readonly string[]> {
  const library = await loadLibrary("s4");
  const parts = names.map((name) => ({ id: name, name: { nb: name, nn: name }, covers: [] }));
  const inPlan = { nb: "Vi kan {parts}.", nn: "Vi kan {parts}." };
  const own = library.choices.map((choice) => ({
    ...choice,
    options: choice.options.map((option) => ({ ...option, parts, inPlan })),
  }));
  return showPieces(draftPlanStep(setChoice(NB, "definition", "mal"), "s4", { ...library, choices: own })).slice(1);
}

test("one, two and many parts are joined as they are said, and abbreviations keep their capitals", async () => {
  expect(await showParts("Mobilisere")).toEqual(["Vi kan mobilisere."]);
  expect(await showParts("Mobilisere", "Utvikle")).toEqual(["Vi kan mobilisere og utvikle."]);
  expect(await showParts("Mobilisere", "IKT", "Beholde")).toEqual(["Vi kan mobilisere, IKT og beholde."]);
});

describe("the period before", () => {
  const previous = (from: string, to: string, ...actions: string[]): Plan["previous"] => ({
    from,
    to,
    done: actions.map((action, index) => ({ ...emptyMeasure(`T${index + 1}`), action, need: "Behovet" })),
  });
  const shown = (language: Language, value: Plan["previous"], step: StepId = "s7"): Promise<readonly string[]> =>
    show({ ...emptyPlan(language), previous: value }, step);

  test("is told in step 7 by what was done, and by the need where the measure has no words", async () => {
    expect(await shown("nb", previous("2023", "2026", "Kurs", ""))).toEqual([
      "## Gjennomført i forrige periode (2023–2026)",
      "- Kurs",
      "- Behovet",
    ]);
  });

  test("needs no years, and is told in nynorsk", async () => {
    expect(await shown("nn", previous("", "", "Kurs"))).toEqual(["## Gjennomført i førre periode", "Kurs."]);
  });

  test("leaves nothing where nothing was done, or in another step", async () => {
    expect(await shown("nb", previous("2023", "2026"))).toEqual([]);
    expect(await shown("nb", previous("2023", "2026", "Kurs"), "s6")).toEqual([]);
  });
});
