import { chosenParts, planStrategies } from "../../src/plan/choices/strategies";
import { DEFINITION } from "../../src/content/choices/definition";
import { MAPPING } from "../../src/content/choices/mapping";
import { STRATEGIES } from "../../src/content/choices/strategies";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { madeChoices } from "../../src/plan/choices/madeChoices";
import { chosenOption, OWN_OPTION, ownWord, setChoice, setOwnWord } from "../../src/plan/choices/planChoice";
import { wordsOf } from "../../src/plan/choices/wordsOf";

const PLAN = emptyPlan("nb");

const names = (parts: readonly { readonly name: string }[]): readonly string[] => parts.map(({ name }) => name);

describe("a choice", () => {
  test("is not made until the user makes it: the first option is not chosen silently", () => {
    for (const choice of PLAN_CHOICES) expect(chosenOption(PLAN, choice)).toBeNull();
    expect(madeChoices(PLAN, PLAN_CHOICES)).toEqual([]);
  });

  test("gives the option that was chosen, with what was added to it", () => {
    const chosen = chosenOption(setChoice(PLAN, "strategies", "deck", ["retain"]), STRATEGIES);
    expect(chosen?.option?.id).toBe("deck");
    expect(chosen?.additions.map(({ id }) => id)).toEqual(["retain"]);
    expect(chosen?.own).toBe("");
  });

  test("of the user's own is made once something is written", () => {
    expect(chosenOption(setChoice(PLAN, "definition", OWN_OPTION), DEFINITION)).toBeNull();
    const plan = setChoice(PLAN, "definition", OWN_OPTION, [], "Det vi kan.");
    expect(chosenOption(plan, DEFINITION)).toEqual({ option: null, additions: [], own: "Det vi kan." });
    expect(madeChoices(plan, PLAN_CHOICES)).toEqual(["definition"]);
  });

  test("of an addition alone is none", () => {
    expect(chosenOption(setChoice(PLAN, "strategies", null, ["retain"]), STRATEGIES)).toBeNull();
  });

  test("of an option that is no longer there is none", () => {
    expect(chosenOption(setChoice(PLAN, "mapping", "gone"), MAPPING)).toBeNull();
  });

  test("is changed in one place and leaves the others alone", () => {
    const plan = setChoice(
      setChoice(setChoice(PLAN, "mapping", "general"), "definition", "mal"),
      "mapping",
      "targeted",
    );
    expect(chosenOption(plan, MAPPING)?.option?.id).toBe("targeted");
    expect(chosenOption(plan, DEFINITION)?.option?.id).toBe("mal");
  });

  test("that is taken back leaves nothing in the plan", () => {
    expect(setChoice(setChoice(PLAN, "mapping", "general"), "mapping", null).choices).toEqual({});
  });
});

describe("the plan's strategies", () => {
  test("are the template's four while none were chosen", () => {
    expect(names(planStrategies(PLAN))).toEqual([
      "Mobilisere kompetanse",
      "Utvikle kompetanse",
      "Rekruttere",
      "Avvikle/omskolere",
    ]);
  });

  test("are those of the option that was chosen, and what was added", () => {
    const plan = setChoice(emptyPlan("nn"), "strategies", "nitt", ["retain"]);
    expect(planStrategies(plan).map(({ id }) => id)).toEqual([
      ...["mobilise", "develop", "collaborate", "apprentices", "recruit"],
      "retain",
    ]);
    expect(names(planStrategies(plan)).at(-1)).toBe("Behalde");
  });

  test("are the user's own without the marks of a list that was pasted, each once", () => {
    const pasted = "• Lære\n- Dele;\n\n  3) Finne folk\n4.\tBeholde\no\tLære\n1. juni";
    const plan = setChoice(PLAN, "strategies", OWN_OPTION, [], pasted);
    expect(names(planStrategies(plan))).toEqual(["Lære", "Dele;", "Finne folk", "Beholde", "1. juni"]);
  });

  test("are the user's own, line by line", () => {
    const plan = setChoice(PLAN, "strategies", OWN_OPTION, ["retain"], "Lære sammen\n\n Finne folk ");
    expect(planStrategies(plan)).toEqual([
      { id: "Lære sammen", name: "Lære sammen" },
      { id: "Finne folk", name: "Finne folk" },
      { id: "retain", name: "Beholde" },
    ]);
  });
});

describe("the parts of competence", () => {
  test("are the template's six while no definition was chosen", () => {
    expect(chosenParts(PLAN, DEFINITION)).toHaveLength(6);
  });

  test("are those of the definition that was chosen", () => {
    const plan = setChoice(emptyPlan("nn"), "definition", "nitt");
    expect(names(chosenParts(plan, DEFINITION))).toEqual(["Evner", "Kunnskapar", "Ferdigheiter", "Haldningar"]);
  });

  test("are none where the user has written a text", () => {
    expect(chosenParts(setChoice(PLAN, "definition", OWN_OPTION, [], "Det vi kan."), DEFINITION)).toEqual([]);
  });
});

describe("words", () => {
  test("are the standard ones in the plan's language until the municipality says otherwise", () => {
    expect(ownWord(PLAN, "unit")).toBe("");
    expect(wordsOf(PLAN)).toEqual({
      unit: "enhet",
      focusAreas: "satsingsområder",
      document: "strategisk kompetanse- og bemanningsplan",
    });
    expect(wordsOf(emptyPlan("nn"))["unit"]).toBe("eining");
  });

  test("of the municipality's own take their place, and give it back when they are blank", () => {
    const plan = setOwnWord(PLAN, "unit", "virksomhet");
    expect(wordsOf(plan)["unit"]).toBe("virksomhet");
    expect(wordsOf(setOwnWord(plan, "unit", " "))["unit"]).toBe("enhet");
  });
});
