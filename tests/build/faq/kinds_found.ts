// Forms of public FAQ pages, as in `kinds.ts`: layout around questions, and what stands between them.

import type {Kind} from './kinds';

const FERRY = 'When does the ferry leave?';
const BIKE = 'May I bring a bike?';

export const FOUND_KINDS: readonly Kind[] = [
    {
        file: 'item_ids.html',
        text: `<h1>Port</h1><ol><li id="f"><b>Q: ${FERRY}</b></br>\n<b>A:</b> Hourly.</li><hr><li id="b"><b>Q: ${BIKE}</b><br><b>A:</b> Yes.<p>Two.</li></ol>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.\n\nTwo.']],
    },
    {
        file: 'layout_table.html',
        text: `<table><tr><td><a href="a.html">Home</a></td><td><div>Welcome.<ul><li><a href="#f">${FERRY}</a></li><li><a href="#b">${BIKE}</a></li></ul><p><a name="f"><h3>${FERRY}</h3>Hourly.</a><p><a name="b"><h3>${BIKE}</h3>Yes:<ul><li>two</li></ul></a></div></td></tr></table>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes:\n- two']],
    },
    {
        file: 'cards.html',
        text: `<b><p>${FERRY}</p></b><p>Hourly.</p><b><p>${BIKE}</p></b><p>Yes.</p><a href="https://ferry.example/"><p>The ferry</p><p>By sea.</p></a>`,
        questions: [[FERRY, 'Hourly.'], [BIKE, 'Yes.\n\n[The ferry](https://ferry.example/)\n\nBy sea.']],
    },
    {
        file: 'dated.html',
        text: `<h1>FAQ</h1><p>News.</p><ul><li><time>1 May</time><h3>${FERRY}</h3><p>Hourly.</p></li><li><time>2 May</time><h3>${BIKE}</h3><p>Yes.</p></li></ul>`,
        questions: [[FERRY, '1 May\n\nHourly.'], [BIKE, '2 May\n\nYes.']],
    },
    {
        file: 'counters.html',
        text: `<header><div><a href="/">Port</a> <a href="/cart">Cart</a> Call 5 55</div><h1>FAQ</h1></header><ul><li><a href="/">Home</a></li><li><a href="/boats">Boats</a></li><li><a href="/faq">FAQ</a></li></ul><div><div>01</div></div><h2>Boats</h2><h3>${FERRY}</h3><p>Hourly.</p><div><p>02</p></div><h2>Bikes</h2><h3>How many bikes?</h3><p>2</p><div hidden><a href="/">Home</a> <a href="/boats">Boats</a></div><table><tr><td><a href="a.html">Back</a></td><td></td><td><a href="b.html">Next</a></td></tr></table>`,
        questions: [[FERRY, 'Hourly.'], ['How many bikes?', '2']],
        leftOut: ['page navigation: Port Cart Call 5 55', 'page navigation: HomeBoatsFAQ', 'page navigation: Home Boats', 'page navigation: BackNext'],
    },
    {
        file: 'front_list.md',
        text: `---\ntitle: Port\nlayout: faq\nblocks:\n  - section: Boats\n    questions:\n      - question: ${FERRY}\n        answer: |\n          Hourly, see [times](https://ferry.example/).\nfeatures:\n  - title: Fast boats\n    text: We sail.\n---\n\n## ${BIKE}\n\nYes.\n`,
        questions: [[BIKE, 'Yes.'], [FERRY, 'Hourly, see [times](https://ferry.example/).']],
    },
    {
        file: 'front_pairs.md',
        text: `---\ntitle: Port FAQ\nferry_question: ${FERRY}\nferry_answer_1: Hourly.\nferry_answer_2: <b>So far.</b>\nquestion2: ${BIKE}\nanswer2: Yes.\n---\n`,
        questions: [[FERRY, 'Hourly.\n\n**So far.**'], [BIKE, 'Yes.']],
    },
    {
        file: 'tight_headings.md',
        text: `#Port\n\n##${FERRY}\nHourly.\n\n\`\`\`\n##not this\n\`\`\`\n\n##**${BIKE}**\n#yes it is\n`,
        questions: [[FERRY, 'Hourly.\n\n```\n##not this\n```'], [BIKE, '#yes it is']],
    },
    {
        file: 'single_tight_marks.md',
        text: '#Parking permits\n\nAsk reception.\n\n#Lunch\n\nDownstairs.\n',
        questions: [['Parking permits', 'Ask reception.'], ['Lunch', 'Downstairs.']],
    },
    {
        file: 'picture_title.md',
        text: `## ${FERRY}\n\nHourly.\n\n![FAQ: the pier](https://ferry.example/a.png)\n\nBe early.\n\n## Way in\n\nBy the gate.\n\n![Q: which gate?](https://ferry.example/b.png)\n\nThe left one.\n`,
        questions: [[FERRY, 'Hourly.\n\n![FAQ: the pier](https://ferry.example/a.png)\n\nBe early.'], ['Way in', 'By the gate.\n\n![Q: which gate?](https://ferry.example/b.png)\n\nThe left one.']],
    },
    {
        file: 'own_contents.md',
        text: `# Port\n\n## 0. Contents\n\n1. Boats\n    1 Times of boats\n2. Bikes\n\n## 1. ${FERRY}\n\nHourly.\n\n## 2. Bikes on board\n\nIs it allowed?\n\nAnswer: Yes.\n`,
        questions: [[FERRY, 'Hourly.'], ['Bikes on board', 'Is it allowed?\n\nYes.']],
    },
    {
        file: 'asking_fold.md',
        text: `# Questions about the port\n\n## How does it compare to...\n\n<details>\n<summary>trains?</summary>\n\nSlower.\n\n</details>\n\n## Rules\n\n---\n`,
        questions: [['trains?', 'Slower.']],
    },
    {
        file: 'greek.md',
        text: '# Λιμάνι\n\n**Πότε φεύγει το πλοίο;**\n\nΚάθε ώρα.\n\n**Μπορώ να φέρω ποδήλατο;**\n\nΝαι.\n',
        questions: [['Πότε φεύγει το πλοίο;', 'Κάθε ώρα.'], ['Μπορώ να φέρω ποδήλατο;', 'Ναι.']],
    },
    {
        file: 'product.tex',
        text: `\\documentstyle{article}\n\\begin{document}\n\\section{${FERRY}}\nHourly with \\ferrylink{} boats, {\\Huge big} ones.\n\\end{document}\n`,
        questions: [[FERRY, 'Hourly with ferrylink boats, big ones.']],
    },
    {
        file: 'bold_terms.html',
        text: `<h1>Port</h1><h2>${FERRY}</h2><p>Hourly:</p><dl><dt><b>Boat <i>one</i></b></dt><dd>At noon.</dd></dl><h3><strong>Later</strong></h3><p>No.</p>`,
        questions: [[FERRY, 'Hourly:\n\n- **Boat *one***: At noon.\n\n**Later**\n\nNo.']],
    },
    {
        file: 'long_items.html',
        text: `<h1>Port</h1><ul><li><a href="#a">${FERRY}</a><li><a href="#b">${BIKE}</a><li><a href="#c">Is it cold?</a></ul><ul><li><a name=a><b>${FERRY}</b><p>Hourly.<li><a name=d><b>I have so many tickets of so many boats that I no longer find the one that I bought for today, which is bad.</b><p>Sort them.<li><a name=b><b>${BIKE}</b><p>Yes.</ul>`,
        questions: [[FERRY, 'Hourly.'], ['I have so many tickets of so many boats that I no longer find the one that I bought for today, which is bad.', 'Sort them.'], [BIKE, 'Yes.']],
        leftOut: ['table of contents: Is it cold?'],
    },
    {
        file: 'wrapped.tex',
        text: `\\documentclass{article}\n\\begin{document}\n\\section{${FERRY}}\n\\begin{wrapfigure}{r}{0.5\\textwidth}\nA boat.\n\\end{wrapfigure}\nHourly.\n\\end{document}\n`,
        questions: [[FERRY, 'A boat.\n\nHourly.']],
    },
    {
        file: 'mixed_folds.html',
        text: `<h1>Port</h1><h2>${FERRY}</h2><p>Hourly.</p><details><summary>${BIKE}</summary>Yes.</details><p><b>Is it cold?</b></p><p>It is.</p><details><summary>Is it wet?</summary>Very.</details><p>More below.</p><h2>Who sails?</h2><p>Kim.</p>`,
        questions: [[FERRY, 'Hourly.\n\nMore below.'], [BIKE, 'Yes.'], ['Is it cold?', 'It is.'], ['Is it wet?', 'Very.'], ['Who sails?', 'Kim.']],
    },
];
