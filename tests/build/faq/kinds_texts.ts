// Documents without much markup, and formats beside Markdown and HTML, as in `kinds.ts`.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';

export const TEXT_KINDS: readonly Kind[] = [
    {
        file: 'numbered.txt',
        text: `PORT QUESTIONS\n==============\n\nTABLE OF CONTENTS\n 1. Times\n   1.1 ${FERRY}\n 2. Goods\n   2.1 ${BIKE}\n\n1. Times\n--------\n\n1.1 ${FERRY}\n\n    Hourly, says <http://ferry.example/>. Ask:\n\n        ferry --next\n\n2. Goods\n--------\n\n2.1 ${BIKE}\n\n    Yes.\n`,
        questions: [[FERRY, 'Hourly, says <http://ferry.example/>. Ask:\n\n```\nferry --next\n```'], [BIKE, 'Yes.']],
    },
    {
        file: 'steps.txt',
        text: `1. ${FERRY}\nHourly.\n\n2. ${BIKE}\nYes:\n1. Buy a ticket\n2. Wait\n3. Push it aboard\nThen hold it.\n\n3. Opening hours\nFrom 9 to 5.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes:\n\n1. Buy a ticket\n2. Wait\n3. Push it aboard Then hold it.'], ['Opening hours', 'From 9 to 5.']],
    },
    {
        file: 'steps_apart.txt',
        text: `1. ${FERRY}\n\nHourly.\n\n2. ${BIKE}\n\nYes:\n\n1. Buy a ticket\n\n2. Wait\n\n3. Push it aboard\n\nThen hold it.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes:\n\n1. Buy a ticket\n\n2. Wait\n\n3. Push it aboard\n\nThen hold it.']],
    },
    {
        file: 'steps.md',
        text: `**1. ${FERRY}**\n\nHourly.\n\n**2. ${BIKE}**\n\n1\\. Buy a ticket\n\nAt the desk.\n\n2\\. Wait\n\nHere.\n\n3\\. Push it aboard\n\nThen hold it.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, '1\\. Buy a ticket\n\nAt the desk.\n\n2\\. Wait\n\nHere.\n\n3\\. Push it aboard\n\nThen hold it.']],
    },
    {
        file: 'same_paragraph.md',
        text: `# Port FAQ\n\n${FERRY}\nHourly.\nAt night, too.\n\n${BIKE}\nYes.\n\nAsk aboard.\n`,
        questions: [[FERRY, 'Hourly. At night, too.'], [BIKE, 'Yes.\n\nAsk aboard.']],
    },
    {
        file: 'same_line.md',
        text: `# Port FAQ\n\n1\\. ${FERRY} Hourly.\n\n2\\. ${BIKE} Yes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'same_item.md',
        text: `# Port FAQ\n\n1. ${FERRY} Hourly.\n2. I have one. ${BIKE}\n    - Yes.\n`,
        questions: [[FERRY, 'Hourly.'], [`I have one. ${BIKE}`, '- Yes.']],
    },
    {
        file: 'dots.rst',
        text: `Port\n====\n\nHow do I ...\n\n...bring a bike?\n  Push it, see \`the rules <port-rules>\`.\n\n...find the ferry?\n  Look for the mast.\n`,
        questions: [['...bring a bike?', 'Push it, see the rules.'], ['...find the ferry?', 'Look for the mast.']],
    },
    {
        file: 'deep.org',
        text: `#+OPTIONS: toc:t H:2\n#+SETUPFILE: theme.org\n* Port\n** Sea\n*** Ships\n**** ${FERRY}\nHourly.\n**** ${BIKE}\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'digest.txt',
        text: `From: kim@port.example\nSubject: port FAQ\n\nContents:\n  [1] ${FERRY}\n  [2] ${BIKE}\n\nSubject: [1] ${FERRY}\n\nHourly.\n\n------------------------------\n\nSubject: [2] ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'late_heading.txt',
        text: `Q. ${FERRY}\nA. Hourly.\n\nGOODS\n\nQ) ${BIKE}\nA) Yes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'broken.dbk',
        text: `<article><title>Port</title>\n<qandaset><qandaentry><question><para>${FERRY}</para></question>\n<answer><para>Hourly & <emphasis>on time</para></answer></qandaentry>\n<qandaentry><question><para>${BIKE}</para></question><answer><para>3 < 4, yes.</wrong></para></answer></qandaentry></qandaset>`,
        questions: [[FERRY, 'Hourly & *on time*'], [BIKE, '3 < 4, yes.']],
    },
    {
        file: 'terms.adoc',
        text: `== Port\n\n=== ${FERRY}\n\nHourly.\n\n${BIKE}::\n  Yes.\nAnd a dog?::\n  On a lead.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['And a dog?', 'On a lead.']],
    },
    {
        file: 'filed.mediawiki',
        text: `== ${FERRY} ==\nHourly.\n; ${BIKE}\n: Yes.\n; And a dog?\n: On a lead.\n[[Category:Port]]\n[[Kategorie:Hafen]]\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['And a dog?', 'On a lead.']],
    },
    {
        file: 'priority.org',
        text: `* Port\n** TODO [#A] ${FERRY}\nHourly.\n** ${BIKE}\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'toc.textile',
        text: `{toc}\n\nh2. ${FERRY}\n\nHourly.\n\nh2. ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'roles.rst',
        text: `${FERRY}\n${'='.repeat(40)}\n\nSee :pep:\`8\` and :rfc:\`2822\`.\n\n${BIKE}\n${'='.repeat(40)}\n\nYes.\n`,
        questions: [[FERRY, 'See [PEP 8](https://peps.python.org/pep-0008/) and [RFC 2822](https://www.rfc-editor.org/rfc/rfc2822).'], [BIKE, 'Yes.']],
    },
    {
        file: 'sentences.md',
        text: `I have a bike. ${BIKE}\n\nYes.\n\nIt is late. ${FERRY}\n\nHourly. At night, too.\n\nIs there tea?\n\nBlack tea.\n`,
        questions: [[`I have a bike. ${BIKE}`, 'Yes.'], [`It is late. ${FERRY}`, 'Hourly. At night, too.'], ['Is there tea?', 'Black tea.']],
    },
    {
        file: 'asking_back.md',
        text: `${FERRY}\n\nHourly. Are you late?\n\nThen run.\n\n${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly. Are you late?\n\nThen run.'], [BIKE, 'Yes.']],
    },
    {
        file: 'alternating.md',
        text: `| Port |\n|---|\n| ${FERRY} |\n| Hourly. |\n| At night, too. |\n| ${BIKE} |\n| Yes. |\n\n| Q | And a dog? |\n|---|---|\n| A | On a lead. |\n`,
        questions: [[FERRY, 'Hourly.\n\nAt night, too.'], [BIKE, 'Yes.'], ['And a dog?', 'On a lead.']],
    },
    {
        file: 'alternating.csv',
        text: `Question\n${FERRY}\nHourly.\n"At night, too."\n${BIKE}\nYes.\n`,
        questions: [[FERRY, 'Hourly.\n\nAt night, too.'], [BIKE, 'Yes.']],
    },
    {
        file: 'labelled.csv',
        text: `Q,Boats are late\nA,Wait.\nQ,${BIKE}\nA,Yes.\n`,
        questions: [['Boats are late', 'Wait.'], [BIKE, 'Yes.']],
    },
    {
        file: 'mixed_numbers.txt',
        text: `Q1: ${FERRY}\nA1: Hourly.\n\n2. ${BIKE} Yes.\n\n3. And a dog?\n\n   1. Buy a ticket\n   2. Is it small? Then none.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['And a dog?', '1. Buy a ticket\n2. Is it small? Then none.']],
    },
    {
        file: 'steps_before.txt',
        text: `Before you ask:\n\n1. Look at the board.\n2. Is it dark? Wait.\n\nQ: ${FERRY}\nA: Hourly.\n`,
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'amounts.md',
        text: `# Port\n\n## 1.5 GB of what?\n\nOf maps.\n\n## 1.6 ${FERRY}\n\nHourly.\n\n## 1.7 ${BIKE}\n\nYes.\n`,
        questions: [['1.5 GB of what?', 'Of maps.'], [FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'ends.md',
        text: `# Port\n\n## 1\uFE0F\u20E3 ${FERRY} [\u2B06](#port)\n\n> A: Hourly.\n\n## ${BIKE} [Back to top](#port)\n\n**A:** Yes.\n\n## Goods\n\n* **May I bring a dog?**\n\n  On a lead.\n\n* **Cats**\n\n  No.\n`,
        questions: [[FERRY, '> Hourly.'], [BIKE, 'Yes.'], ['May I bring a dog?', 'On a lead.'], ['Cats', 'No.']],
    },
    {
        file: 'framed.txt',
        text: `Port FAQ\n\n=== 1.1 ${FERRY} ===\n\nHourly.\n\n~~~ 1.2 Late boats ~~~\n\nWait.\n`,
        questions: [[FERRY, 'Hourly.'], ['Late boats', 'Wait.']],
    },
    {
        file: 'next_line.md',
        text: `# Port\n\n## ${FERRY}\n\nHourly.\n**Q: ${BIKE}**\n\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'marked_tag.md',
        text: `## ${FERRY}\n\nHourly, says **{{ operator }}** at _{{< place >}}_ noon.\n`,
        questions: [[FERRY, 'Hourly, says at noon.']],
        leftOut: ['unknown element: {{ operator }}', 'unknown element: {{< place >}}'],
    },
    {
        file: 'boxes.md',
        text: `# Port\n\n> **${FERRY}**\n> Hourly.\n\n> **${BIKE}** Yes.\n>\n> Two.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.\n\nTwo.']],
    },
];
