import { codeOf, opened, run } from "../host/inWord";
import { BLOCKS, callMember, hostMembersWith, IN_BLOCKS, type Fact } from "./members";

/** What the declarations say of arguments: the values that they must be one of, and what stands for one left out. */

/** Places and modes; of insertLocation there is a test of its own, and content controls of other types are not played. */
const PARAMETERS = ["rangeLocation", "selectionMode", "cellPaddingLocation", "changeTrackingVersion"];

/** What is given for the parameters that are not tried. */
const OTHERS: Readonly<Record<string, unknown>> = { cellPadding: 2, rowIndex: 0, columnIndex: 0 };

const VALUES = ["Whole", "Select", "Start", "End", "Before", "After", "Content", "Top", "Left", "Bottom", "Right"];

function argumentsOf({ args = "" }: Fact, given: Readonly<Record<string, unknown>>): readonly unknown[] {
  return args.split(" ").map((arg) => given[arg.replace("?", "")] ?? OTHERS[arg.replace("?", "")]);
}

const CHOSEN = hostMembersWith(({ allowed = {} }) => PARAMETERS.some((name) => name in allowed)).map(
  ([type, name, fact]) => {
    const [parameter = "", values = ""] = Object.entries(fact.allowed ?? {})[0] ?? [];
    return [type, name, parameter, values, fact] as const;
  },
);

test.each(CHOSEN)("%s.%s takes as %s %s, and nothing else", async (type, name, parameter, values, fact) => {
  await opened(BLOCKS);
  const refused: string[] = [];
  for (const value of [...new Set([...values.split(" "), ...VALUES, "Nothing"])]) {
    const code = await codeOf((context) => {
      callMember(IN_BLOCKS[type]!(context), name, argumentsOf(fact, { [parameter]: value }));
    });
    if (code === "InvalidArgument") refused.push(value);
  }
  expect(refused).toEqual([...VALUES, "Nothing"].filter((value) => !values.split(" ").includes(value)));
});

const DEFAULTS = hostMembersWith(({ defaults }) => defaults !== undefined);

/** "2", "true" and "current" as the arguments that they are. */
function value(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a call gives, and what it leaves: the body, without the ids of controls, and the selection. */
async function outcome(type: string, name: string, args: readonly unknown[]): Promise<readonly unknown[]> {
  const { host } = await opened(BLOCKS);
  const given = await run((context) => {
    const result = callMember(IN_BLOCKS[type]!(context), name, args) as { readonly value?: unknown } | undefined;
    return () => (result !== undefined && "value" in result ? result.value : null);
  });
  const body = host.documentXml.documentElement.outerHTML.replace(/<w:id w:val="\d+"\/>/g, "");
  const { startContainer, startOffset, endContainer, endOffset } = host.selection;
  return [given, body, startContainer.nodeName, startOffset, endContainer.nodeName, endOffset];
}

test.each(DEFAULTS)(
  "%s.%s does without its optional arguments what it does with the defaults",
  async (type, name, fact) => {
    const defaults = Object.fromEntries(Object.entries(fact.defaults ?? {}).map(([arg, text]) => [arg, value(text)]));
    const [without, withDefaults] = [argumentsOf(fact, {}), argumentsOf(fact, defaults)];
    expect(without).not.toEqual(withDefaults);
    expect(await outcome(type, name, without)).toEqual(await outcome(type, name, withDefaults));
  },
);
