// `PostUtils.formatText`: Markdown to HTML as Mattermost writes it. Raw HTML is shown as text, links have safe schemes only.

import {Marked, type RendererObject, type Tokens} from 'marked';

/** The options of Mattermost's function that make a difference here. Mentions are marked only where `atMentions` is set. */
export interface FormatOptions {
    readonly markdown?: boolean;
    readonly atMentions?: boolean;
    readonly mentionHighlight?: boolean;
    readonly siteURL?: string;

    /** Channels by their names in addresses, to be linked where `~name` stands, and the team that they belong to. */
    readonly channelNamesMap?: Readonly<Record<string, {readonly display_name: string}>>;
    readonly team?: {readonly name: string};
}

export function escapeHtml(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/'/g, '&apos;').replace(/"/g, '&quot;');
}

const EMOJIS: Readonly<Record<string, string>> = {coffee: '☕', smile: '😄', '+1': '👍', tada: '🎉', wave: '👋', heart: '❤️', warning: '⚠️'};

/** Whether a browser may be sent to this address: nothing that runs as a script or carries a page in itself. */
export function isUrlSafe(url: string): boolean {
    let plain = url;
    try {
        plain = decodeURIComponent(url);
    } catch {
        // Not encoded properly: judged as it stands.
    }
    return !/^(?:javascript|vbscript|data):/.test(plain.replace(/&colon;/gi, ':').replace(/[^\w:]/g, '').toLowerCase());
}

/** Marks e-mail addresses, mentions, hashtags and emoji names in text that is escaped already. */
function formatWords(text: string, options: FormatOptions): string {
    const parts: string[] = [];
    const keep = (html: string): string => {
        parts.push(html);
        return `\uE000${parts.length - 1}\uE001`;
    };
    let output = text.replace(/[\uE000\uE001]/g, '').replace(/(^|[^\p{L}\d])([\w.+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,})/gu, (_, before: string, email: string) =>
        before + keep(`<a class="theme" href="mailto:${email}" rel="noreferrer" target="_blank">${email}</a>`));
    if (options.atMentions) {
        output = output.replace(/(^|[^\w&])@([a-z\d._-]*[a-z\d_])/gi, (_, before: string, name: string) =>
            before + keep(`<span data-mention="${name}">@${name}</span>`));
    }
    const {channelNamesMap = {}, team} = options;
    output = output.replace(/\B~([a-z0-9._-]*[a-z0-9])/gi, (whole, name: string) => {
        const channel = Object.hasOwn(channelNamesMap, name.toLowerCase()) ? channelNamesMap[name.toLowerCase()] : undefined;
        return channel && team ?
            keep(`<a class="mention-link" href="${basename(options)}/${team.name}/channels/${name.toLowerCase()}" data-channel-mention="${name.toLowerCase()}">~${escapeHtml(channel.display_name)}</a>`) : whole;
    });
    output = output.replace(/(^|\s)(#\p{L}[\p{L}\d\-_.]*[\p{L}\d])/gu, (whole, before: string, tag: string) =>
        (tag.length > 3 ? before + keep(`<a class="mention-link" href="#" data-hashtag="${tag}">${tag}</a>`) : whole));
    output = output.replace(/:([a-z\d+_-]+):/g, (whole, name: string) =>
        (EMOJIS[name] ? keep(`<span data-emoticon="${name}">${EMOJIS[name]}</span>`) : whole));
    while (/\uE000\d+\uE001/.test(output)) {
        output = output.replace(/\uE000(\d+)\uE001/g, (_, place: string) => parts[Number(place)] ?? '');
    }
    return output;
}

/** The sub-path that the server lives under. */
function basename({siteURL = ''}: FormatOptions): string {
    return siteURL.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/\/$/, '');
}

