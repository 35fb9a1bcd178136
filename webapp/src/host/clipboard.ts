// Text onto the clipboard. Apart from globals.ts, which main.js holds whole.

/** Whether the text is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copyBySelection(text);
    }
}

/** For pages without the clipboard API: Mattermost served over plain http. */
function copyBySelection(text: string): boolean {
    const active = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard API
    const copied = document.execCommand('copy');
    area.remove();
    if (active instanceof HTMLElement) {
        active.focus();
    }
    return copied;
}
