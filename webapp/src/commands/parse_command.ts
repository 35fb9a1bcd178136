// Reads a composer line. Mattermost hands it over raw: `/FAQ`, tabs, line breaks and trailing spaces all happen.

export type FaqCommand =
    | {readonly kind: 'open'}
    | {readonly kind: 'help'}
    | {readonly kind: 'ask'; readonly question: string; readonly privately: boolean}
    | {readonly kind: 'unknown_flag'; readonly flag: string};

/** A flag before the question; phones and word processors turn two dashes into one long one. */
const FLAG = /^(?:--|\u2014|\u2013)([^\s]*)(?:\s+|$)/;

/** Whether the line is `/faq`, with or without a question; `/faqs` is somebody else's. */
export function isFaqCommand(line: string): boolean {
    return (/^\s*\/faq(?:\s|$)/i).test(line);
}

/** What the line asks for; `null` when it is somebody else's. */
export function parseCommand(line: string): FaqCommand | null {
    if (!isFaqCommand(line)) {
        return null;
    }
    let rest = line.trim().slice('/faq'.length).trim();
    let privately = false;
    for (let flag = FLAG.exec(rest); flag; flag = FLAG.exec(rest)) {
        const name = (flag[1] ?? '').toLowerCase();
        rest = rest.slice(flag[0].length);
        if (name === '') {
            break;
        } else if (name === 'help') {
            return {kind: 'help'};
        } else if (name !== 'me') {
            return {kind: 'unknown_flag', flag: `--${name}`};
        }
        privately = true;
    }
    if (rest.toLowerCase() === 'help') {
        return {kind: 'help'};
    }
    return rest === '' ? {kind: 'open'} : {kind: 'ask', question: rest, privately};
}
