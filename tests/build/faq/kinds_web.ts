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
        file: 'script_shows.html',
        text: `<div><div class="pointer" onclick="toggle(1)">${FERRY}</div><div id="a1" class="hidden px-4"><p>Hourly.</p><p>So far.</p></div></div><div><p>${BIKE}</p><div style="display:none">Yes.</div></div><div class="hidden">Draft: 9 euros</div>`,
        questions: [[FERRY, 'Hourly.\n\nSo far.'], [BIKE, 'Yes.']],
        leftOut: ['hidden text: Draft: 9 euros'],
    },
    {
        file: 'script_links.html',
        text: `<ul><li><div class="menu"><div class="left"><a href="javascript:void(0)">I lost my ticket.</a></div><div class="right"><img src="plus.png" alt=""></div></div><div class="content"><span>Buy another.</span></div></li><li><div class="menu"><a href="javascript:;">${BIKE}</a></div><div class="content">Yes.</div></li></ul>`,
        questions: [['I lost my ticket.', 'Buy another.'], [BIKE, 'Yes.']],
    },
    {
        file: 'front.html',
        text: `---\nlayout: page\ntitle: Port FAQ\n---\n<h2>${FERRY}</h2><p>Hourly.</p>`,
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'front_list.html',
        text: `---\nlayout: page\nfaq:\n  - question: ${FERRY}\n    answer: Hourly.\n  - question: ${BIKE}\n    answer: "*Yes.*"\n---\n<div>{% for item in page.faq %}<h3>{{ item.question }}</h3>{{ item.answer }}{% endfor %}</div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, '*Yes.*']],
    },
    {
        file: 'front.adoc',
        text: `---\nsidebar: port\npermalink: faq.html\n---\n= Port FAQ\n\n== ${FERRY} footnote:[Not at night.]\n\nHourly.\n`,
        questions: [[FERRY, 'Not at night.\n\nHourly.']],
    },
    {
        file: 'front.textile',
        text: `---\nlayout: page\ntitle: Port\n---\n{{toc}}\n\nh2. ${FERRY}\n\n{{collapse(In short)\nHourly.\n}}\n\n<pre><code class="sh">\nferry\n</code></pre>\n`,
        questions: [[FERRY, '**In short**\n\nHourly.\n\n```\nferry\n```']],
    },
    {
        file: 'front_draft.textile',
        text: '---\ntitle: What will it cost?\npublished: false\n---\nh2. What will it cost?\n\nNine euros.\n',
        questions: [],
        leftOut: ['hidden text: What will it cost?: marked as a draft or unpublished'],
    },
    {
        file: 'overline.rst',
        text: `---\nPort: FAQ\n---\n\n${FERRY}\n=====================================\n\nHourly.\n`,
        questions: [[FERRY, 'Hourly.']],
    },
    {
        file: 'remarks.dbk',
        text: `<article><title>Port</title><qandaset><qandaentry><question><label>F1</label><para>${FERRY}</para></question><answer><label>A1</label><para>Hourly.<remark>Ask Kim.</remark></para></answer></qandaentry></qandaset></article>`,
        questions: [[FERRY, 'Hourly.']],
        leftOut: ['comment: Ask Kim.'],
    },
    {
        file: 'empty_lines.rst',
        text: `FAQ\n===\n\n| \n| \n| \`${FERRY} <#a>\`__\\ \n| \`${BIKE} <#b>\`__\\ \n| \n\n${FERRY}\n--------------------------\n\nHourly.\n\n${BIKE}\n--------------------------\n\n| Yes.\n|\n| Two.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.\n\nTwo.']],
    },
    {
        file: 'titled.rst',
        text: `Port\n====\n\n.. admonition:: ${FERRY}\n   :class: dropdown\n\n   Hourly.\n\n.. container:: toggle\n\n   .. container:: header\n\n      ${BIKE}\n\n   Yes.\n\n:Q: Where is tea?\n:R: On deck.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['Where is tea?', 'On deck.']],
    },
];

