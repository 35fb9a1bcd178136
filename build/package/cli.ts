// `make build`, `make dist` and `make notice`: builds, checks sizes, packs.

import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {runBuild} from './build';
import {makeBundle} from './bundle';
import {renderNotice} from './notice';
import {choosePlaces, readOptions} from './options';
import type {PackageOptions} from './options';
import {Problem, reportProblems} from './problem';
import {readShipped} from './shipped';
import {findExcess, measureSizes, renderSizes} from './sizes';
import {hasUncommittedChanges, readSourceDate} from './source_date';

const root = '.';

/** Builds, prints the sizes, and fails where one is over its budget. */
function build(options: PackageOptions): void {
    const places = choosePlaces(options);
    runBuild(options, places);
    const sizes = measureSizes(places.webapp, {ownFaq: options.faqConfig !== null});
    console.log(renderSizes(sizes));
    const excess = findExcess(sizes);
    if (excess.length > 0) {
        throw new Problem(`The build is not within its size budgets: ${excess.map(({title}) => title).join('; ')}.`);
    }
}

function dist(options: PackageOptions): void {
    build(options);
    const products = makeBundle(root, options, readSourceDate(root, process.env));
    mkdirSync('dist', {recursive: true});
    for (const {name, data} of products) {
        writeFileSync(join('dist', name), data);
        console.log(`${join('dist', name)}  ${(data.length / 1024).toFixed(1)} kB`);
    }
    if (hasUncommittedChanges(root)) {
        console.log('Note: this checkout differs from its commit, so this bundle is not the one that the commit gives.');
    }
}

function notice(options: PackageOptions): void {
    const places = choosePlaces(options);
    runBuild(options, places);
    const packages = readShipped(places.shipped, root);
    writeFileSync('NOTICE', renderNotice(packages));
    console.log(`NOTICE lists ${packages.map(({name, version}) => `${name} ${version}`).join(', ')}`);
}

const commands: Readonly<Record<string, (options: PackageOptions) => void>> = {build, dist, notice};

await reportProblems(() => {
    const run = commands[process.argv[2] ?? ''];
    if (!run) {
        throw new Problem(`Say one of: ${Object.keys(commands).join(', ')}.`);
    }
    run(readOptions(process.env));
});