function formatLink(href: string, title: string | null | undefined, inner: string, siteUrl: string | undefined): string {
    const target = href.startsWith('/') || /^!?[a-z\d+.-]+:/i.test(href) ? href : `http://${href}`;
    if (!isUrlSafe(href)) {
        return inner;
    }
    const internal = Boolean(siteUrl) && (target.startsWith('/') || target.startsWith(siteUrl ?? '')) &&
        !/^\/(?:plugins|files|help)\b/.test(target.replace(siteUrl ?? '', ''));
    const where = internal ? ` data-link="${escapeHtml(target.replace(siteUrl ?? '', ''))}"` : ' target="_blank"';
    const withTitle = title ? ` title="${escapeHtml(title)}"` : '';
    return `<a class="theme markdown__link" href="${escapeHtml(target)}" rel="noreferrer"${where}${withTitle}>${inner.replace(/<\/?a[^>]*>/g, '')}</a>`;
}

function createBlockRenderer(): RendererObject {
    return {
        code({text, lang}: Tokens.Code) {
            return `<div data-codeblock-code="${escapeHtml(text)}" data-codeblock-language="${escapeHtml((lang ?? '').toLowerCase())}" data-codeblock-searchedcontent=""></div>`;
        },
        heading({tokens, depth}: Tokens.Heading) {
            return `<h${depth} class="markdown__heading">${this.parser.parseInline(tokens)}</h${depth}>`;
        },
        table({header, rows}: Tokens.Table) {
            const row = (cells: Tokens.TableCell[]): string => `<tr>${cells.map((cell) => this.tablecell(cell).trim()).join('')}</tr>`;
            return `<div class="table-responsive"><table class="markdown__table"><thead>${row(header)}</thead><tbody>${rows.map(row).join('')}</tbody></table></div>`;
        },
        list({ordered, start, items}: Tokens.List) {
            const tag = ordered ? 'ol' : 'ul';
            const style = ordered ? ` style="counter-reset: list ${(start === '' ? 1 : start) - 1}"` : '';
            return `<${tag} class="markdown__list"${style}>${items.map((item) => this.listitem(item)).join('')}</${tag}>`;
        },
        listitem({tokens, task, checked}: Tokens.ListItem) {
            const inner = this.parser.parse(tokens);
            return task ?
                `<li class="list-item--task-list"><input type="checkbox" disabled="disabled" ${checked ? 'checked="checked" ' : ''}/> ${inner.replace(/<input[^>]*>/, '')}</li>` :
                `<li><span>${inner}</span></li>`;
        },
        html({text}: Tokens.HTML | Tokens.Tag) {
            return escapeHtml(text);
        },
    };
}

function createInlineRenderer(options: FormatOptions): RendererObject {
    return {
        codespan({text}: Tokens.Codespan) {
            return `<span class="codespan__pre-wrap"><code>${escapeHtml(text)}</code></span>`;
        },
        br() {
            return '<br>';
        },
        paragraph({tokens}: Tokens.Paragraph) {
            return `<p>${this.parser.parseInline(tokens)}</p>\n`;
        },
        image({href, title, text}: Tokens.Image) {
            const withTitle = title ? ` title="${escapeHtml(title)}"` : '';
            return isUrlSafe(href) ? `<img src="${escapeHtml(href)}" alt="${escapeHtml(text)}"${withTitle} class="markdown-inline-img">` : escapeHtml(text);
        },
        link({href, title, tokens}: Tokens.Link) {
            return formatLink(href, title, this.parser.parseInline(tokens), options.siteURL);
        },
        text(token: Tokens.Text | Tokens.Escape) {
            return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : formatWords(escapeEntityAware(token.text), options);
        },
    };
}

/** Escapes what is not an entity already, as Mattermost's Markdown keeps `&copy;`. */
function escapeEntityAware(text: string): string {
    return text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** Sanitised HTML for a message, as Mattermost shows it. Line breaks count, as in a chat. */
export function formatText(text: string, options: FormatOptions = {}): string {
    if (!text) {
        return '';
    }
    if (options.markdown === false) {
        return formatWords(escapeHtml(text), options);
    }
    const marked = new Marked({gfm: true, breaks: true, async: false});

    // Mattermost strikes out text between two tildes, not between single ones.
    marked.use({tokenizer: {del: (source) => (source.startsWith('~~') ? false : undefined)}});
    marked.use({renderer: createBlockRenderer()}, {renderer: createInlineRenderer(options)});
    return marked.parse(text, {async: false}).trim();
}
