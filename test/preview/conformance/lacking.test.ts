import { codeOf, opened } from "../host/inWord";
import { LACKING } from "./lackingMembers.mjs";
import { BLOCKS, IN_BLOCKS, wireName } from "./members";

interface Helper {
  invokeMethod(object: unknown, name: string, operation: number, args: unknown[], flags: number, result: number): void;
}

test.each(LACKING)("$member is not in the stand-in, and says so (#$thread: $says)", async ({ member }) => {
  await opened(BLOCKS);
  const [type = "", name = ""] = member.split(".");
  const code = await codeOf((context) => {
    const { BatchApiHelper } = OfficeExtension as unknown as { BatchApiHelper: Helper };
    BatchApiHelper.invokeMethod(IN_BLOCKS[type]!(context), wireName(name), 1, [], 4, 0);
  });
  expect(code).toBe("ApiNotFound");
});
