// Documents as further tools write them, as in `kinds.ts`: site builders, help desks, editors.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';
const FARES = 'Fares';

export const TOOL_KINDS: readonly Kind[] = [
    {
        file: 'label_around_button.html',
        text: `<div class="accordion__item"><div class="accordion__label"><button aria-expanded="false">${FERRY}</button></div><div class="accordion__content" hidden><p>Hourly.</p></div></div><h4>${BIKE}</h4><p>Yes.</p>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'role_button.html',
        text: `<div class="item"><div class="elementor-tab-title" role="button"><a class="elementor-accordion-title">${FERRY}</a></div><div class="elementor-tab-content"><p>Hourly.</p></div></div><div><div id="t" role="button" aria-controls="l">${BIKE}</div><nav id="l"><p>Yes.</p></nav></div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'terms_behind_fold.html',
        text: `<h2>Goods</h2><details><summary>${FERRY}</summary><p>Hourly.</p></details><dl><dt>${BIKE}</dt><dd>Yes.</dd><dt>Is it free?</dt><dd>For now.</dd></dl>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['Is it free?', 'For now.']],
    },
    {
        file: 'captions.html',
        text: `<h2>${FERRY}</h2><p>\u200BHourly.</p><p>\u200B<br></p><figure><img src="https://ferry.example/a.png" alt="Map"><figcaption>The northern pier.</figcaption></figure>`,
        questions: [[FERRY, 'Hourly.\n\n![Map](https://ferry.example/a.png)\n\nThe northern pier.']],
    },
    {
        file: 'marks_in_spans.html',
        text: `<p><strong>Q: ${FERRY}</strong></p><p><span style="font-size:13px">A: Hourly, <i>on time</i>.</span></p><p><strong>Q: ${BIKE}</strong></p><p><em>A: Yes</em>.</p>`,
        questions: [[FERRY, 'Hourly, *on time*.'], [BIKE, '*Yes*.']],
    },
    {
        file: 'captions.rst',
        text: `${FERRY}\n--------------------------\n\n.. code-block:: sh\n   :caption: At the pier\n\n   ferry\n`,
        questions: [[FERRY, '**At the pier**\n\n```sh\nferry\n```']],
    },
    {
        file: 'letters.md',
        text: `# Fähre\n\n## F1: Wann fährt sie?\n\nA: Stündlich.\n\n## F2: Darf ein Rad mit?\n\nA: Ja.\n`,
        questions: [['Wann fährt sie?', 'Stündlich.'], ['Darf ein Rad mit?', 'Ja.']],
    },
    {
        file: 'letters_es.md',
        text: `# Barco\n\n## P1: ¿Cuándo sale?\n\nR: Cada hora.\n\n## P2: ¿Puedo llevar bici?\n\nR: Sí.\n`,
        questions: [['¿Cuándo sale?', 'Cada hora.'], ['¿Puedo llevar bici?', 'Sí.']],
    },
    {
        file: 'mixed_numbers.md',
        text: `# 1. Port\n\n## 1.1. ${FERRY}\n\nHourly.\n\n## 1.2 ${BIKE}\n\nYes, {{ $frontmatter.count }} of them.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes, of them.']],
        leftOut: ['unknown element: {{ $frontmatter.count }}'],
    },
    {
        file: 'counted_items.md',
        text: `1. ${FERRY}\n\n   Hourly.\n\n2. ${BIKE}\n\n   Yes.\n\n3. ${FARES}\n\n   Nine euros.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], [FARES, 'Nine euros.']],
    },
    {
        file: 'counted_bold.md',
        text: `**1. ${FERRY}**\n\nHourly.\n\n**2. ${BIKE}**\n\nYes:\n\n1. Pay\n2. Push\n\n**3. ${FARES}**\n\nNine euros.\n\n**4. Pay at the pier.**\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes:\n\n1. Pay\n2. Push'], [FARES, 'Nine euros.\n\n**4. Pay at the pier.**']],
    },
    {
        file: 'counted_paragraphs.txt',
        text: `1. ${FERRY}\n\nHourly.\n\n2. ${BIKE}\n\nYes.\n\n3. ${FARES}\n\nNine euros.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], [FARES, 'Nine euros.']],
    },
    {
        file: 'counted_lines.txt',
        text: `1) ${FERRY}\nHourly.\n2) ${BIKE}\n1. Pay\n2. Push\n3) ${FARES}\nNine euros.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, '1. Pay\n2. Push'], [FARES, 'Nine euros.']],
    },
    {
        file: 'code.mdx',
        text: `import Box from "./box"\n\n## ${FERRY}\n\n\`\`\`js\nimport x from "y"\nexport const a = {b: "<c>"} // {/* kept */}\n\`\`\`\n\nUse \`{a}\`. {/* not yet */}\n\n<Box>\n  ~~~sh\n  ferry {next}\n  ~~~\n</Box>\n`,
        questions: [[FERRY, '```js\nimport x from "y"\nexport const a = {b: "<c>"} // {/* kept */}\n```\n\nUse `{a}`.\n\n```sh\nferry {next}\n```']],
    },
];
