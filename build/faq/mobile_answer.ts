// The answer to `/faq` in Mattermost's mobile apps, where suggestions are switched on. Plugins do not run there, so it is the
// same text for everybody, in the FAQ's language, and says where to get answers.

import {escapeMarkdown} from '../../webapp/src/answer/compose';
import {disarmMentions} from '../../webapp/src/answer/disarm';
import type {AboutSource, FaqAbout} from '../../webapp/src/faq/about';
import type {FaqEntry} from '../../webapp/src/faq/entry';
import {escapeUrl} from './markdown/escape';

/** Response of a custom slash command. */
interface MobileAnswer {

    /** Visible only to the user. */
    readonly response_type: 'ephemeral';
    readonly text: string;

    /** The text is Mattermost Markdown already. */
    readonly skip_slack_parsing: true;
}

interface Words {
    readonly where: string;
    readonly sections: string;
    readonly sources: string;
    readonly more: (count: number) => string;
}

const ENGLISH: Words = {
    where: 'Search and read this FAQ in Mattermost in your browser or in the desktop app: type `/faq` and your question there.',
    sections: 'Sections',
    sources: 'Sources',
    more: (count) => `and ${count} more`,
};

const WORDS: Readonly<Record<string, Words>> = {
    en: ENGLISH,
    de: {
        where: 'Durchsuchen und lesen können Sie diese FAQ in Mattermost im Browser oder in der Desktop-App: Geben Sie dort `/faq` und Ihre Frage ein.',
        sections: 'Abschnitte',
        sources: 'Quellen',
        more: (count) => `und ${count} weitere`,
    },
    fr: {
        where: 'Pour chercher et lire cette FAQ, ouvrez Mattermost dans un navigateur ou dans l’application de bureau, puis saisissez `/faq` et votre question.',
        sections: 'Sections',
        sources: 'Sources',
        more: (count) => `et ${count} de plus`,
    },
    es: {
        where: 'Busque y lea estas preguntas frecuentes en Mattermost, en el navegador o en la aplicación de escritorio: escriba allí `/faq` y su pregunta.',
        sections: 'Secciones',
        sources: 'Fuentes',
        more: (count) => `y ${count} más`,
    },
    ja: {
        where: 'この FAQ は、ブラウザ版またはデスクトップ版の Mattermost で検索・閲覧できます。そちらで `/faq` に続けて質問を入力してください。',
        sections: 'セクション',
        sources: '出典',
        more: (count) => `ほか ${count} 件`,
    },
    pt: {
        where: 'Pesquise e leia estas perguntas frequentes no Mattermost, no navegador ou no aplicativo para computador: digite lá `/faq` e sua pergunta.',
        sections: 'Seções',
        sources: 'Fontes',
        more: (count) => `e mais ${count}`,
    },
};

/** Maximum number of sections, to fit a phone's screen. */
const MOST_SECTIONS = 30;
const MOST_SOURCES = 10;

/** Composes the response. It notifies nobody, whatever the FAQ contains. */
export function composeMobileAnswer(about: Pick<FaqAbout, 'title' | 'languages' | 'sources'>, entries: readonly FaqEntry[]): MobileAnswer {
    const words = WORDS[(about.languages[0] ?? 'en').split('-')[0]?.toLowerCase() ?? 'en'] ?? ENGLISH;
    const sections = [...countSections(entries)].map(([name, count]) => `- ${escapeMarkdown(name)} (${count})`);
    const sources = about.sources.flatMap(linkTo);
    const parts = [
        `#### ${escapeMarkdown(about.title)}`,
        words.where,
        ...writeList(words.sections, sections, MOST_SECTIONS, words),
        ...writeList(words.sources, sources, MOST_SOURCES, words),
    ];
    return {response_type: 'ephemeral', text: disarmMentions(parts.join('\n\n')), skip_slack_parsing: true};
}

/** Outermost sections with their number of entries, in order. */
function countSections(entries: readonly FaqEntry[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const {section: [outermost]} of entries) {
        if (outermost !== undefined) {
            counts.set(outermost, (counts.get(outermost) ?? 0) + 1);
        }
    }
    return counts;
}

function linkTo({title, url}: AboutSource): string[] {
    return url === null ? [] : [`- [${escapeMarkdown(title)}](${escapeUrl(url)})`];
}

function writeList(heading: string, items: readonly string[], most: number, words: Words): string[] {
    if (items.length === 0) {
        return [];
    }
    const rest = items.length > most ? [`- ${words.more(items.length - most)}`] : [];
    return [[`**${heading}**`, '', ...items.slice(0, most), ...rest].join('\n')];
}
