/** So much of a name is kept: what a page is made of is to be held, not each word of it. */
const NAME_LENGTH = 60;

/** Of elements of the same kind that follow each other so many are kept. */
const ALIKE = 3;

interface Node {
  readonly text: string;
  readonly children: Node[];
}

/** Playwright's accessibility tree as lines: names cut short, and of a list its first entries. */
export function shortTree(tree: string): readonly string[] {
  return linesOf(parse(tree), 0);
}

function parse(tree: string): readonly Node[] {
  const root: Node = { text: "", children: [] };
  const open: Node[] = [root];
  for (const line of tree.split("\n")) {
    const depth = /^ */.exec(line)![0].length / 2;
    const node = { text: line.trim().replace(/^- /, ""), children: [] };
    open.length = depth + 1;
    open[depth]?.children.push(node);
    open.push(node);
  }
  return root.children;
}

function linesOf(nodes: readonly Node[], depth: number): readonly string[] {
  const shown = nodes.filter(({ text }) => !text.startsWith("/url"));
  return shown.flatMap((node, at) => {
    const run = runBefore(shown, at);
    if (run === ALIKE) return [`${"  ".repeat(depth)}… ${runAfter(shown, at)} more`];
    return run > ALIKE ? [] : [`${"  ".repeat(depth)}${cut(node.text)}`, ...linesOf(node.children, depth + 1)];
  });
}

const roleOf = ({ text }: Node): string => /^\w+/.exec(text)?.[0] ?? "";

/** How many of the same role stand right before. */
function runBefore(nodes: readonly Node[], at: number): number {
  const role = roleOf(nodes[at]!);
  const start = nodes.slice(0, at).findLastIndex((node) => roleOf(node) !== role);
  return at - 1 - start;
}

/** How many of the same role stand from here on. */
function runAfter(nodes: readonly Node[], at: number): number {
  const role = roleOf(nodes[at]!);
  const end = nodes.findIndex((node, index) => index > at && roleOf(node) !== role);
  return (end === -1 ? nodes.length : end) - at;
}

function cut(text: string): string {
  const plain = text.replace(/:$/, "");
  return plain.length > NAME_LENGTH ? `${plain.slice(0, NAME_LENGTH)}…` : plain;
}
