import {describe, expect, it} from '@jest/globals';

import {findLinks} from '../../webapp/src/live/links';
import {findCodes} from '../../webapp/src/search/codes';
import {createAnalyzer} from '../../webapp/src/text/analyze';
import {fold} from '../../webapp/src/text/fold';
import {toPlainText} from '../../webapp/src/text/plain';
import {primaryLanguage} from '../../webapp/src/text/stem';
import {bigrams, tokenize} from '../../webapp/src/text/tokenize';

/** Half-width katakana, with separate voicing marks. */
function toHalfWidth(text: string): string {
    const halves = 'ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ';
    const byWide = new Map(Array.from(halves, (half) => [half.normalize('NFKC'), half]));
    return Array.from(text, (letter) => Array.from(letter.normalize('NFD'), (part) => byWide.get(part) ?? part).join('')).join('');
}

describe('folding', () => {
    it.each([
        ['Déjà Vu', 'deja vu'],
        ['STRASSE', 'strasse'],
        ['Straße', 'strasse'],
        ['ｆｕｌｌ', 'full'],
        ['ﬁle', 'file'],
        ['pass\u00ADword\u200B', 'password'],
        ["don't", 'dont'],
        ['don’t', 'dont'],
        ['İstanbul', 'istanbul'],
        ['ΟΔΟΣ', 'οδοσ'],
        ['ёлка', 'елка'],
        ['が', 'が'],
        ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
        ['Łódź', 'lodz'],
        ['Cœur æon', 'coeur aeon'],
    ])('%j reads as %j', (text, folded) => {
        expect(fold(text)).toBe(folded);
    });

    it('reads a letter with a hundred thousand marks', () => {
        expect(fold(`a${'\u0301'.repeat(100_000)}b`)).toBe('ab');
    });
});

describe('words', () => {
    it.each([
        ['How do I sign-on?', ['How', 'do', 'I', 'sign', 'on']],
        ["the user's “name”", ['the', "user's", 'name']],
        ['C# and C++ but not A+', ['C#', 'and', 'C++', 'but', 'not', 'A']],
        ['MM_ADMIN_TOKEN=x', ['MM', 'ADMIN', 'TOKEN', 'x']],
        ['😀 10.5', ['10', '5']],
        ['.NET 9, Node.js, E_1234', ['NET', '9', 'Node', 'js', 'E', '1234']],
        ['C:\\Temp\\a.log, \\\\server\\share', ['C', 'Temp', 'a', 'log', 'server', 'share']],
    ])('of %j are %j', (text, words) => {
        expect(tokenize(text, 'en').map((token) => token.text)).toEqual(words);
    });

    it('of French and Italian lose the elided article', () => {
        expect(tokenize("l'entreprise d’abord", 'fr').map(({text}) => text)).toEqual(['entreprise', 'abord']);
        expect(tokenize("dell'utente", 'it').map(({text}) => text)).toEqual(['utente']);
    });

    it('are found without spaces between them', () => {
        expect(tokenize('パスワードを忘れた', 'ja').map(({text}) => text)).toContain('パスワード');
        expect(tokenize('Mattermostとは', 'ja').map(({text}) => text)[0]).toBe('Mattermost');
    });

    it.each(['トナーの交換', 'ﾄﾅｰの交換'])('keep a loan word whole that the segmenter does not know: %s', (text) => {
        const [first] = tokenize(text, 'ja');
        expect(fold(first?.text ?? '')).toBe('トナー');
    });

    it('in half-width katakana are the same as in full width', () => {
        const read = (text: string): string[] => tokenize(text, 'ja').map((token) => fold(token.text));
        for (const text of ['パスワードを忘れた', 'プリンターのドライバー', 'ガイド']) {
            expect(read(toHalfWidth(text))).toEqual(read(text));
        }
    });

    it.each(['¿Qué es “Mattermost”? 料金は無料ですか', 'VPNのﾊﾟｽﾜｰﾄﾞを忘れた ﾌﾟﾘﾝﾀｰ ﾞ'])('have their positions in %j', (text) => {
        for (const {text: word, start, end} of tokenize(text, 'ja')) {
            expect(text.slice(start, end)).toBe(word);
        }
    });

    it('are split into pairs of letters, not of surrogates', () => {
        expect(bigrams('𠮷野家')).toEqual(['𠮷野', '野家']);
        expect(bigrams('a')).toEqual([]);
    });
});

