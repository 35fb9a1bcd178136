import {describe, expect, it} from '@jest/globals';

import {formatText, isUrlSafe} from '../../../build/format_text';

describe('Markdown as Mattermost renders it', () => {
    it.each([
        ['**b** *i* ~~s~~', '<p><strong>b</strong> <em>i</em> <del>s</del></p>'],
        ['a\nb', '<p>a<br>b</p>'],
        ['#### Title', '<h4 class="markdown__heading">Title</h4>'],
        ['`a<b`', '<p><span class="codespan__pre-wrap"><code>a&lt;b</code></span></p>'],
        ['[x](https://example.com)', '<p><a class="theme markdown__link" href="https://example.com" rel="noreferrer" target="_blank">x</a></p>'],
        ['[x](example.com)', '<p><a class="theme markdown__link" href="http://example.com" rel="noreferrer" target="_blank">x</a></p>'],
        ['&copy; & <', '<p>&copy; &amp; &lt;</p>'],
    ])('%j', (markdown, html) => {
        expect(formatText(markdown)).toBe(html);
    });

    it('keeps code for a block of its own', () => {
        expect(formatText('```sh\nls "a" & b\n```')).toBe('<div data-codeblock-code="ls &quot;a&quot; &amp; b" data-codeblock-language="sh" data-codeblock-searchedcontent=""></div>');
    });

    it('marks mentions only when asked', () => {
        expect(formatText('@ana')).toBe('<p>@ana</p>');
        expect(formatText('@ana', {atMentions: true})).toBe('<p><span data-mention="ana">@ana</span></p>');
    });

    it('marks hashtags, addresses and emoji names', () => {
        expect(formatText('#topic')).toContain('data-hashtag="#topic"');
        expect(formatText('ana@example.com')).toContain('href="mailto:ana@example.com"');
        expect(formatText(':coffee:')).toContain('data-emoticon="coffee"');
    });

    it('links channels that it is told of, with their names', () => {
        const options = {channelNamesMap: {'help-desk': {display_name: 'Help & Desk'}}, team: {name: 'harbor'}, siteURL: 'http://localhost/chat'};
        expect(formatText('Ask ~help-desk.', options)).toBe('<p>Ask <a class="mention-link" href="/chat/harbor/channels/help-desk" data-channel-mention="help-desk">~Help &amp; Desk</a>.</p>');
        expect(formatText('~elsewhere a~help-desk', options)).toBe('<p>~elsewhere a~help-desk</p>');
    });

    it('opens links to the server itself in the page', () => {
        expect(formatText('[x](http://localhost/a)', {siteURL: 'http://localhost'})).toContain('data-link="/a"');
    });

    it('writes tables and task lists', () => {
        expect(formatText('| a |\n|---|\n| b |')).toContain('<table class="markdown__table"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>');
        expect(formatText('- [x] done')).toContain('<li class="list-item--task-list"><input type="checkbox" disabled="disabled" checked="checked" />');
    });
});

describe('hostile Markdown', () => {
    it.each([
        ['<script>alert(1)</script>'],
        ['<img src=x onerror=alert(1)>'],
        ['[a](javascript:alert(1))'],
        ['[a](JaVaScript&colon;alert(1))'],
        ['[a](data:text/html,<script>1</script>)'],
        ['![a](javascript:alert(1))'],
        ['[a](https://x" onclick="alert(1))'],
        ['```"><script>1</script>\nx\n```'],
        ['| <svg onload=alert(1)> |\n|---|\n| b |'],
    ])('%j makes no element and no attribute of its own', (markdown) => {
        const html = formatText(markdown, {atMentions: true});
        expect(html).not.toMatch(/<(?:script|svg|img)\b/i);
        expect(html).not.toMatch(/<[^>]*\son\w+=/i);
        expect(html).not.toMatch(/href="(?:javascript|data):/i);
    });

    it.each([
        ['https://example.com', true],
        ['mailto:a@b.c', true],
        ['javascript:1', false],
        ['java\nscript:1', false],
        ['%6aavascript:1', false],
        ['vbscript:1', false],
        ['data:text/html,1', false],
    ])('says of %j: safe is %j', (url, safe) => {
        expect(isUrlSafe(url)).toBe(safe);
    });
});
