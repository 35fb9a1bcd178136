// Dialects of Markdown, as in `kinds.ts`.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';

export const MARKDOWN_KINDS: readonly Kind[] = [
    {
        file: 'github_wiki.md',
        text: `[[_TOC_]]\n\n* [${FERRY}](#a)\n* [${BIKE}](#b)\n\n## ${FERRY}\n\nHourly, see [[the times|Ferry-Times]].\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly, see the times.'], [BIKE, 'Yes.']],
    },
    {
        file: 'fences.md',
        text: `## ${FERRY}\n\n::: code-group\n\n\`\`\`js{1,3} [ferry.js]\nnext()\n\`\`\`\n\n:::\n\n\`\`\`sh title="bike.sh" showLineNumbers\nbike\n\`\`\`\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, '**ferry.js**\n\n```js\nnext()\n```\n\n**bike.sh**\n\n```sh\nbike\n```'], [BIKE, 'Yes.']],
    },
    {
        file: 'material.md',
        text: `# Port\n\n!!! question "${FERRY}"\n    Hourly.\n\n## ${BIKE}\n\nPress ++ctrl+b++ :material-bike: now.\n\n*[RORO]: roll on, roll off\n\n--8<-- "abbreviations.md"\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Press `Ctrl+B` now.']],
        leftOut: ['unknown element: --8<-- "abbreviations.md"'],
    },
    {
        file: 'vault.md',
        text: `## ${FERRY} ^ferry\n\nHourly. %% ask Kim %%\n\n![[boat.png|200]]\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
        leftOut: ['comment: %% ask Kim %%'],
    },
    {
        file: 'notion.md',
        text: `# Port FAQ 0123456789abcdef0123456789abcdef\n\n- ${FERRY}\n    Hourly.\n- ${BIKE}\n    Yes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'kramdown.md',
        text: `### ${FERRY}\n{: .no_toc #ferry-times }\n\n{% raw %}Say {{ now }}.{% endraw %}\n\n### ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Say {{ now }}.'], [BIKE, 'Yes.']],
    },
    {
        file: 'notice.md',
        text: `## ${FERRY}\n\n{{% notice warning %}}\nNot at night.\n{{% /notice %}}\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, '> **Warning:** Not at night.'], [BIKE, 'Yes.']],
    },
    {
        file: 'card.mdx',
        text: `## ${FERRY}\n\n<Card title="Times" href="https://ferry.example/times">Hourly.</Card>\n\n<Callout type="warning">Not at night.</Callout>\n`,
        questions: [[FERRY, '[Times](https://ferry.example/times)\n\nHourly.\n\n> **Warning:** Not at night.']],
    },
    {
        file: 'counted.md',
        text: `# Port FAQ\n\n## 1 Times\n\n### 1.1 ${FERRY}\n\nHourly.\n\n## 2 Goods\n\n### 2.1 3 bikes, is that too many?\n\nNo.\n`,
        questions: [[FERRY, 'Hourly.'], ['3 bikes, is that too many?', 'No.']],
    },
    {
        file: 'columns.md',
        text: `| No. | Question | Answer | Owner |\n|---|---|---|---|\n| 1 | ${FERRY} | Hourly. | Kim |\n`,
        questions: [[FERRY, 'Hourly.\n\n**Owner:** Kim']],
        leftOut: ['text: 1'],
    },
    {
        file: 'wrapped.md',
        text: `# Port\n\n## ${FERRY}\n\nHourly, as is said elsewhere in this\nFAQ. That is the whole\nanswer. Where to is another\nquestion. Ask.\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly, as is said elsewhere in this FAQ. That is the whole answer. Where to is another question. Ask.'], [BIKE, 'Yes.']],
    },
    {
        file: 'said_again.md',
        text: `---\ntitle: Port\n---\n\n# FAQ\n\n## ${FERRY}\n\nQ: I mean the one to the island.\n\nHourly.\n\n## Q: My bike does not fit\n\n**A:** Push.\n`,
        questions: [[FERRY, 'I mean the one to the island.\n\nHourly.'], ['My bike does not fit', 'Push.']],
    },
    {
        file: 'asked_below.md',
        text: `# Port\n\n## ${FERRY}\n\nQ: At night?\nA: Never.\n\n## ${BIKE}\n\nYes.\n`,
        questions: [['At night?', 'Never.'], [BIKE, 'Yes.']],
    },
    {
        file: 'paths.md',
        text: `# Port\n\n## 1.1 ${FERRY}\n\nHourly.\n\n## 1.2 /etc/ferry\n\nA file.\n\n## 2.1 \`ferry\` prints nothing\n\nAdd paper.\n`,
        questions: [[FERRY, 'Hourly.'], ['/etc/ferry', 'A file.'], ['ferry prints nothing', 'Add paper.']],
    },
    {
        file: 'targets.md',
        text: `<a name="ferry"/>\n## ${FERRY}\n\nHourly.\n\n<a id="bike" />\n##  ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'gitbook.md',
        text: `---\ndescription: All about boats.\nicon: boat\n---\n\n# ${FERRY}\n\nHourly.\n`,
        questions: [[FERRY, 'All about boats.\n\nHourly.']],
    },
    {
        file: 'described.md',
        text: `---\ntitle: ${FERRY}\ndescription: Boats, explained.\n---\n\nHourly.\n`,
        questions: [[FERRY, 'Hourly.']],
        leftOut: ['page description: Boats, explained.'],
    },
    {
        file: 'marked.yaml',
        text: `- question: "May I _really_ bring a **bike**, __init__, or [two](https://f.example/)?"\n  answer: "Yes, {{ site.bikes }}. ==Push== it."\n- question: "<b>When</b> does the <i>ferry</i> leave &amp; why?"\n  answer: "<p>Hourly, {% include 'x.html' %}so.</p><p style='display:none'>Ask Kim.</p>"\n`,
        questions: [['May I really bring a bike, __init__, or two?', 'Yes, . Push it.'], ['When does the ferry leave & why?', 'Hourly, so.']],
        leftOut: ['unknown element: {{ site.bikes }}', "unknown element: {% include 'x.html' %}", 'hidden text: Ask Kim.'],
    },
    {
        file: 'template.html',
        text: `<html><body>{% for item in site.faq %}<h2>{{ item.question }}</h2><p>{{ item.answer }}</p>{% endfor %}<h2>${FERRY}</h2><p>Hourly, as <code>{{ times }}</code> says.</p></body></html>`,
        questions: [[FERRY, 'Hourly, as `{{ times }}` says.']],
        leftOut: ['unknown element: {{ item.question }}', 'unknown element: {{ item.answer }}'],
    },
    {
        file: 'one_bold.md',
        text: `# Port\n\nWelcome.\n\n**Why?** Because.\n\n## ${FERRY}\n\nHourly.\n`,
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'checks.md',
        text: `# Port\n\n## The gate does not open\n\n1. Is it closed? Ring the bell.\n2. Is it dark? Switch the lamp on.\n\n## Before you go\n\n1. Is it dark? Bring a lamp.\n2. Is it cold? Bring a coat.\n3. Call us.\n\n## ${FERRY}\n\nHourly.\n`,
        questions: [['The gate does not open', '1. Is it closed? Ring the bell.\n2. Is it dark? Switch the lamp on.'], ['Before you go', '1. Is it dark? Bring a lamp.\n2. Is it cold? Bring a coat.\n3. Call us.'], [FERRY, 'Hourly.']],
    },
    {
        file: 'statement.md',
        text: `# ${FERRY}\n\nHourly.\n\n## What you need\n\nA ticket.\n`,
        questions: [[FERRY, 'Hourly.\n\n**What you need**\n\nA ticket.']],
    },
    {
        file: 'chinese.md',
        text: '# 常见问题\n\n## 1、船几点开？\n\n每小时。\n\n## 2、可以带自行车吗\n\n可以。\n',
        questions: [['船几点开？', '每小时。'], ['可以带自行车吗', '可以。']],
    },
    {
        file: 'myst_remarks.md',
        text: `(ferry)=\n## ${FERRY}\n\nHourly.\n\n% ask Kim\n\n+++\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'article_in_bold_parts.md',
        text: '---\ntitle: Set up the tunnel\n---\n\n**On Windows**\n\nOpen the client.\n\n**On a phone**\n\nOpen the app.\n',
        questions: [['Set up the tunnel', '**On Windows**\n\nOpen the client.\n\n**On a phone**\n\nOpen the app.']],
    },
];
