// Whether a listed entry or an article is marked as not published.

import {warningAt, type Diagnostic, type Place} from '../diagnostics';
import {saysYes} from './types';

/** Keys and columns that say so, and what their values mean; names without punctuation and in small letters. */
const YES_IS_HIDDEN =
    new Set(['draft', 'is draft', 'archived', 'is archived', 'hidden', 'is hidden', 'deleted', 'is deleted', 'private', 'is private', 'internal', 'is internal',
        'internal only', 'obsolete', 'entwurf', 'archiviert', 'intern', 'versteckt', 'brouillon', 'borrador', 'rascunho', 'bozza', '下書き', '草稿']);
const NO_IS_HIDDEN =
    new Set(['published', 'is published', 'publish', 'public', 'is public', 'visible', 'is visible', 'active', 'is active', 'enabled', 'live', 'is live',
        'veröffentlicht', 'aktiv', 'sichtbar', 'publié', 'publicado', 'pubblicato', '公開', '发布']);
const STATE = new Set(['status', 'state', 'visibility', 'publication status', 'workflow state', 'zustand', 'sichtbarkeit', 'statut', 'état', 'estado', 'stato',
    'статус', 'ステータス', '状態', '状态', '狀態', '상태']);

const HIDDEN_STATES =
    /^(?:(?:in |as )?draft|archived?|unpublished|not ?published|deleted|trash(?:ed)?|private|internal(?: only)?|hidden|pending(?: review)?|(?:in )?review|obsolete|deprecated|retired|inactive|disabled|expired|rejected|wip|to ?do|entwurf|archiviert|veraltet|intern|unveröffentlicht|in (?:arbeit|prüfung)|brouillon|archivé|privé|borrador|archivado|privado|rascunho|arquivado|bozza|archiviato|concept|gearchiveerd|szkic|черновик|архив|下書き|非公開|草稿|未发布|초안|비공개)$/i;
const NO = /^(?:false|no|n|0|nein|non|não|nie|нет|いいえ|否|아니요)$/i;

function fold(name: string): string {
    return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether a key or column speaks of publication; its text is no part of the entry. */
export function saysState(name: string): boolean {
    const key = fold(name);
    return STATE.has(key) || YES_IS_HIDDEN.has(key) || NO_IS_HIDDEN.has(key);
}

/** The first mark that says that an entry is not published, as in "status: draft"; `null` without one. */
export function findHiddenMark(fields: Iterable<readonly [string, unknown]>): string | null {
    for (const [name, value] of fields) {
        const key = fold(name);
        const text = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value).trim() : '';
        if ((YES_IS_HIDDEN.has(key) && saysYes(text)) || (NO_IS_HIDDEN.has(key) && NO.test(text)) || (STATE.has(key) && HIDDEN_STATES.test(text))) {
            return `${name.trim()}: ${text}`;
        }
    }
    return null;
}

export function reportHidden(question: string, mark: string, place: Place): Diagnostic {
    return warningAt(place, 'left-out', `"${question.trim().replace(/\s+/g, ' ').slice(0, 80)}" is marked as not published ("${mark}") and is left out.`);
}
