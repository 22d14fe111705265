import { rmSync } from "node:fs";
import { CycloneDxWebpackPlugin } from "@cyclonedx/webpack-plugin";
import webpack from "webpack";
import { azureFile, iisFile, nginxFile } from "./headerFiles.mjs";
import { licences } from "./licences.mjs";

/** @typedef {import("webpack").WebpackPluginInstance} Plugin */

/**
 * What the folder that is deployed has besides the pages: the licences of what is in it and the web servers' files; and aside,
 * since it is not uploaded, the list of its parts (CycloneDX), the source maps and what nginx is to include.
 *
 * @param {{ base: string, aside: string }} deployment the address; a folder relative to the one that is deployed
 */
export function deployPlugins({ base, aside }) {
  const { pathname } = new URL(base.replace(/\/*$/, "/"));
  return [
    new CycloneDxWebpackPlugin({ outputLocation: aside, includeWellknown: false, reproducibleResults: true }),
    new webpack.SourceMapDevToolPlugin({ filename: `${aside}/maps/[file].map`, append: false }),
    files((compilation) => ({
      "licenses.txt": licences(sourceFiles(compilation.modules)),
      "web.config": iisFile(),
      "staticwebapp.config.json": azureFile(pathname),
      [`${aside}/nginx.conf`]: nginxFile(pathname),
    })),
    cleared(aside),
  ];
}

/**
 * The files of modules, those of modules that were joined into one as well.
 *
 * @param {Iterable<import("webpack").Module & { modules?: Iterable<import("webpack").Module> }>} modules
 * @returns {string[]}
 */
function sourceFiles(modules) {
  return [...modules].flatMap((module) =>
    module.modules ? sourceFiles(module.modules) : (module.nameForCondition() ?? []),
  );
}

/**
 * @param {(compilation: import("webpack").Compilation) => Readonly<Record<string, string>>} contentsByName
 * @returns {Plugin}
 */
function files(contentsByName) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("files", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "files", stage }, () => {
          for (const [name, content] of Object.entries(contentsByName(compilation)))
            compilation.emitAsset(name, new webpack.sources.RawSource(content));
        });
      });
    },
  };
}

/**
 * webpack clears the folder itself, and nothing beside it.
 *
 * @param {string} aside
 * @returns {Plugin}
 */
function cleared(aside) {
  return {
    apply(compiler) {
      compiler.hooks.beforeRun.tap("cleared", () => {
        rmSync(`${compiler.outputPath}/${aside}`, { recursive: true, force: true });
      });
    },
  };
}
