// Tags and components of site generators, as in `kinds.ts`.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';

export const SITE_KINDS: readonly Kind[] = [
    {
        file: 'hugo_tags.md',
        text: `{{< faq question="${FERRY}" >}}\n{{< icon "boat" >}} Hourly.\n{{< /faq >}}\n\n{{< accordion-item header="${BIKE}" >}}Yes.{{< /accordion-item >}}\n\n{{< qa q="Is it cold?" a="It is." >}}\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['Is it cold?', 'It is.']],
    },
    {
        file: 'jekyll_includes.md',
        text: `# Port\n\n{% include faq.html question="${FERRY}" answer="Hourly, see **times**." %}\n\n{% include_cached fold.html title="${BIKE}" content="Yes." %}\n\n{% include note.html content="Be early." %}\n`,
        questions: [[FERRY, 'Hourly, see **times**.'], [BIKE, 'Yes.']],
    },
    {
        file: 'hexo_folds.md',
        text: '{% fold 船几点开？ %}\n每小时。\n{% endfold %}\n\n{% folding green, 可以带自行车吗？ %}\n可以。\n\n{% tabs x %}\n<!-- tab 夏天@fa -->\n两辆。\n<!-- endtab -->\n{% endtabs %}\n{% endfolding %}\n',
        questions: [['船几点开？', '每小时。'], ['可以带自行车吗？', '可以。\n\n**夏天**\n\n两辆。']],
    },
    {
        file: 'callouts.qmd',
        text: `::: {.callout-tip collapse="true"}\n## ${FERRY}\n\nHourly.\n:::\n\n::: {.callout-note title="${BIKE}"}\nYes.\n:::\n\n## Is it cold?\n\n::: {.callout-warning title="Winter"}\nVery.\n:::\n\n\`\`\`{r}\n#| echo: false\nx <- 1\n\`\`\`\n`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.'], ['Is it cold?', '> **Winter:** Very.\n\n```\n#| echo: false\nx <- 1\n```']],
    },
    {
        file: 'nextra.mdx',
        text: `## ${FERRY} [#ferry]\n\n<Tabs items={['Summer', "Winter"]}>\n  <Tabs.Tab>Hourly.</Tabs.Tab>\n  <Tabs.Tab>Daily.</Tabs.Tab>\n</Tabs>\n\n## ${BIKE}\n\n<Aside type="tip" title="Hint">Come early.</Aside>\n\n<LinkCard title="Rules" href="https://ferry.example/" description="All of them" />\n\n\`\`\`sh npm\nnpm i\n\`\`\`\n`,
        questions: [[FERRY, '**Summer**\n\nHourly.\n\n**Winter**\n\nDaily.'], [BIKE, '> **Hint:** Come early.\n\n[Rules](https://ferry.example/)\n\nAll of them\n\n**npm**\n\n```sh\nnpm i\n```']],
    },
    {
        file: 'marks_of_text.md',
        text: `## ${FERRY}\n\n{% code title="ferry.sh" %}\n\`\`\`sh\nferry\n\`\`\`\n{% endcode %}\n\n^^Hourly^^, H~2~O, m^2^, 3^4 and ~/ferry~1.\n`,
        questions: [[FERRY, '**ferry.sh**\n\n```sh\nferry\n```\n\nHourly, H2O, m2, 3^4 and \\~/ferry\\~1.']],
    },
    {
        file: 'wiki_templates.wiki',
        text: `{{Note|Be early.}}\n== Boats ==\n{{FAQ|question=${FERRY}|answer=Hourly, {{Nowrap|5 pm}}, see [[Times|the times]].}}\n{{Q&A\n|q=${BIKE}\n|a=Yes.\n}}\n<nowiki>{{Note|x}}</nowiki>\n[[de:Fragen]]\n`,
        questions: [[FERRY, 'Hourly, 5 pm, see the times.'], [BIKE, 'Yes.\n\n{{Note|x}}']],
    },
    {
        file: 'texinfo.html',
        text: `<body><div class="nav-panel"><p>Next: <a href="#a">Boats</a></p></div><h2 class="contents-heading">Table of Contents</h2><div class="contents"><ul><li><a href="#a">1.1 ${FERRY}</a></li></ul></div><hr><div class="header"><p>Next: <a href="#b" accesskey="n">Bikes</a>, Up: <a href="#Top">Top</a></p></div><table class="menu"><tr><td>&bull; <a href="#a">Leaving</a>:</td><td>When it leaves</td></tr></table><h3 id="a">1.1 ${FERRY}</h3><p>Hourly.</p><h3>1.2 ${BIKE}</h3><p>Yes.</p><hr><div class="header"><p>Previous: <a href="#a">Boats</a></p></div></body>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.']],
    },
    {
        file: 'nineties.html',
        text: `<body><h1>Port</h1><a href="#a">Q1: ${FERRY}</a><br><a href="#b">Q2: ${BIKE}</a><br><hr><a name="a"><font color="red"><b>Q1: ${FERRY}</b></font></a><br><b>A:</b> Hourly, by a.boat.<p><a href="#top">Back to top</a>\n<a name="b"></a><font color="red"><b>Q2: ${BIKE}</b></font><br><b>A:</b> Yes.<ul><li>two</ul><hr><address>Kim, 1997</address></body>`,
        questions: [[FERRY, 'Hourly, by a.boat.'], [BIKE, 'Yes.\n\n- two']],
        leftOut: ['page navigation: Kim, 1997'],
    },
    {
        file: 'asked_tabs.html',
        text: `<section><p class="toggler" role="tab" aria-controls="t1">${FERRY}</p><div id="t1" class="toggle_wrap"><p>Hourly.</p></div></section><div class="Q"><b>Q.</b> ${BIKE}</div><div class="A"><b>A.</b> Yes, see a.sh.</div>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes, see a.sh.']],
    },
    {
        file: 'joined_marks.tex',
        text: `\\documentclass{article}\n\\begin{document}\n\\section{Port}\n\\paragraph{${FERRY}} Now.\n\\textbf{Q:} ${BIKE}\n\n\\textbf{A:} Yes.\n\\end{document}\n`,
        questions: [[FERRY, 'Now.'], [BIKE, 'Yes.']],
    },
    {
        file: 'menus.adoc',
        text: `= Port\n:experimental:\n\n== ${FERRY}\n\nSee menu:File[Times].\n`,
        questions: [[FERRY, 'See **File**\u00A0**›** **Times**.']],
    },
];