/** Dialects of forums, notes and site builders. */
export const DIALECT_KINDS: readonly Kind[] = [
    {
        file: 'discourse.md',
        text: `[details="${FERRY}"]\nHourly, [wrap=note]mostly[/wrap].\n\n[quote="kim, post:2, topic:9"]\nLook **up**.\n[/quote]\n[/details]\n\n## ${BIKE}\n\nYes, from [date=2024-03-01 timezone="Europe/Oslo"].\n\n[poll type=regular]\n* One\n* Two\n[/poll]\n`,
        questions: [[FERRY, 'Hourly, mostly.\n\n> Look **up**.'], [BIKE, 'Yes, from 2024-03-01.']],
        leftOut: ['unknown element: [poll type=regular] * One * Two [/poll]'],
    },
    {
        file: 'docsify.md',
        text: `## ${FERRY} :id=times\n\n<!-- tabs:start -->\n\n#### **Summer**\n\nHourly.\n\n\`\`\`sh\n# ferry\n\`\`\`\n\n<!-- tabs:end -->\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[FERRY, '**Summer**\n\nHourly.\n\n```sh\n# ferry\n```'], [BIKE, 'Yes.']],
    },
    {
        file: 'folds_with_attributes.md',
        text: `# Port\n\n:::spoiler {state="open"} ${FERRY}\nHourly.\n\n:::info\nBring tea. [color=#907bf7]\n:::\n:::\n\n:::faq{title="${BIKE}"}\nYes.\n:::\n`,
        questions: [[FERRY, 'Hourly.\n\n> **Info:** Bring tea.'], [BIKE, 'Yes.']],
    },
    {
        file: 'own_shortcode.md',
        text: `{{< port-entry question="${FERRY}" >}}Hourly.{{< /port-entry >}}\n\n## ${BIKE}\n\nYes, see {{% map "Where is it?" %}}\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes, see']],
        leftOut: ['unknown element: {{% map "Where is it?" %}}'],
    },
    {
        file: 'blocks_with_properties.md',
        text: `title:: Port\n\n- ## Ferry\n\t- ${FERRY} #card\n\t  id:: 64f0c1b2-0000-4000-8000-000000000001\n\t\t- Hourly.\n\t- ${BIKE}\n\t  collapsed:: true\n\t\t- Yes.\n`,
        questions: [[FERRY, '- Hourly.'], [BIKE, '- Yes.']],
    },
    {
        file: 'tabset.qmd',
        text: `## ${FERRY}\n\n::: panel-tabset\n### Summer\n\nHourly.\n\n### Winter\n\nDaily.\n:::\n`,
        questions: [[FERRY, '**Summer**\n\nHourly.\n\n**Winter**\n\nDaily.']],
    },
    {
        file: 'doxygen_page.md',
        text: `# Port {#port}\n\n[TOC]\n\n@section times ${FERRY}\n\nSee @ref pier "the pier" or @c next().\n\n@code{.cpp}\nferry(); // @section\n@endcode\n\n\\section bikes ${BIKE}\n\n@note On deck.\n\n@internal Ask Kim. @endinternal\n`,
        questions: [[FERRY, 'See the pier or `next()`.\n\n```cpp\nferry(); // @section\n```'], [BIKE, '> **Note:** On deck.']],
    },
    {
        file: 'doxygen_comment.dox',
        text: `/**\n * @page port Port\n *\n * @section times ${FERRY}\n *\n * - Hourly.\n * - Daily in winter.\n */\n`,
        questions: [[FERRY, '- Hourly.\n- Daily in winter.']],
    },
    {
        file: 'lines_of_items.md',
        text: `* **${FERRY}** – Hourly.\n* **${BIKE}**<br>Yes.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'learn.md',
        text: `## ${FERRY}\n\n::: zone pivot="summer"\n\nHourly.\n\n::: zone-end\n\n:::image type="content" source="https://f.example/a.png" alt-text="A boat":::\n\n:::row:::\n   :::column span="2":::\n      Left.\n   :::column-end:::\n:::row-end:::\n\n## ${BIKE}\n\n# [Web](#tab/web)\n\nYes, see [here](xref:port).\n\n---\n\n[!INCLUDE [bikes](../bikes.md)]\n`,
        questions: [[FERRY, '**summer**\n\nHourly.\n\n![A boat](https://f.example/a.png)\n\nLeft.'], [BIKE, '**Web**\n\nYes, see here.']],
        leftOut: ['unknown element: [!INCLUDE [bikes](../bikes.md)]'],
    },
    {
        file: 'blocks_with_slashes.md',
        text: `# Port\n\n/// details | ${FERRY}\n    type: question\n    open: true\n\nHourly.\n///\n\n## ${BIKE}\n\nYes.\n\n/// note | Wind\nWe may stay.\n///\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.\n\n> **Wind:** We may stay.']],
    },
    {
        file: 'signs.myst',
        text: `(ferry)=\n## ${FERRY} {octicon}\`clock\`\n\n\`\`\`{code-block} sh\n:linenos:\n\nferry\n\`\`\`\n`,
        questions: [[FERRY, '```sh\nferry\n```']],
    },
    {
        file: 'marks_in_bold.md',
        text: `**Q: ${FERRY}**\nHourly.\n\n**Q2: ${BIKE}** Yes.\n\n**问：有茶吗？**有红茶。\n\n**Q:** Is there *food*?\nSoup.\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['有茶吗？', '有红茶。'], ['Is there food?', 'Soup.']],
    },
    {
        file: 'references_in_code.md',
        text: `## ${FERRY}\n\n    ferry -C &gt; .last 2&gt;&amp;1; echo &lt; .last\n`,
        questions: [[FERRY, '```\nferry -C &gt; .last 2&gt;&amp;1; echo &lt; .last\n```']],
    },
    {
        file: 'marks_on_two_lines.md',
        text: `Q: ${FERRY}\nAnd when not?\n\nA: Hourly.\n`,
        questions: [[`${FERRY} And when not?`, 'Hourly.']],
    },
    {
        file: 'kinds_in_russian.md',
        text: '# Порт\n\n??? вопрос "Когда паром?"\n    Каждый час.\n',
        questions: [['Когда паром?', 'Каждый час.']],
    },
];
