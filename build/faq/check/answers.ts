// Warns about answers that suggest a misread document: several questions in one, or a table of contents.

import {foldQuestion} from '../../../webapp/src/text/question';
import type {CompiledEntry} from '../compile/entries';
import {warningAt, type Diagnostic} from '../diagnostics';

/** Reports entries that seem to contain several questions, or only a list of the others. */
export function checkAnswers(entries: readonly CompiledEntry[]): Diagnostic[] {
    const known = new Set(entries.flatMap(({entry: {question, section}}) => [question, ...section].map(foldQuestion)));
    return entries.flatMap(({entry: {question, answer}, place}) => {
        if (isContents(question, answer, known)) {
            return [warningAt(place, 'contents-entry', `"${question}" is a table of contents; leave it out of the document, or name its id under "exclude".`)];
        }
        const inner = listQuestions(answer);
        return inner.length < 2 ? [] : [warningAt(place, 'several-questions',
            `The answer to "${question}" holds what looks like ${inner.length} questions, the first is "${inner[0] ?? ''}"; make each a heading of its own.`)];
    });
}

/** Lines in bold, items that begin in bold and first cells of a table's rows that end in a question mark. */
function listQuestions(answer: string): string[] {
    const text = answer.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '');
    const found = [
        ...text.matchAll(/^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*\*\*([^*\n]+?[?？؟])\s*\*\*/gm),
        ...text.matchAll(/^\|[ \t]*\**([^|\n]+?[?？؟])\**[ \t]*\|/gm),
    ];
    return found.sort((a, b) => a.index - b.index).map(([, question = '']) => question.trim());
}

const CONTENTS = /^(?:table of )?contents$|^index$|^toc$|^on this page$|^in this (?:article|page|section)$|^inhalt(?:sverzeichnis)?$|^auf dieser seite$|^sommaire$|^table des matières$|^sur cette page$|^índice$|^contenido$|^tabla de contenidos?$|^conteúdo$|^sumário$|^目次$|^目录$|^目錄$|^목차$|^spis treści$|^содержание$|^оглавление$|^indice$|^sommario$|^inhoud(?:sopgave)?$/iu;

/** A list that consists mostly of the FAQ's questions and sections, or that is titled as contents and has only links. */
function isContents(question: string, answer: string, known: ReadonlySet<string>): boolean {
    const lines = answer.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const items = lines.flatMap((line) => (/^(?:[-*+]|\d+[.)])\s+(.*)$/).exec(line)?.[1] ?? []);
    const texts = items.map((item) => item.replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1').replace(/\\(.)/g, '$1').replace(/[*_`]/g, '').trim());
    const others = texts.filter((text) => known.has(foldQuestion(text)));
    if (items.length < 3 || items.length < lines.length * 0.7) {
        return false;
    }
    return others.length >= items.length * 0.6 ||
        (CONTENTS.test(question.trim()) && items.every((item) => (/^\[[^\]]*\]\([^)]*\)$/).test(item) || item.length < 120));
}
