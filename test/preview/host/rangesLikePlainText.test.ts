import { fc } from "../../seeded";
import { PLACEHOLDER } from "../../../src/preview/host/model/controls/placeholders";
import { para } from "../../builders";
import { opened } from "./inWord";

const W = 'w:author="Kari" w:date="2027-01-01T12:00:00Z"';
const KINDS = ["run", "bold", "link", "control", "inserted", "bookmarked", "beforeMark"] as const;

interface Piece {
  readonly kind: (typeof KINDS)[number];
  readonly length: number;
}

/** Content of a paragraph. No two characters are the same. */
function xmlOf(pieces: readonly Piece[]): { readonly xml: string; readonly text: string } {
  let text = "";
  const xml = pieces.map(({ kind, length }, index) => {
    const own = LETTERS.slice(text.length, text.length + length);
    text += own;
    const run = `<w:r><w:t>${own}</w:t></w:r>`;
    const id = 700 + index;
    switch (kind) {
      case "bold":
        return `<w:r><w:rPr><w:b/></w:rPr><w:t>${own}</w:t></w:r>`;
      case "link":
        return `<w:hyperlink w:anchor="x">${run}</w:hyperlink>`;
      case "control":
        return `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
      case "inserted":
        return `<w:ins w:id="${id}" ${W}>${run}</w:ins>`;
      case "bookmarked":
        return `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${run}<w:bookmarkEnd w:id="${id}"/>`;
      case "beforeMark":
        return `${run}<w:r><w:lastRenderedPageBreak/></w:r><w:proofErr w:type="spellEnd"/>`;
      default:
        return run;
    }
  });
  return { xml: `<w:p>${xml.join("")}</w:p>`, text };
}
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** What leaves the text as it is. */
const HARMLESS = ["wrap", "bookmark", "style"] as const;

interface Deed {
  readonly how: "Start" | "End" | "Before" | "After" | "Replace" | "delete" | (typeof HARMLESS)[number];
  readonly which: number;
  readonly text: string;
}

interface Char {
  readonly sign: string;
  readonly isNew: boolean;
}

type Insertion = Exclude<Deed["how"], "delete" | (typeof HARMLESS)[number]>;

function isInsertion(how: Deed["how"]): how is Insertion {
  return how !== "delete" && !HARMLESS.some((harmless) => harmless === how);
}

/** What the host is to do, done to a list of characters. */
class PlainText {
  readonly ranges: [from: number, to: number][];
  private chars: Char[];
  private readonly keepsDeleted: boolean;

  constructor(chars: Char[], ranges: readonly (readonly [number, number])[], keepsDeleted: boolean) {
    this.chars = chars;
    this.ranges = ranges.map(([from, to]) => [from, to]);
    this.keepsDeleted = keepsDeleted;
  }

  textOf([from, to]: readonly [number, number]): string {
    return this.chars
      .slice(from, to)
      .map(({ sign }) => sign)
      .join("");
  }

  act(deed: Deed): void {
    const range = this.ranges[deed.which]!;
    if (deed.how === "delete") this.delete(...range);
    else if (isInsertion(deed.how)) {
      if (deed.how === "Replace") this.delete(...range);
      const at = deed.how === "Start" || deed.how === "Before" ? range[0] : range[1];
      this.insert(at, deed.text);
      const [from, to] = [at, at + deed.text.length];
      if (deed.how === "Replace") this.ranges[deed.which] = [from, to];
      if (deed.how === "Start") this.ranges[deed.which]![0] = from;
      if (deed.how === "End") this.ranges[deed.which]![1] = to;
    }
  }

  private delete(from: number, to: number): void {
    for (let at = to - 1; at >= from; at -= 1) {
      if (this.keepsDeleted && !this.chars[at]!.isNew) continue;
      this.chars.splice(at, 1);
      for (const range of this.ranges) {
        if (range[0] > at) range[0] -= 1;
        if (range[1] > at) range[1] -= 1;
      }
    }
  }

  private insert(at: number, text: string): void {
    this.chars.splice(at, 0, ...Array.from(text, (sign) => ({ sign, isNew: true })));
    for (const range of this.ranges) {
      const [from, to] = range;
      if (from > at || (from === at && to > from)) range[0] += text.length;
      if (to > at) range[1] += text.length;
    }
  }
}

const pieces = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), length: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 1,
  maxLength: 7,
});
const deed: fc.Arbitrary<Deed> = fc.record({
  how: fc.constantFrom("Start", "End", "Before", "After", "Replace", "delete", ...HARMLESS),
  which: fc.nat(),
  text: fc.constantFrom("1", "23", "", "4\r5"),
});
const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 2, maxLength: 6 });

async function check(
  content: Piece[],
  wanted: [number, number][],
  deeds: Deed[],
  platform: "web" | "windows",
  tracked: boolean,
): Promise<void> {
  const { xml, text } = xmlOf(content);
  const isNew = content.flatMap(({ kind, length }) => Array<boolean>(length).fill(kind === "inserted"));
  const ends = wanted.map(([a, b]) => [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]);
  const plain = new PlainText(
    Array.from(text, (sign, index) => ({ sign, isNew: isNew[index]! })),
    [...ends, ends.at(-1)!].map(([first, last]) => [first, last + 1]),
    platform === "web" && tracked,
  );
  const { host } = await opened([xml, para("")], { platform });
  host.isTracking = tracked;
  await Word.run(async (context) => {
    const { body } = context.document;
    const find = (at: number): Word.Range => body.search(text.charAt(at)).getFirst();
    const ranges = ends.map(([first, last]) => find(first).expandTo(find(last)));
    ranges.at(-1)!.select();
    // A paragraph cannot end in a content control that is a part of it.
    const breaks = !content.some(({ kind }) => kind === "control") && !deeds.some(({ how }) => how === "wrap");
    for (const each of deeds) {
      const added = breaks ? each.text : each.text.replace("\r", "");
      const done = { how: each.how, which: each.which % ranges.length, text: added };
      const before = plain.textOf(plain.ranges[done.which]!);
      if (before === "" || (before.includes("\r") && (done.how === "Replace" || done.how === "delete"))) continue;
      act(ranges[done.which]!, done);
      // Not every part of a paragraph can be in a content control.
      if (done.how === "wrap") await context.sync().catch(() => undefined);
      plain.act(done);
      const read = [...ranges, context.document.getSelection()].map((known) => known.load("text"));
      await context.sync();
      // From where Word puts words of its own into a control that has been emptied, the text is no plain one.
      if (read.some((known) => known.text.includes(PLACEHOLDER))) return;
      expect(read.map((known) => known.text)).toEqual(plain.ranges.map((known) => plain.textOf(known)));
    }
  });
}

function act(range: Word.Range, { how, text }: Deed): void {
  if (how === "delete") range.delete();
  else if (how === "wrap") range.insertContentControl();
  else if (how === "bookmark") range.insertBookmark("merke");
  else if (how === "style") range.styleBuiltIn = "Strong";
  else range.insertText(text, how);
}

describe.each(["web", "windows"] as const)("on %s", (platform) => {
  test.each([false, true])("all other ranges keep their text whatever is done to one; tracked: %p", async (tracked) => {
    await fc.assert(
      fc.asyncProperty(pieces, pairs, fc.array(deed, { minLength: 1, maxLength: 6 }), (content, wanted, deeds) =>
        check(content, wanted, deeds, platform, tracked),
      ),
      { numRuns: 60 },
    );
  });
});
