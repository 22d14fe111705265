import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { budget, optimization } from "./scripts/bundles.mjs";
import { contentSecurityPolicy } from "./scripts/contentSecurityPolicy.mjs";
import { deployPlugins } from "./scripts/deploy/deployPlugins.mjs";
import { helpPatterns } from "./scripts/help/guides.mjs";
import { DEVELOPMENT_BASE, rebaseManifest } from "./scripts/rebaseManifest.mjs";
import { devServer } from "./scripts/serve/devServer.mjs";

/**
 * @typedef {import("webpack").Configuration & { devServer?: import("webpack-dev-server").Configuration }} Configuration
 * @typedef {{ production: boolean, bench: boolean, base: string, folder: string, officeOrigin: string | null }} Build
 */

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Served in place of the npm package's file of that name, which office.js loads in the preview. */
const CLIENT_LIBRARY = "office-js/word-web-16.00";

/** @param {string} file */
const here = (file) => path.resolve(import.meta.dirname, file);

/**
 * `--mode production`: what is deployed, in dist/ or `--env folder=…`, for the address of `--env base=https://…`. With
 * `--env bench` also the floor page that the bench measures against, in .artifacts/bench/. `--mode development`: with the preview, served by webpack-dev-server; with
 * `--env minimized` in place of it the same from code as small as the deployed one, which the tests in the browser open
 * sooner. `--env word`: for real Word, with Office.js from Microsoft's CDN, since the npm package lacks WordApi 1.4; the
 * preview does not run with it.
 *
 * @param {{ WEBPACK_SERVE?: boolean, bench?: boolean, minimized?: boolean, word?: boolean, base?: string, folder?: string }} env
 * @param {{ mode?: string }} argv
 * @returns {Promise<Configuration>}
 */
export default async function configure(env, argv) {
  const production = argv.mode === "production";
  const port = Number(process.env.PORT ?? new URL(DEVELOPMENT_BASE).port);
  const minimized = production || Boolean(env.minimized);
  const officeOrigin = production || env.word ? OFFICE_CDN : null;
  const base = production ? (env.base ?? DEVELOPMENT_BASE) : `https://localhost:${port}`;
  const folder = here(env.bench ? ".artifacts/bench" : (env.folder ?? "dist"));
  const build = { production, bench: Boolean(env.bench), base, folder, officeOrigin };
  /** @type {Configuration} */
  const configuration = {
    mode: minimized ? "production" : "development",
    target: ["web", "es2022"],
    devtool: minimized ? false : "source-map",
    entry: entries(build),
    output: output(build),
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // Its bundle for browsers hides what it holds.
      alias: { jszip$: here("node_modules/jszip/lib/index.js") },
      fallback: { stream: false },
    },
    module: { rules: rules(minimized) },
    plugins: [
      ...pages(build),
      // No element has classes of two style sheets (test/taskpane/styles.test.ts): their order says nothing.
      new MiniCssExtractPlugin({ filename: fileName(build, "css"), ignoreOrder: true }),
      copies(build),
      ...(production ? deployPlugins({ base, aside: `../${path.basename(folder)}-aside` }) : [clientLibrary()]),
    ],
    experiments: { outputModule: production },
    optimization: optimization({ production, clientLibrary: CLIENT_LIBRARY }),
    // html-webpack-plugin's templates are evaluated during the build, and are no part of the output.
    ignoreWarnings: [{ message: /^`with` statements are not allowed/ }],
    performance: production ? budget() : false,
    cache: { type: "filesystem", name: cacheName(env, argv), buildDependencies: { config: [import.meta.filename] } },
  };
  return env.WEBPACK_SERVE ? devServer(configuration, { port, hasPreview: officeOrigin === null }) : configuration;
}

/**
 * Builds of different kinds share nothing; where a build goes makes it no other kind.
 *
 * @param {Readonly<Record<string, unknown>>} env
 * @param {{ mode?: string }} argv
 */
function cacheName(env, { mode }) {
  return [mode ?? "production", ...Object.keys(env).filter((each) => env[each] === true)].join("-");
}

