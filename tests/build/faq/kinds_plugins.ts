// What plugins of wikis, page builders, writing tools and help desks add to a document, as in `kinds.ts`.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';

export const PLUGIN_KINDS: readonly Kind[] = [
    {
        file: 'common_names.html',
        text: `<div class="ui accordion"><div class="title"><i class="dropdown icon"></i>${FERRY}</div><div class="content">Hourly.</div></div><div class="w-dropdown"><div class="w-dropdown-toggle">${BIKE}</div><nav class="w-dropdown-list"><p>Yes.</p></nav></div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'script_buttons.html',
        text: `<div x-data="{open: false}"><button @click="open = !open">${FERRY}</button><div x-show="open">Hourly.</div></div><button onclick="toggle('bike')">${BIKE}</button><hr><p id="bike" style="display:none">Yes.</p>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'signs.html',
        text: `<div class="faq-item"><div class="faq-question">Bikes<i class="icon-plus">+</i></div><div class="faq-answer">Yes.</div></div><ul class="collapsible"><li><div class="collapsible-header"><i class="material-icons">expand_more</i>${FERRY}</div><div class="collapsible-body">Hourly.</div></li></ul>`,
        questions: [['Bikes', 'Yes.'], [FERRY, 'Hourly.']],
    },
    {
        file: 'two_answers.html',
        text: `<p class="question">${FERRY}</p><p class="answer">Hourly.</p><p class="answer">At night, too.</p><p class="question">${BIKE}</p><p class="answer">Yes.</p>`,
        questions: [[FERRY, 'Hourly.\n\nAt night, too.'], [BIKE, 'Yes.']],
    },
    {
        file: 'late_pictures.html',
        text: `<h2>${FERRY}</h2><p>Hourly.<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://ferry.example/b.png" alt="Boat"></p><video title="The boat"><source src="https://ferry.example/b.mp4"></video><iframe src="https://maps.example/pier" title="The pier"></iframe>`,
        questions: [[FERRY, 'Hourly.![Boat](https://ferry.example/b.png)\n\n[The boat](https://ferry.example/b.mp4)']],
        leftOut: ['unknown element: The pier (https://maps.example/pier)'],
    },
    {
        file: 'folds.dokuwiki',
        text: `====== Port ======\n\n++++ ${FERRY} |\nHourly.\n++++\n\n<hidden ${BIKE}>\nYes, <wrap em>two</wrap>.\n<note>Hold it.</note>\n</hidden>\n~~NOTOC~~\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes, two.\n\nHold it.']],
    },
    {
        file: 'framed.mdx',
        text: `## ${FERRY}\n\nSee <Link to="https://ferry.example/">our page</Link> with {\`code\`}.\n\n<Frame caption="The boat"><img src="https://ferry.example/b.png" alt="Boat" /></Frame>\n\n{boats.map((boat) => <li>{boat}</li>)}\n`,
        questions: [[FERRY, 'See [our page](https://ferry.example/) with `code`.\n\n![Boat](https://ferry.example/b.png)\n\nThe boat']],
        leftOut: ['unknown element: {boats.map((boat) => <li>{boat}</li>)}'],
    },
    {
        file: 'reviewed.md',
        text: `## ${FERRY}\n\n{++Every hour++}{--Daily--}{>>Ask Kim<<} from {~~nine~>ten~~} on.\n`,
        questions: [[FERRY, 'Every hour from ten on.']],
        leftOut: ['comment: {--Daily--}', 'comment: {>>Ask Kim<<}'],
    },
    {
        file: 'noted.md',
        text: `## ${FERRY}[^1]\n\nHourly[^2] from the pier behind the old town hall.\n\n[^1]: The small one.\n[^2]: In summer.\n\n[^3]: Unused.\n\n## ${BIKE}\n\nYes. [Back to top](#top)\n`,
        questions: [[FERRY, 'The small one.\n\nHourly (In summer.) from the pier behind the old town hall.'], [BIKE, 'Yes.']],
    },
    {
        file: 'done.org',
        text: `* Port\n** TODO ${FERRY} [1/2]\nHourly.\n** ${BIKE} [50%]\nYes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'indented.mediawiki',
        text: `'''${FERRY}'''\n:Hourly.\n:: At night, too.\n\n'''${BIKE}'''\n:Yes.\n`,
        questions: [[FERRY, 'Hourly.\n\nAt night, too.'], [BIKE, 'Yes.']],
    },
    {
        file: 'folded.adoc',
        text: `= Port\n\n== ${FERRY}\n\nHourly.\n\n[%collapsible]\n.${BIKE}\n====\nYes.\n====\n\n[qanda]\nAnd a dog?::\nOn a lead.\n+\n----\nferry dog\n----\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['And a dog?', 'On a lead.\n\n```\nferry dog\n```']],
    },
    {
        file: 'intercom.json',
        text: JSON.stringify({type: 'list', data: [
            {type: 'article', id: '5', workspace_id: 'x', title: FERRY, description: 'Times', body: '<p>Hourly.</p>', author_id: 1, state: 'published', parent_id: 7},
            {type: 'article', id: '6', workspace_id: 'x', title: 'What will it cost?', body: '<p>Nine euros.</p>', author_id: 1, state: 'draft', parent_id: 7},
        ]}),
        questions: [[FERRY, 'Hourly.']],
        leftOut: ['hidden text: What will it cost? (draft or archived)'],
    },
    {
        file: 'freshdesk.json',
        text: JSON.stringify([{name: 'Port', folders: [{id: 4, name: 'Boats', articles: [
            {id: 3, title: BIKE, description: '<p>Yes.</p>', description_text: 'Yes.', status: 2, folder_id: 4, agent_id: 2},
            {id: 4, title: 'What will it cost?', description: '<p>Nine euros.</p>', status: 1, folder_id: 4, agent_id: 2},
        ]}]}]),
        questions: [[BIKE, 'Yes.']],
        leftOut: ['hidden text: What will it cost? (draft or archived)'],
    },
    {
        file: 'help_scout.json',
        text: JSON.stringify({articles: {items: [{id: '5f', collectionId: 'c1', status: 'published', name: FERRY, text: '<p>Hourly.</p>', publicUrl: 'https://ferry.example/1'}]}}),
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'macros.tex',
        text: `\\section{Port}\n\\faq{${FERRY}}{Hourly, says \\timetable[x]{the table} of \\GnuPort.}\n\n\\faq{${BIKE}}{Yes.}\n\n\\section{Goods}\n\\begin{question}And a dog?\\end{question}\n\\begin{answer}On a lead.\n\nAlways.\\end{answer}\n`,
        questions: [[FERRY, 'Hourly, says the table of GnuPort.'], [BIKE, 'Yes.'], ['And a dog?', 'On a lead.\n\nAlways.']],
    },
    {
        file: 'preformatted.html',
        text: `<html><head><title>Port FAQ</title></head><body><pre>Port FAQ\n========\n\nSubject: <a name="1">1</a> Contents\n\n  <a href="#2">2</a> Times\n  <a href="#2.1">2.1</a> ${FERRY}\n  2.2 ${BIKE}\n\n----------------------------------------\n\nSubject: <a name="2">2</a> Times\n\n----------------------------------------\nSubject: <a name="2.1">2.1</a> ${FERRY}\n\nHourly, with 0.14 boats.\n0.14 is the mean.\n\n----------------------------------------\nSubject: 2.2 ${BIKE}\n\nYes.\n\n----------------------------------------\nSubject: 2.3 The ferry is late, and nobody says\n     when it comes\n\nWait.</pre></body></html>`,
        questions: [[FERRY, 'Hourly, with 0.14 boats.  \n0.14 is the mean.'], [BIKE, 'Yes.'], ['The ferry is late, and nobody says when it comes', 'Wait.']],
    },
    {
        file: 'linked.textile',
        text: `h2. ${FERRY}\n\nHourly, see [[Time Table]] or [[boats|our boats]].\n\nh2. ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, 'Hourly, see Time Table or our boats.'], [BIKE, 'Yes.']],
    },
    {
        file: 'asking_section.md',
        text: `# Port\n\n## Problems?\n\n### I lost my ticket\n\nBuy another.\n\n### ${FERRY}\n\nHourly.\n\n## How do I pay?\n\n### Here\n\nIn cash.\n\n### There\n\nNot.\n\n### Which cards work?\n\nNone.\n\n## Question 3a: ${BIKE}\n\nYes.\n`,
        questions: [['I lost my ticket', 'Buy another.'], [FERRY, 'Hourly.'], ['How do I pay?', '**Here**\n\nIn cash.\n\n**There**\n\nNot.'], ['Which cards work?', 'None.'], [BIKE, 'Yes.']],
    },
];
