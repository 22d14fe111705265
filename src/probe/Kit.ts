import { bodyOf } from "./bodyOf";
import { findFrame, type Frame } from "./Frame";
import { flatOpc, type ExtraPart } from "./flatOpc";
import type { Json } from "./Recording";

/** The tag and title of every content control that a probe makes. */
export const TAG = "planhjelp-prove";

type ParagraphOfEach<T extends readonly unknown[]> = { [K in keyof T]: Word.Paragraph };

/** What a probe works with: its own place in the document, below everything else, and the record of what it finds. */
export class Kit {
  readonly context: Word.RequestContext;
  private readonly frame: Frame;
  private readonly findings: Record<string, Json>;
  /** What the next thing goes below. */
  private last: Word.Paragraph | Word.Table | Word.ContentControl;

  constructor(context: Word.RequestContext, frame: Frame, findings: Record<string, Json>) {
    this.context = context;
    this.frame = frame;
    this.findings = findings;
    this.last = frame.top;
  }

  /** Makes paragraphs, one below the other. */
  async paragraphs<const T extends readonly string[]>(...texts: T): Promise<ParagraphOfEach<T>> {
    const made = texts.map((text) => this.next(text));
    await this.context.sync();
    return made as ParagraphOfEach<T>;
  }

  /** Makes a content control around paragraphs, as the add-in does, with a paragraph above it and one below. */
  async control<const T extends readonly string[]>(
    ...texts: T
  ): Promise<{ readonly control: Word.ContentControl; readonly paragraphs: ParagraphOfEach<T> }> {
    const [opening = "", ...more] = texts;
    this.next("foran");
    const control = this.next(opening).insertContentControl();
    control.tag = TAG;
    control.title = TAG;
    for (const text of more) control.insertParagraph(text, "End");
    this.last = control;
    this.next("etter");
    const paragraphs = control.paragraphs.load("items/text");
    await this.context.sync();
    return { control, paragraphs: paragraphs.items as ParagraphOfEach<T> };
  }

  /** Makes a table, with a paragraph above it and one below. */
  async table(values: readonly (readonly string[])[]): Promise<Word.Table> {
    const above = this.next("foran");
    const table = above.insertTable(values.length, values[0]?.length ?? 0, "After", rowsOf(values));
    this.last = table;
    this.next("etter");
    await this.context.sync();
    return table;
  }

  /** Makes a content control that holds a paragraph, a table and a paragraph. */
  async tableInControl(
    values: readonly (readonly string[])[],
  ): Promise<{ readonly control: Word.ContentControl; readonly table: Word.Table; readonly closing: Word.Paragraph }> {
    const { control, paragraphs } = await this.control("over tabellen", "under tabellen");
    const [, closing] = paragraphs;
    const table = closing.insertTable(values.length, values[0]?.length ?? 0, "Before", rowsOf(values));
    await this.context.sync();
    return { control, table, closing };
  }

  /** Puts in blocks of WordprocessingML; an empty paragraph follows. Parts are those that the blocks refer to. */
  async ooxml(blocks: string, parts: readonly ExtraPart[] = []): Promise<void> {
    this.next("foran");
    this.next("").insertOoxml(flatOpc(blocks, parts), "Start");
    await this.context.sync();
  }

  /** The paragraphs of these texts in the probe's piece of the document. */
  async find<const T extends readonly string[]>(...texts: T): Promise<ParagraphOfEach<T>> {
    const paragraphs = this.whole().paragraphs.load("items/text");
    await this.context.sync();
    return texts.map((text) => {
      const found = paragraphs.items.find((paragraph) => paragraph.text === text);
      if (!found) throw new Error(`The piece has no paragraph "${text}"`);
      return found;
    }) as ParagraphOfEach<T>;
  }

  /** The probe's piece of the document, with the paragraphs that frame it. */
  whole(): Word.Range {
    return this.frame.top.getRange("Whole").expandTo(this.frame.bottom.getRange("Whole"));
  }

  /** Does something in one batch and records "ok", or Word's error. True where Word did it. */
  attempt(name: string, act: () => void): Promise<boolean> {
    return this.read(name, () => {
      act();
      return () => "ok";
    });
  }

  /** Does something in one batch and records what the function that it gives reads then, or Word's error. */
  async read(name: string, act: () => () => Json | undefined): Promise<boolean> {
    try {
      const answer = act();
      await this.context.sync();
      this.note(name, answer() ?? null);
      return true;
    } catch (error) {
      this.note(name, { error: wordError(error) });
      return false;
    }
  }

  /** Records the probe's piece of the document as it stands now: its paragraphs' texts, and its WordprocessingML. */
  async look(name: string): Promise<void> {
    try {
      this.note(name, await Word.run(readPiece));
    } catch (error) {
      this.note(name, { error: wordError(error) });
    }
  }

  private note(name: string, finding: Json): void {
    if (name in this.findings) throw new Error(`Two findings are called "${name}"`);
    this.findings[name] = finding;
  }

  private next(text: string): Word.Paragraph {
    const made = this.last.insertParagraph(text, "After");
    this.last = made;
    return made;
  }
}

/** In a run of its own: Word on the web may go on seeing the paragraphs of before in the run that made some (#3284). */
async function readPiece(context: Word.RequestContext): Promise<Json> {
  const { top, bottom } = await findFrame(context);
  const range = top.getRange("Whole").expandTo(bottom.getRange("Whole"));
  const paragraphs = range.paragraphs.load("items/text");
  const piece = { ooxml: range.getOoxml() };
  await context.sync();
  const texts = paragraphs.items.slice(1, -1).map(({ text }) => text);
  return { texts, ooxml: bodyOf(piece.ooxml.value) };
}

const rowsOf = (values: readonly (readonly string[])[]): string[][] => values.map((row) => [...row]);

/** What Word says when it refuses something; throws what is no error of Word's. */
function wordError(error: unknown): Json {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, message } = error;
  const debugInfo = error.debugInfo as OfficeExtension.DebugInfo | undefined;
  return { code, message, location: debugInfo?.errorLocation ?? null };
}
