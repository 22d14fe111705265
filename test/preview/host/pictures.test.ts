import { PLACEHOLDER } from "../../../src/preview/host/model/controls/placeholders";
import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import JSZip from "jszip";
import { control, para } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run, shape, W } from "./inWord";
import { faultsOf } from "./faultsOf";

/** The head of a PNG of this size, in pixels, as far as Word reads it. */
function png(width: number, height: number): string {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head.toString("base64");
}

test("a picture is inserted into a content control with its alternative text, and the file is valid", async () => {
  const word = await opened([para("a"), control("status", para("")), para("z")]);
  const read = await run((context) => {
    const picture = context.document.contentControls.getFirst().insertInlinePictureFromBase64(png(400, 100), "Start");
    picture.altTextTitle = "Status";
    picture.altTextDescription = "Tre av åtte steg er ferdige";
    picture.load("width,height,lockAspectRatio,altTextTitle,altTextDescription");
    return () => picture.toJSON();
  });
  expect(read).toMatchObject({
    width: 300,
    height: 75,
    lockAspectRatio: true,
    altTextTitle: "Status",
    altTextDescription: "Tre av åtte steg er ferdige",
  });
  expect(shape(word)).toBe("a|{}|z");
  const saved = await word.host.save();
  expect(faultsOf(saved)).toEqual([]);
  expect(await (await JSZip.loadAsync(saved)).file("word/media/image1.png")!.async("base64")).toBe(png(400, 100));
});

test("pictures are found again where they stand, after reopening, and deleted", async () => {
  const word = await opened([para("a"), control("status", para("k"))]);
  await run(({ document }) => {
    document.body.insertInlinePictureFromBase64(png(10, 10), "Start");
    document.body.paragraphs.getFirst().insertInlinePictureFromBase64(png(20, 20), "End");
    document.contentControls.getFirst().insertInlinePictureFromBase64(png(30, 30), "Replace");
    return () => undefined;
  });
  const reopened = await openInWord(await word.host.save());
  const widths = await run(({ document }) => {
    const all = document.body.inlinePictures.load("items/width");
    const inFirst = document.body.paragraphs.getFirst().inlinePictures.load("items/width");
    const inControl = document.contentControls.getFirst().inlinePictures.load("items/width");
    return () => [all, inFirst, inControl].map((found) => found.items.map((picture) => picture.width));
  });
  expect(widths).toEqual([[7.5, 15, 22.5], [7.5, 15], [22.5]]);
  await run(({ document }) => {
    document.contentControls.getFirst().inlinePictures.getFirst().delete();
    return () => undefined;
  });
  expect(reopened.host.documentXml.getElementsByTagNameNS(W, "drawing")).toHaveLength(2);
  expect(shape(reopened)).toBe(`a|{${PLACEHOLDER}}`);
});

test("width and height keep their proportion as long as it is locked", async () => {
  await opened([para("a")]);
  const read = await run((context) => {
    const picture = context.document.body.insertInlinePictureFromBase64(png(200, 100), "End");
    picture.width = 50;
    const locked = picture.getRange("Whole").inlinePictures.load("items/width,items/height");
    return () => [locked.items[0]!.width, locked.items[0]!.height];
  });
  expect(read).toEqual([50, 25]);
  const free = await run((context) => {
    const picture = context.document.body.inlinePictures.getFirst();
    picture.lockAspectRatio = false;
    picture.height = 60;
    picture.load("width,height");
    return () => [picture.width, picture.height];
  });
  expect(free).toEqual([50, 60]);
});

test("a picture wider than the text is made as wide as the text", async () => {
  await opened([para("a")], { platform: "windows" });
  const read = await run((context) => {
    const picture = context.document.body.insertInlinePictureFromBase64(png(4000, 1000), "End").load("width,height");
    return () => [picture.width, picture.height];
  });
  expect(read).toEqual([453.6, 113.4]);
});

test("a picture is a sign in its paragraph's text", async () => {
  await opened([para("a")]);
  const text = await run((context) => {
    context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64(png(1, 1), "Start");
    const first = context.document.body.paragraphs.getFirst().load("text");
    return () => first.text;
  });
  expect(text).toBe("\u0001a");
});

