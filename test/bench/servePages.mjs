import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

const OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/[^"]*office\.js/;
const STUB = "/office-stub.js";

/** @type {Readonly<Record<string, string>>} */
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/**
 * Serves a folder's pages as a web host does, compressed, with a script of the bench in place of Microsoft's office.js.
 *
 * @param {string} folder
 * @param {string} officeJs the script
 * @returns {Promise<{ base: string, close: () => void }>}
 */
export async function servePages(folder, officeJs) {
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  /** @param {string} name */
  const body = (name) => {
    const known = bodies.get(name) ?? gzipSync(name === STUB ? officeJs : read(path.join(folder, name)), { level: 9 });
    bodies.set(name, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, pathname);
    const isThere = pathname === STUB || (file.startsWith(folder) && existsSync(file) && statSync(file).isFile());
    if (!isThere) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(pathname)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-encoding": "gzip" });
    response.end(body(pathname));
  });
  await new Promise((resolve) => {
    server.once("listening", resolve).listen(0, "127.0.0.1");
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { base: `http://localhost:${address.port}`, close: () => server.close() };
}

/** @param {string} file */
function read(file) {
  const content = readFileSync(file);
  return file.endsWith(".html") ? content.toString("utf8").replace(OFFICE_JS, STUB.slice(1)) : content;
}