describe('analysis', () => {
    it.each([
        ['en', 'licensing', 'licensed'],
        ['de', 'Häuser', 'Hauses'],
        ['fr', 'annulations', 'annulation'],
        ['es', 'contraseñas', 'contraseña'],
        ['pt', 'senhas', 'senha'],
        ['it', 'domande', 'domanda'],
        ['nl', 'wachtwoorden', 'wachtwoord'],
        ['ru', 'настройками', 'настройки'],
        ['ja', '取り消す', '取消'],
        ['ja', 'プリンター', 'プリンタ'],
        ['ko', '취소하나요', '취소를'],
        ['ko', '예약해야', '예약은'],
        ['pl', 'urlopu', 'urlopowy'],
        ['pl', 'paski', 'pasek'],
    ])('%s gives %s and %s the same term', async (language, one, other) => {
        const {analyze} = await createAnalyzer(language);
        expect(analyze(one)[0]!.term).toBe(analyze(other)[0]!.term);
    });

    it.each([
        ['ko', '예약하나요', '취소하나요'],
        ['ko', '휴가를', '휴일을'],
        ['ja', '取り消す', '取り出す'],
        ['pl', 'konto', 'kot'],
    ])('%s gives %s and %s different terms', async (language, one, other) => {
        const {analyze} = await createAnalyzer(language);
        expect(analyze(one)[0]!.term).not.toBe(analyze(other)[0]!.term);
    });

    it('does not stem in a language without a stemmer', async () => {
        expect((await createAnalyzer('eo')).analyze('Ĉevaloj')[0]).toMatchObject({word: 'cevaloj', term: 'cevaloj'});
    });

    it.each([['en-GB', 'en'], ['pt_BR', 'pt'], ['DE', 'de'], ['english', ''], ['', ''], ['__proto__', '']])('reads the tag %j as %j', (tag, language) => {
        expect(primaryLanguage(tag)).toBe(language);
    });
});

describe('plain text of Markdown', () => {
    it.each([
        ['**bold** and *em* and ~~gone~~ and ***both***', 'bold and em and gone and both'],
        ['see [the docs](https://example.com/a_(b) "title"), <https://example.com/a_b_c>.', 'see the docs, https://example.com/a_b_c.'],
        ['Go to https://example.com/__x__. Write to <mailto:it@example.com>', 'Go to https://example.com/__x__. Write to it@example.com'],
        ['![a picture](https://example.com/x.png)', 'a picture'],
        ['[![a picture](x.png)](https://example.com)', 'a picture'],
        ['# Title\n\n> quoted\n\n- one\n- [x] two\n1. three.\n2. four', 'Title · quoted · one · two · three. four'],
        ['Do this:\n- open it\n  and wait\n- close it', 'Do this: open it and wait · close it'],
        ['a paragraph\nof two lines\n\nand another', 'a paragraph of two lines · and another'],
        ['above\n\n---\n\nbelow', 'above · below'],
        ['```sh\nnpm run *faq*\n```\nthen', 'npm run *faq* · then'],
        ['```\nnever closed `', 'never closed `'],
        ['- ~~~\n  x_y_z\n  ~~~', 'x_y_z'],
        ['| a | b |\n| --- | :-: |\n| `c|d` | e |', 'a · b · c|d · e'],
        ['either a | b', 'either a | b'],
        ['snake_case_name stays', 'snake_case_name stays'],
        ['2 * 3 * 4', '2 * 3 * 4'],
        ['\\*not bold\\* `code`', '*not bold* code'],
        ['Delete `C:\\Temp\\*.log`, `D:\\*.log` and `__init__`', 'Delete C:\\Temp\\*.log, D:\\*.log and __init__'],
        ['Open `\\\\server\\share` or ``a ` b``', 'Open \\\\server\\share or a ` b'],
        ['**press `**` now**', 'press ** now'],
        ['`&lt;` is code, &lt;b&gt; is bold, &amp;lt; is not; R&amp;D', '&lt; is code, <b> is bold, &lt; is not; R&D'],
        ['\uFDD00\uFDD1 `x`', '0 x'],
        ['`not closed', '`not closed'],
    ])('%j is %j', (markdown, text) => {
        expect(toPlainText(markdown)).toBe(text);
    });
});

it.each([
    {of: 'plain text', part: '-', read: toPlainText, result: `${'-'.repeat(400_000)}x`},
    {of: 'links', part: '[', read: findLinks, result: []},
    {of: 'codes', part: '_', read: findCodes, result: []},
])('$of are read in time from a long run of $part', ({part, read, result}) => {
    expect(read(`${part.repeat(400_000)}x`)).toEqual(result);
});