test("a picture inserted while changes are tracked is a tracked insertion", async () => {
  const word = await opened([para("a")]);
  word.host.isTracking = true;
  await run((context) => {
    context.document.body.insertInlinePictureFromBase64(png(1, 1), "End");
    return () => undefined;
  });
  const [drawing] = word.host.documentXml.getElementsByTagNameNS(W, "drawing");
  expect(drawing!.parentElement!.parentElement!.localName).toBe("ins");
  expect(faultsOf(await word.host.save())).toEqual([]);
});

test("a picture cannot be made to have no width", async () => {
  await opened([para("a")]);
  const code = await codeOf((context) => {
    context.document.body.insertInlinePictureFromBase64(png(1, 1), "End").width = 0;
  });
  expect(code).toBe("InvalidArgument");
});

type Act = (context: Word.RequestContext) => void;

const REFUSED: readonly (readonly [string, string, Act])[] = [
  [
    "a picture in place of a body",
    "InvalidArgument",
    (c) => {
      insert(c.document.body, png(1, 1), "Replace");
    },
  ],
  [
    "a picture beside a paragraph",
    "InvalidArgument",
    (c) => {
      insert(c.document.body.paragraphs.getFirst(), png(1, 1), "After");
    },
  ],
  [
    "a data URL",
    "InvalidArgument",
    (c) => {
      insert(c.document.body, `data:image/png;base64,${png(1, 1)}`, "End");
    },
  ],
  [
    "bytes that are no picture",
    "InvalidArgument",
    (c) => {
      insert(c.document.body, "AAAA", "End");
    },
  ],
  ["a picture in no picture", "ItemNotFound", (c) => c.document.body.inlinePictures.getFirst().load("width")],
];

function insert(target: object, picture: string, where: string): void {
  (target as Word.Body).insertInlinePictureFromBase64(picture, where as "End");
}

test.each(REFUSED)("%s is answered with %s", async (_, code, act) => {
  const word = await opened([para("a")]);
  const before = await word.host.save();
  expect(await codeOf(act)).toBe(code);
  expect(await word.host.save()).toEqual(before);
});

test("a picture's content is told, also after the document was opened again", async () => {
  const word = await opened([para("a")]);
  await run(({ document }) => {
    document.body.insertInlinePictureFromBase64(png(40, 30), "End");
    return () => undefined;
  });
  await openInWord(await word.host.save());
  const content = await run(({ document }) => {
    const read = document.body.inlinePictures.getFirst().getBase64ImageSrc();
    return () => read.value;
  });
  expect(content).toBe(png(40, 30));
});

test.each(PLATFORMS)("the web keeps a picture's size and answers what was set (#6056, #447): %s", async (platform) => {
  const word = await opened([para("a")], { platform });
  const read = await run((context) => {
    const picture = context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64(png(1200, 400), "End");
    picture.lockAspectRatio = false;
    picture.width = 300;
    picture.height = 100;
    picture.load("width,height");
    return () => [picture.width, picture.height];
  });
  const extent = word.host.documentXml.getElementsByTagName("wp:extent")[0]!;
  const points = [extent.getAttribute("cx"), extent.getAttribute("cy")].map((emu) => Number(emu) / 12_700);
  expect([read, points]).toEqual([[300, 100], platform === "web" ? [900, 300] : [300, 100]]);
});

test("the content of a picture of another kind is told, and nothing where a picture is not in the file", async () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  const first = await opened([para("a")]);
  await run(({ document }) => {
    for (const where of ["Start", "End"] as const) document.body.insertInlinePictureFromBase64(png(40, 30), where);
    return () => undefined;
  });
  const archive = await JSZip.loadAsync(await first.host.save());
  const rels = await archive.file("word/_rels/document.xml.rels")!.async("string");
  archive.file("word/_rels/document.xml.rels", rels.replace("media/image1.png", "media/image1.jpg"));
  archive.file("word/media/image1.jpg", jpeg).remove("word/media/image2.png");
  await openInWord(await archive.generateAsync({ type: "uint8array" }));
  const contents = await Word.run(async (context) => {
    const pictures = context.document.body.inlinePictures.load("items/width");
    await context.sync();
    const read = pictures.items.map((picture) => picture.getBase64ImageSrc());
    await context.sync();
    return read.map(({ value }) => value);
  });
  expect(contents).toEqual([jpeg.toString("base64"), ""]);
});
