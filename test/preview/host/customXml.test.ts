import { para } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run } from "./inWord";

const plan = (text: string): string => `<plan xmlns="urn:plan">${text}</plan>`;

const parts = (context: Word.RequestContext): Word.CustomXmlPartCollection => context.document.customXmlParts;

test("what is read before a change in the same batch is the text before it, and after it the new text", async () => {
  await opened([para("a")]);
  const read = await run((context) => {
    const part = parts(context).add(plan("1"));
    const before = part.getXml();
    part.setXml(plan("2"));
    const between = part.getXml();
    part.setXml(plan("3"));
    return () => [before.value, between.value];
  });
  expect(read).toEqual([plan("1"), plan("2")]);
});

test("each part that is added has an id of its own, which it keeps when the document is reopened", async () => {
  const word = await opened([para("a")]);
  const ids = await run((context) => {
    const made = ["1", "2", "3"].map((text) => parts(context).add(plan(text)).load("id"));
    return () => made.map((part) => part.id);
  });
  expect(new Set(ids).size).toBe(3);
  await openInWord(await word.host.save());
  const texts = await run((context) => {
    const found = ids.map((id) => parts(context).getItem(id).getXml());
    return () => found.map((xml) => xml.value);
  });
  expect(texts).toEqual(["1", "2", "3"].map(plan));
});

test("a part that was deleted is a null object for those who look for its id, and is used no more", async () => {
  await opened([para("a")]);
  const id = await run((context) => {
    const made = parts(context).add(plan("1")).load("id");
    return () => made.id;
  });
  const read = await run((context) => {
    const found = parts(context).getItemOrNullObject(id);
    const before = parts(context).getItemOrNullObject(id).load("id");
    found.delete();
    const after = parts(context).getItemOrNullObject(id).load("id");
    const only = parts(context).getByNamespace("urn:plan").getOnlyItemOrNullObject().load("id");
    return () => [before.isNullObject, after.isNullObject, only.isNullObject];
  });
  expect(read).toEqual([false, true, true]);
  const code = await codeOf((context) => {
    const part = parts(context).add(plan("2"));
    part.delete();
    part.setXml(plan("3"));
  });
  expect(code).toBe("ItemNotFound");
});

test("a part that was deleted does not come back as another one that was added in its place", async () => {
  await opened([para("a")]);
  const code = await codeOf((context) => {
    const first = parts(context).add(plan("1"));
    first.delete();
    parts(context).add(plan("2"));
    first.getXml();
  });
  expect(code).toBe("ItemNotFound");
});

test.each(["<a>", "", "tekst", "<a/><b/>", "<a x=1/>"])("%p is no XML, and the part stays as it was", async (xml) => {
  await opened([para("a")]);
  await run((context) => {
    parts(context).add(plan("1"));
    return () => undefined;
  });
  const code = await codeOf((context) => {
    parts(context).getByNamespace("urn:plan").getOnlyItem().setXml(xml);
  });
  const kept = await run((context) => {
    const read = parts(context).getByNamespace("urn:plan").getOnlyItem().getXml();
    return () => read.value;
  });
  expect([code, kept]).toEqual(["InvalidArgument", plan("1")]);
});
