// Writes NOTICE: the licences of code in the bundle. It is committed, and each build checks it.

import type {ShippedPackage} from './shipped';

const line = '-'.repeat(78);

/** Indexes of English FAQs hold words of these lists, whose licence requires this text. */
const WORD_LISTS = `English words in an FAQ's index are from SCOWL, Spell Checker Oriented Word Lists

Copyright 2000-2016 by Kevin Atkinson

Permission to use, copy, modify, distribute and sell these word lists, the
associated scripts, the output created from the scripts, and its documentation
for any purpose is hereby granted without fee, provided that the above
copyright notice appears in all copies and that both that copyright notice and
this permission notice appear in supporting documentation. Kevin Atkinson makes
no representations about the suitability of this array for any purpose. It is
provided "as is" without express or implied warranty.`;

/** The whole text of NOTICE. For Apache-2.0 packages only the copyright line, since LICENSE has the terms. */
export function renderNotice(packages: readonly ShippedPackage[]): string {
    return [
        'FAQ Bot',
        'Copyright 2026 the authors of FAQ Bot',
        '',
        'Licensed under the Apache License, Version 2.0: see LICENSE.',
        '',
        'The plugin as it is installed also holds code of these packages:',
        '',
        ...packages.map(({name, version, license}) => `    ${name} ${version} (${license})`),
        ...packages.flatMap((shipped) => ['', line, `${shipped.name} ${shipped.version}`, '', renderTerms(shipped)]),
        '',
        line,
        WORD_LISTS,
        '',
    ].join('\n');
}

/** The packages that a NOTICE lists, as `name version`. */
export function readNoticeList(notice: string): string[] {
    return [...notice.matchAll(/^ {4}(\S+ \S+) \(\S+\)$/gm)].map(([, listed = '']) => listed);
}

function renderTerms({license, licenseText}: ShippedPackage): string {
    if (license !== 'Apache-2.0') {
        return licenseText;
    }
    const copyright = licenseText.split('\n').map((text) => text.trim()).filter((text) => (/^Copyright (\(c\) )?\d{4}/i).test(text));
    return [...copyright, 'Licensed under the Apache License, Version 2.0: see LICENSE.'].join('\n');
}