/** @param {Build} build */
function entries({ production, bench }) {
  return {
    taskpane: here("src/taskpane/index.tsx"),
    commands: here("src/commands/index.ts"),
    message: here("src/commands/message.ts"),
    screen: here("src/screen/screenPage.ts"),
    ...(production
      ? {}
      : {
          preview: here("src/preview/page/index.ts"),
          probe: here("src/probe/index.ts"),
          [CLIENT_LIBRARY]: here("src/preview/client/clientExtension.ts"),
        }),
    ...(bench ? { floor: here("test/bench/floor.tsx") } : {}),
  };
}

/**
 * @param {Build} build
 * @param {string} extension
 */
const fileName = ({ production }, extension) =>
  production ? `code/[name].[contenthash:10].${extension}` : `[name].${extension}`;

/**
 * ES modules in production: they start React 12 to 18 % sooner than classic scripts do.
 *
 * @param {Build} build
 * @returns {NonNullable<Configuration["output"]>}
 */
function output(build) {
  return {
    path: build.folder,
    filename: fileName(build, "js"),
    ...(build.production ? { hashDigest: "base64url", chunkFilename: "code/[fullhash:8]-[id].js" } : {}),
    clean: true,
    module: build.production,
    ...(build.production ? { chunkFormat: "module" } : {}),
  };
}

/** Microsoft's client library, unmodified, in front of our extension: it lacks what the one on Microsoft's CDN has. */
function clientLibrary() {
  return new webpack.BannerPlugin({
    banner: () => readFileSync(here("node_modules/@microsoft/office-js/dist/word-web-16.00.js"), "utf8"),
    raw: true,
    include: `${CLIENT_LIBRARY}.js`,
  });
}

/**
 * Types are checked by `npm run types`, not here.
 *
 * @param {boolean} minimized
 */
function rules(minimized) {
  return [
    {
      test: /\.tsx?$/,
      exclude: /node_modules/,
      loader: "ts-loader",
      options: { transpileOnly: true, compilerOptions: { noEmit: false } },
    },
    { test: /\.js$/, include: here("node_modules/@fluentui"), loader: here("scripts/inlineTokens.mjs") },
    {
      test: /\.css$/,
      use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { modules: cssModules(minimized) } }],
    },
  ];
}

/**
 * Classes of `*.module.css` are the component's own: `NextCard-module-card`, or a short hash of that where the code is small.
 *
 * @param {boolean} minimized
 */
const cssModules = (minimized) => ({
  auto: true,
  namedExport: false,
  exportLocalsConvention: "as-is",
  localIdentName: minimized ? "[hash:base64:6]" : "[name]-[local]",
});

/**
 * @param {Build} build
 * @returns {HtmlPlugin[]}
 */
function pages({ production, bench, officeOrigin }) {
  const shared = {
    scriptLoading: production ? /** @type {const} */ ("module") : /** @type {const} */ ("defer"),
    policy: contentSecurityPolicy({ officeOrigin }),
    officeJs: officeOrigin === null ? "office-js/office.js" : `${officeOrigin}/lib/1/hosted/office.js`,
  };
  /** @type {(name: string, template: string, policy?: string) => HtmlPlugin} */
  const page = (name, template, policy = shared.policy) =>
    new HtmlPlugin({ ...shared, policy, filename: `${name}.html`, template: here(template), chunks: [name] });
  return [
    page("taskpane", "src/taskpane/taskpane.html", contentSecurityPolicy({ officeOrigin, asksSsb: true })),
    page("commands", "src/commands/commands.html"),
    page("message", "src/commands/message.html"),
    page("screen", "src/screen/screen.html"),
    ...(production ? [] : [page("preview", "src/preview/page/index.html"), page("probe", "src/probe/probe.html")]),
    ...(bench ? [page("floor", "src/taskpane/taskpane.html")] : []),
  ];
}

/** @param {Build} build */
function copies({ production, base }) {
  const manifests = production ? ["manifest.xml"] : ["manifest.xml", "manifest-probe.xml"];
  return new CopyPlugin({
    patterns: [
      { from: "assets/**/*.{png,docx,css,json}" },
      ...helpPatterns(),
      ...manifests.map((from) => ({
        from,
        /** @param {Buffer} manifest */
        transform: (manifest) => rebaseManifest(manifest.toString(), base),
      })),
    ],
  });
}
