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
];
