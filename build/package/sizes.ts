// The size budgets of DESIGN.md: measures a build, prints the sizes, and checks the limits.

import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {listFiles} from './files';

/** Files with a common budget. */
interface SizeGroup {
    readonly title: string;
    readonly files: readonly {readonly name: string; readonly size: number}[];

    /** Bytes after `gzip -9` of each file. */
    readonly size: number;

    /** Bytes; `Infinity` for no limit. */
    readonly budget: number;
}

const kilobyte = 1024;
const code = ['.js', '.css', '.svg', '.png', '.woff2'];

/**
 * Measures the files of a webapp build.
 * @param ownFaq true for a custom FAQ, whose index has no limit
 */
export function measureSizes(folder: string, {ownFaq = false} = {}): SizeGroup[] {
    const files = listFiles(folder).map((name) => ({name, size: gzipSync(readFileSync(join(folder, name)), {level: 9}).length}));
    const group = (title: string, budget: number, belongs: (name: string) => boolean): SizeGroup => {
        const own = files.filter(({name}) => belongs(name));
        return {title, files: own, size: own.reduce((sum, {size}) => sum + size, 0), budget};
    };
    const isMain = (name: string) => name === 'main.js';
    const liveLanguages = files.filter(({name}) => name.startsWith('locale.live.')).sort((a, b) => b.size - a.size);
    const isLive = (name: string) => name.startsWith('live.') || name === liveLanguages[0]?.name;
    const isCode = (name: string) => code.includes(extname(name));
    const largest = largestLanguage(files);
    return [
        group('main.js, loaded by everybody', 8 * kilobyte, isMain),
        group('loaded on first use', 66 * kilobyte, (name) => isCode(name) && !isMain(name) && !isLive(name)),
        group('the live FAQ', 24 * kilobyte, isLive),
        group('the largest language', 6 * kilobyte, (name) => languageOf(name) !== null && languageOf(name) === largest),
        group('the FAQ\'s index', ownFaq ? Infinity : 30 * kilobyte, (name) => !isCode(name) && languageOf(name) === null && !name.startsWith('locale.live.')),
    ];
}

/** The language whose sentences a file holds: `de` for `locale.de.…json` and for the administrators' `locale.admin.de.…json`. */
function languageOf(name: string): string | null {
    return (/^locale\.(?:admin\.)?([\w-]+)\.[0-9a-f]+\.json$/).exec(name)?.[1] ?? null;
}

/** Each user loads one language, so the largest counts. */
function largestLanguage(files: SizeGroup['files']): string | null {
    const sizes = new Map<string, number>();
    for (const {name, size} of files) {
        const language = languageOf(name);
        if (language !== null) {
            sizes.set(language, (sizes.get(language) ?? 0) + size);
        }
    }
    return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Groups over their budget or without files. */
export function findExcess(groups: readonly SizeGroup[]): SizeGroup[] {
    return groups.filter(({files, size, budget}) => size > budget || files.length === 0);
}

/** A table for the terminal, with the files of each group that is too large. */
export function renderSizes(groups: readonly SizeGroup[]): string {
    const format = (bytes: number) => (bytes === Infinity ? 'any' : `${(bytes / kilobyte).toFixed(1)} kB`);
    const rows = groups.map((group) => [
        group.title.padEnd(30),
        String(group.files.length).padStart(5),
        format(group.size).padStart(9),
        format(group.budget).padStart(9),
        findExcess([group]).length === 0 ? '' : (group.files.length === 0 ? '  MISSING' : '  TOO LARGE'),
    ].join(''));
    const culprits = findExcess(groups).flatMap(({files}) => [...files].sort((a, b) => b.size - a.size)).
        map(({name, size}) => `    ${format(size).padStart(9)}  ${name}`);
    return [`${'gzip -9'.padEnd(30)}files     size  at most`, ...rows, ...culprits].join('\n');
}
