// Pages of frameworks and page builders, as in `kinds.ts`.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';

export const WEB_KINDS: readonly Kind[] = [
    {
        file: 'button_signs.html',
        text: `<h2><button aria-expanded="false"><span>${FERRY}</span><span aria-hidden="true">−</span><span aria-hidden="true">+</span></button></h2><div style="display:none">Hourly.</div>
<div class="item"><div class="opener" role="tab" aria-controls="p" aria-expanded="false"><a href="#">${BIKE}</a><a href="#"><i><span class="sr-only">Expand</span></i></a></div><div id="p" aria-hidden="true">Yes.</div></div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'letters.html',
        text: `<div class="faq-title"><a role="button" href="#"><div class="post-symbol"><span>A</span></div><div><h4>${FERRY}</h4></div></a></div><div class="faq-body is-hidden"><p>Hourly.</p></div>`,
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'boxes.html',
        text: `<article class="message"><div class="message-header"><p>${FERRY}</p><button class="delete"></button></div><div class="message-body">Hourly.</div></article>
<div class="collapse"><input type="radio"><div class="collapse-title">${BIKE}</div><div class="collapse-content"><p>Yes.</p></div></div>
<div class="faq1_item"><div class="faq1_question"><div>May I bring a dog?</div><div class="icon"><svg></svg></div></div><div style="height:0" class="faq1_answer">On a lead.</div></div>
<div class="mw-collapsible"><div style="font-weight:bold">Is there tea?</div><div class="mw-collapsible-content"><p>Black tea.</p></div></div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['May I bring a dog?', 'On a lead.'], ['Is there tea?', 'Black tea.']],
    },
    {
        file: 'inner_hidden.html',
        text: `<div class="ui accordion"><div class="title"><i class="dropdown icon"></i>${FERRY}</div><div class="content"><p class="transition hidden">Hourly.</p></div></div>`,
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'not_rendered.html',
        text: `<h3><button aria-controls="a" aria-expanded="true">${FERRY}</button></h3><div id="a" role="region">Hourly.</div><h3><button aria-controls="b" aria-expanded="false">${BIKE}</button></h3><div id="b" role="region" hidden></div>`,
        questions: [[FERRY, 'Hourly.']],
        leftOut: [`question without an answer: ${BIKE}`],
    },
    {
        file: 'notes_that_ask.html',
        text: `<h1>Port</h1><h2>Tickets</h2><div class="admonition faq"><p class="admonition-title">${FERRY}</p><p>Hourly.</p></div><h2>${BIKE}</h2><p>Yes.</p><div class="admonition tip"><p class="admonition-title">Tip</p><p>Lock it.</p></div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.\n\n> **Tip:** Lock it.']],
    },
    {
        file: 'forum.html',
        text: `<h2>${FERRY}</h2><p>Hourly.</p><div class="lightbox-wrapper"><a class="lightbox" href="https://f.example/a.png"><img src="https://f.example/b.png" alt="Boat"><div class="meta"><span class="filename">Boat</span><span>690×300 9 KB</span></div></a></div><section class="related_articles"><p>Related</p><a href="/x">Buses</a></section><span class="post-likes">3 Likes</span>`,
        questions: [[FERRY, 'Hourly.\n\n![Boat](https://f.example/b.png)']],
        leftOut: ['page navigation: 3 Likes', 'page navigation: RelatedBuses'],
    },
    {
        file: 'titled.rst',
        text: `Port\n====\n\n.. admonition:: ${FERRY}\n   :class: dropdown\n\n   Hourly.\n\n.. container:: toggle\n\n   .. container:: header\n\n      ${BIKE}\n\n   Yes.\n\n:Q: Where is tea?\n:R: On deck.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['Where is tea?', 'On deck.']],
    },
];
