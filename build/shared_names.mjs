// Fails a build whose scripts use a name that a library shared by Mattermost does not have there: otherwise its users would see
// `undefined is not a function`. The names are read from the real packages.

import {createRequire} from 'node:module';
import path from 'node:path';

import webpack from 'webpack';

import {HOST_PACKAGES} from './shared_libraries.mjs';

const require = createRequire(import.meta.url);

/** The exports of a library in each version of Mattermost. */
function readExports(library) {
    return Object.entries(HOST_PACKAGES).map(([version, packages]) => {
        const name = packages[library] ?? library;
        return {version, exported: require(name), packageVersion: require(`${name}/package.json`).version};
    });
}

/** The names that one import uses: the import itself, a property of the default import or of the namespace, or destructured ones. */
function readNames(dependency, moduleGraph) {
    const [first, second] = dependency.getIds?.(moduleGraph) ?? [];
    const name = first === 'default' ? second : first;
    const taken = [...dependency.referencedPropertiesInDestructuring ?? []];
    return name === undefined ? taken.map(({id}) => id) : [name];
}

/** The names of a library that shipped modules use, each with the modules' files. */
function findUses(compilation, library) {
    const uses = new Map();
    const {moduleGraph} = compilation;
    for (const module of compilation.modules) {
        for (const connection of moduleGraph.getOutgoingConnections(module)) {
            const {dependency, module: target} = connection;
            if (target?.userRequest !== library || !dependency || !connection.isActive(undefined)) {
                continue;
            }
            for (const name of readNames(dependency, moduleGraph)) {
                uses.set(name, [...uses.get(name) ?? [], path.relative(compilation.options.context, module.resource ?? module.identifier())]);
            }
        }
    }
    return uses;
}

export class SharedNamesPlugin {
    #libraries;

    /** @param libraries packages that the host shares */
    constructor(libraries) {
        this.#libraries = libraries;
    }

    /** @param {webpack.Compiler} compiler */
    apply(compiler) {
        compiler.hooks.compilation.tap('SharedNamesPlugin', (compilation) => {
            compilation.hooks.optimizeModules.tap('SharedNamesPlugin', () => {
                this.#libraries.forEach((library) => this.#check(compilation, library));
            });
        });
    }

    #check(compilation, library) {
        const hosts = readExports(library);
        for (const [name, files] of findUses(compilation, library)) {
            for (const {version, exported, packageVersion} of hosts) {
                if (!(name in exported)) {
                    compilation.errors.push(new webpack.WebpackError(
                        `${[...new Set(files)].join(', ')}: ${library} has no ${name} in Mattermost ${version}, which shares ${library} ${packageVersion}.`));
                }
            }
        }
    }
}
