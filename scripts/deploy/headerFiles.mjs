import { FOLDERS, FORBIDDEN, PAGES } from "./headers.mjs";

/** @typedef {import("./headers.mjs").Headers} Headers */

/**
 * For the `server` block of nginx whose `root` the folder lies below, at the path of its address. How long to keep a file is
 * not said of one that is missing.
 *
 * @param {string} path path of the address, "/" or "/some/path/"
 * @returns {string}
 */
export function nginxFile(path) {
  const blocks = [PAGES, ...FOLDERS].map(({ folder, headers }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `  add_header ${name} "${value}"${name === "Cache-Control" ? "" : " always"};`,
    );
    return [`location ^~ ${path}${folder && `${folder}/`} {`, ...COMPRESSED, ...lines, "}"].join("\n");
  });
  return `# Planhjelp: include this file in the server block whose root the folder lies below.\n${blocks.join("\n")}\n`;
}

const COMPRESSED = [
  "  gzip on;",
  "  gzip_vary on;",
  "  gzip_types application/javascript text/javascript text/css text/xml application/xml application/json;",
  "  charset utf-8;",
  "  charset_types application/javascript text/javascript text/css text/plain text/xml;",
];

/**
 * web.config of IIS: lies in the folder, and holds from there.
 *
 * @returns {string}
 */
export function iisFile() {
  const folders = FOLDERS.flatMap(({ folder, headers }) => [
    `  <location path="${folder}">`,
    ...iisSettings(headers, []).map((line) => `  ${line}`),
    "  </location>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    ...iisSettings(PAGES.headers, ["X-Powered-By", ...FORBIDDEN]),
    ...folders,
    "</configuration>\n",
  ].join("\n");
}

/**
 * What a site or a folder above has set comes down as well: so each is taken away first. How long to keep a file is a setting
 * of its own, since headers are sent with errors too.
 *
 * @param {Headers} headers
 * @param {readonly string[]} unwanted
 * @returns {string[]}
 */
function iisSettings({ "Cache-Control": keeping = "", ...headers }, unwanted) {
  return [
    "  <system.webServer>",
    "    <staticContent>",
    `      <clientCache ${iisKeeping(keeping)} />`,
    "    </staticContent>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...[...Object.keys(headers), ...unwanted].map((name) => `        <remove name="${name}" />`),
    ...Object.entries(headers).map(([name, value]) => `        <add name="${name}" value="${value}" />`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
  ];
}

/**
 * @param {string} keeping value of Cache-Control
 * @returns {string} attributes of `clientCache`
 */
function iisKeeping(keeping) {
  const seconds = /, max-age=(\d+)/.exec(keeping);
  if (!seconds) return 'cacheControlMode="DisableCache"';
  const days = Number(seconds[1]) / (24 * 60 * 60);
  return `cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${keeping.replace(seconds[0], "")}"`;
}

/**
 * staticwebapp.config.json of Azure Static Web Apps: lies in the app's root. A folder's headers come in place of those of the
 * same name that hold everywhere.
 *
 * @param {string} path path of the address, "/" or "/some/path/"
 * @returns {string}
 */
export function azureFile(path) {
  const routes = FOLDERS.map(({ folder, headers }) => ({ route: `${path}${folder}/*`, headers }));
  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return `${JSON.stringify({ globalHeaders: PAGES.headers, routes, mimeTypes: { ".docx": docx } }, null, 2)}\n`;
}
