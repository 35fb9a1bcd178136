// `make release`: the notes for a release, from the section of CHANGELOG.md for the version in plugin.json.

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {nameBundle} from './bundle';
import {readManifest} from './manifest';
import {Problem, reportProblems} from './problem';

/**
 * The changelog's section for a version, without its heading.
 * Headings are as keepachangelog.com has them: `## [1.2.0] - 2026-11-23`, or `## 1.2.0`.
 * Throws a `Problem` where there is none, or nothing in it.
 */
export function cutNotes(changelog: string, version: string): string {
    const sections = changelog.split(/^## /m).slice(1);
    const section = sections.find((text) => (/^\[?([^\]\s]+)/).exec(text)?.[1] === version);
    const notes = section?.replace(/^.*\n?/, '').trim() ?? '';
    if (!notes) {
        throw new Problem(`CHANGELOG.md says nothing under "## ${version}": write what users should know of this version first.`);
    }
    return notes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    await reportProblems(() => {
        const manifest = readManifest('.');
        const notes = cutNotes(existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : '', manifest.version);
        const digest = join('dist', `${nameBundle(manifest, null)}.sha256`);
        if (!existsSync(digest)) {
            throw new Problem(`${digest} does not exist: make the bundle with make dist.`);
        }
        const file = join('dist', `release-notes-${manifest.version}.md`);
        const needs = `Needs Mattermost ${manifest.minServerVersion} or later.`;
        mkdirSync('dist', {recursive: true});
        writeFileSync(file, `# ${manifest.name} ${manifest.version}\n\n${notes}\n\n${needs}\n\nSHA-256:\n\n    ${readFileSync(digest, 'utf8').trim()}\n`);
        console.log(file);
    });
}
